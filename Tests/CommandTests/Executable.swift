import Foundation

/// The `msgc` that was built together with these tests.
enum Executable {
    struct NotFound: Error, CustomStringConvertible {
        let looked: [String]
        var description: String { "msgc was not built beside the tests: looked in \(looked)" }
    }

    static func url() throws -> URL {
        let folders = candidates
        for folder in folders {
            let url = folder.appendingPathComponent("msgc")
            if FileManager.default.isExecutableFile(atPath: url.path) { return url }
        }
        throw NotFound(looked: folders.map(\.path))
    }

    /// Build products lie in one folder: the test bundle, or on Linux the executable that holds the tests.
    private static var candidates: [URL] {
        let arguments = CommandLine.arguments.filter { $0.contains(".xctest") }.map { argument in
            // On macOS the bundle is an argument of the tool that runs it, and the tests lie inside it.
            let end = argument.range(of: ".xctest")?.upperBound ?? argument.endIndex
            return URL(fileURLWithPath: String(argument[..<end])).deletingLastPathComponent()
        }
        let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map {
            $0.bundleURL.deletingLastPathComponent()
        }
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(".build/debug")
        return arguments + bundles + [Bundle.main.bundleURL, source]
    }
}
