import MessageOutput

/// A browser for as long as pictures are taken, and no trace of it afterwards.
struct PictureTaking {
    let browser: String
    let seconds: Int

    init(_ options: PictureOptions) throws {
        browser = try BrowserSearch.browser(options.browser)
        seconds = options.patience
    }

    /// - Parameter use: takes the pictures, one after the other.
    func run(_ use: (inout Camera) throws -> Void) throws {
        let signals = HeldSignals()
        // Whatever was held back ends the program here, where nothing is left behind.
        defer { signals.release() }
        let folder = try TemporaryFolder(depth: BrowserProcess.socketDepth)
        defer { folder.remove() }
        do {
            let process = try BrowserProcess(browser, in: folder, signals, seconds: seconds)
            var isDone = false
            defer { process.end(patience: isDone ? 5 : 0) }
            var camera = try Camera(process.pipe)
            try use(&camera)
            camera.putAway()
            isDone = true
        } catch let failure as BrowserFailure {
            if signals.hasCome { throw ExitStatus.failure }
            Terminal.say("'\(browser)' has taken no picture: \(failure.reason)")
            for line in BrowserProcess.lastWords(in: folder) { Terminal.error.write("  \(line.visible)\n") }
            throw ExitStatus.failure
        }
    }
}
