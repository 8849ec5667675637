import Foundation
import Testing

/// With the browser that is installed, where one is.
struct RealBrowserTests {
    static let browser = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].lazy
        .map { "/usr/bin/\($0)" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("order.msg.yaml", Workspace.order)
        try workspace.makeFolder("tmp")
    }

    /// The width and the height that a PNG says of itself.
    private func size(_ picture: Data) -> [Int] {
        [16, 20].map { at in picture[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    private func picture(_ arguments: String...) throws -> Data {
        let run = try workspace.shell(
            """
            HOME=$PWD TMPDIR=$PWD/tmp "$msgc" render order.msg.yaml -o order.png --browser-timeout 120 \
            --browser \(Self.browser ?? "") \(arguments.joined(separator: " "))
            """)
        #expect((run.status, run.output, run.error) == (0, "", ""))
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.url("tmp").path).isEmpty)
        return try Data(contentsOf: workspace.url("order.png"))
    }

    @Test(.enabled(if: browser != nil)) func thePictureIsAsTallAsThePage() throws {
        let both = try picture()
        #expect(size(both)[0] == 856 * 2)
        let one = try picture("--sample", "short")
        #expect(size(one)[0] == 432 * 2)
        #expect((200..<800).contains(size(one)[1]))
        let dark = try picture("--sample", "short", "--dark")
        #expect(size(dark) == size(one))
        #expect(dark != one)
    }
}
