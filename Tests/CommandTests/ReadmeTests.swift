import Foundation
import Testing

/// What the two READMEs tell people to type is the same, in the same places.
struct ReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func lines(of name: String) throws -> [Substring] {
        try String(contentsOf: root.appending(path: name), encoding: .utf8).split(separator: "\n")
    }

    /// Options, keys, types and codes: whatever stands between backticks and is in ASCII, but for what has words in
    /// capitals in it, which stand for something else.
    private static func words(in lines: [Substring]) -> Set<Substring> {
        let words = lines.filter { !$0.hasPrefix("```") }.flatMap { line in
            line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
                .map(\.element)
        }
        return Set(words.filter { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains(/[A-Z]{2}/) })
    }

    @Test func theChineseReadmeHasTheSameSections() throws {
        let heads = try ["README.md", "README.zh-CN.md"].map { name in
            try Self.lines(of: name).filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" } }
        }
        #expect(heads[0] == heads[1])
    }

    @Test func theChineseReadmeNamesTheSameOptionsAndKeys() throws {
        let english = Self.words(in: try Self.lines(of: "README.md"))
        let chinese = Self.words(in: try Self.lines(of: "README.zh-CN.md"))
        #expect(english.count > 150)
        #expect(english.subtracting(chinese) == [])
    }
}
