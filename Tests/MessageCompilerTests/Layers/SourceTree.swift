import Foundation

/// The package's own sources, read as text.
struct SourceTree {
    struct File: Sendable, CustomStringConvertible {
        /// Below `Sources`: `MessageModel/Text/Hole.swift`.
        let path: String
        let lines: [String]

        var target: String { String(path.prefix { $0 != "/" }) }
        var description: String { path }

        /// The lines that hold code, without comments and the content of strings.
        var code: [String] {
            lines.map { line in
                line.replacing(/\/\/.*/, with: "").replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
            }
        }

        /// The modules that the file imports.
        var imports: [String] {
            code.compactMap { line in
                (try? /^\s*(?:@\w+ )*(?:\w+ )?import (?:\w+ )?(\w+)/.firstMatch(in: line)).flatMap { String($0.1) }
            }
        }
    }

    static let files: [File] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
            .resolvingSymlinksInPath()
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) else {
                return nil
            }
            return File(
                path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }()
}
