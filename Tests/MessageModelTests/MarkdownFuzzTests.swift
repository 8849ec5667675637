import MessageSource
import Testing

@testable import MessageModel

struct MarkdownFuzzTests {
    /// SplitMix64, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let parts = [
        "*", "**", "~~", "`", "[", "](", ")", "](https://a.cn)", "_", "__", "#",
        "# ", ">", "> ", "- ", "1. ", "\n",
        "\n\n", " ", "\\", "<", "<b>", "&amp;", "|", "|---|", "---", "===", "!", "![", "```", "a", "1", "中", "，", "　",
        "😀",
        "e\u{301}", "{{a}}", "{{link}}", "\t", "\r", "https://a.cn/",
    ]

    @Test func randomTextIsNeverLostAndNeverCrashes() {
        var generator = Generator(state: 1)
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
