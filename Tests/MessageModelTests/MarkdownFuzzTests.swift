import MessageSource
import SeededRandom
import Testing

@testable import MessageModel

struct MarkdownFuzzTests {
    private static let parts = [
        "*", "**", "~~", "`", "[", "](", ")", "](https://a.cn)", "_", "__", "#",
        "# ", ">", "> ", "- ", "1. ", "\n",
        "\n\n", " ", "\\", "<", "<b>", "&amp;", "|", "|---|", "---", "===", "!", "![", "```", "a", "1", "中", "，", "　",
        "😀",
        "e\u{301}", "{{a}}", "{{link}}", "\t", "\r", "https://a.cn/",
    ]

    @Test func randomTextIsNeverLostAndNeverCrashes() {
        var generator = SeededGenerator(seed: 1)
        var count = 0
        for _ in 0..<20_000 {
            let parts = (0..<Int.random(in: 0...14, using: &generator)).compactMap { _ in
                Self.parts.randomElement(using: &generator)
            }
            let markdown = parts.joined()
            let sample = MarkdownSample(markdown, indent: Bool.random(using: &generator) ? "  " : "")
            let (tree, problems) = sample.parsed
            #expect((tree == nil) == !problems.isEmpty)
            guard let tree else { continue }
            count += 1
            let plain = tree.plainText(at: sample.text.span)
            let written = sample.text.pieces.description
            #expect(plain.pieces.description.kept == written.kept, "\(markdown.debugDescription)")
            #expect(plain.holes.map(\.name) == sample.text.holes.map(\.name), "\(markdown.debugDescription)")
        }
        // Enough of it is valid to say something.
        #expect(count > 2_000)
    }

    /// The time grows with the length, whatever stands there.
    @Test(.timeLimit(.minutes(10)), arguments: parts)
    func repetitionIsRead(part: String) {
        for repeated in [part, part + "a", part + "a ", " " + part, "a" + part, part + "\n"] {
            _ = MarkdownSample(String(repeating: repeated, count: 4_000)).parsed
        }
    }
}

extension String {
    /// The letters: what is no marker, number, address or punctuation of the plain text.
    fileprivate var kept: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { "a中，　😀\u{301}{".unicodeScalars.contains($0) }))
    }
}
