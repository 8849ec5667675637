import MessageOutput
import MessageSource
import MessageSyntax

/// Takes pictures of pages with a browser, which is told what to do as its DevTools protocol says.
struct Camera {
    private var pipe: BrowserPipe
    private var commandCount = 0
    /// Of the only page.
    private var session: String?
    private var frame = ""

    /// How many points a pixel of a page has in each direction.
    private static let sharpness = 2
    /// Browsers draw no picture that is longer, in points.
    private static let mostPoints = 16_384
    /// How tall the page is, or nothing where the browser does not know the colours of our pages.
    private static let height = """
        document.fonts.ready.then(() => CSS.supports("color", "light-dark(red, red)")
          ? String(Math.ceil(document.documentElement.getBoundingClientRect().height)) : "")
        """

    init(_ pipe: BrowserPipe) throws(BrowserFailure) {
        self.pipe = pipe
        let page = try ask("Target.createTarget", ["url": .string("about:blank")])
        guard let id = page["targetId"]?.string else { throw Self.isOdd }
        let attached = try ask("Target.attachToTarget", ["targetId": .string(id), "flatten": .boolean(true)])
        guard let session = attached["sessionId"]?.string else { throw Self.isOdd }
        self.session = session
        let tree = try ask("Page.getFrameTree", [:])
        guard let frame = tree["frameTree"]?["frame"]?["id"]?.string else { throw Self.isOdd }
        self.frame = frame
    }

    /// A picture of the whole page, as PNG.
    ///
    /// - Parameter width: of the page, in its pixels.
    mutating func picture(of page: String, width: Int) throws(BrowserFailure) -> [UInt8] {
        try size(width, 100, sharpness: Self.sharpness)
        _ = try ask("Page.setDocumentContent", ["frameId": .string(frame), "html": .string(page)])
        let height = try height()
        try size(width, height, sharpness: height * Self.sharpness > Self.mostPoints ? 1 : Self.sharpness)
        let answer = try ask("Page.captureScreenshot", ["format": .string("png")])
        guard let data = answer["data"], let picture = Base64.decode(data.bytes), picture.isWholePNG else {
            throw BrowserFailure("what it gives is no picture")
        }
        return picture
    }

    /// Lets the browser end by itself.
    mutating func putAway() {
        session = nil
        _ = try? ask("Browser.close", [:])
    }

    private mutating func height() throws(BrowserFailure) -> Int {
        let answer = try ask(
            "Runtime.evaluate",
            [
                "expression": .string(Self.height), "awaitPromise": .boolean(true), "returnByValue": .boolean(true),
            ])
        guard let said = answer["result"]?["value"]?.string else { throw Self.isOdd }
        if said.isEmpty { throw BrowserFailure("it is too old: Chromium 123, of 2024, is the first that can") }
        guard let height = Int(said), height > 0 else { throw Self.isOdd }
        if height > Self.mostPoints {
            throw BrowserFailure(
                "the picture would be \(height) pixels tall, and \(Self.mostPoints) are the most; show fewer messages")
        }
        return height
    }

    private mutating func size(_ width: Int, _ height: Int, sharpness: Int) throws(BrowserFailure) {
        _ = try ask(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .integer(width), "height": .integer(height), "deviceScaleFactor": .integer(sharpness),
                "mobile": .boolean(false),
            ])
    }

    /// Has the browser do something, and waits until it is done.
    private mutating func ask(
        _ method: String, _ parameters: KeyValuePairs<String, JSONValue?>
    ) throws(BrowserFailure) -> Node {
        commandCount += 1
        let command = JSONValue.members([
            "id": .integer(commandCount), "method": .string(method), "params": .members(parameters),
            "sessionId": session.map(JSONValue.string),
        ])
        try pipe.send(command.write())
        while true {
            var unheard = Diagnostics()
            let answer = SourceFile(path: "browser", bytes: try pipe.receive())
            guard let said = SyntaxTree.parseJSON(answer, &unheard)?.root else { throw Self.isOdd }
            // It tells of events, too.
            guard said["id"]?.string == String(commandCount) else { continue }
            if let error = said["error"]?["message"]?.string { throw BrowserFailure("it says '\(error)'") }
            guard let result = said["result"] else { throw Self.isOdd }
            return result
        }
    }

    private static let isOdd = BrowserFailure("it does not answer as Chromium does")
}
