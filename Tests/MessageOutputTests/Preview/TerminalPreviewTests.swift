import MessageModel
import Testing

@testable import MessageOutput

/// What a preview in a terminal promises, whatever stands in it.
@Suite struct TerminalPreviewTests {
    private static func message(_ preview: Preview) -> RenderedMessage {
        RenderedMessage(
            template: "random", summary: nil, vendor: "v", vendorName: "V", sample: "s", preview: preview,
            payload: Array("{}".utf8), headroom: [], findings: [])
    }

    @Test(arguments: 0..<24) func randomPreviews(seed: Int) {
        var random = RandomPreview(seed: UInt64(seed))
        let message = Self.message(random.preview())
        for width in stride(from: 20 + seed % 12, through: 120, by: 12) {
            let shown = TerminalText(message, width: width)
            let tooWide = shown.lines.filter { TerminalWidth.columns(of: $0) > width }
            #expect(tooWide.isEmpty, "\(width) columns")
            #expect(shown.brokenBoxes.isEmpty, "\(width) columns")
            let scalars = Set(shown.lines.joined().unicodeScalars)
            let missing = random.words.filter { !scalars.contains($0) }
            #expect(missing.isEmpty, "\(width) columns")
        }
    }

    /// A blank that ends a line can be seen nowhere, and makes a golden differ where nothing does.
    @Test(arguments: 0..<10) func linesEndInWords(seed: Int) {
        var random = RandomPreview(seed: UInt64(seed))
        let shown = TerminalText(Self.message(random.preview()), width: 50)
        #expect(shown.lines.allSatisfy { $0.last != " " })
    }

    @Test(arguments: 0..<10) func coloursChangeNoLayout(seed: Int) {
        var random = RandomPreview(seed: UInt64(seed))
        let message = Self.message(random.preview())
        let colored = TerminalPreview([message], width: 60, palette: .colored).text
        let plain = TerminalPreview([message], width: 60).text
        #expect(!plain.contains("\u{1B}"))
        // By scalars: a mark that begins a word would make one character with the sequence before it.
        let uncolored = colored.replacing(/\x1B\[[0-9;]+m/.matchingSemantics(.unicodeScalar), with: "")
        #expect(!uncolored.contains("\u{1B}"), "no other sequences")
        func lines(_ text: String) -> [Substring] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.dropLast(line.reversed().prefix { $0 == " " }.count)
            }
        }
        // A coloured ground is seen behind blanks, which stay.
        #expect(lines(uncolored) == lines(plain))
    }

    @Test(arguments: [
        "\u{1B}[31mred", "\u{1B}]8;;https://evil.example\u{7}x", "a\rb", "a\u{8}\u{8}b", "\u{9B}31m", "\u{202E}abc",
        "a\nb\u{2028}c", "\u{0}\u{7F}\u{85}",
    ])
    func noSequenceOfAValueReachesTheTerminal(word: String) {
        let messages = Preview.Frame.allCases.map { WholePreview(word).message($0) }
        let text = TerminalPreview(messages, width: 60).text
        let controls = text.unicodeScalars.filter {
            $0 != "\n" && ($0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value))
        }
        #expect(controls.isEmpty)
        #expect(!text.unicodeScalars.contains("\u{2028}"))
    }

    @Test(arguments: [20, 33, 60, 100]) func everythingStandsStraight(width: Int) {
        for frame in Preview.Frame.allCases {
            let shown = TerminalText(
                WholePreview("订单 order 🚚", address: "https://例子.中国/a").message(frame), width: width)
            #expect(shown.brokenBoxes.isEmpty)
            #expect(shown.lines.filter { TerminalWidth.columns(of: $0) > width }.isEmpty)
        }
    }

    /// A payload may be nested so deep that laying out each box twice would never end.
    @Test(.timeLimit(.minutes(1)), arguments: [0, 1]) func deepNestingEnds(weight: Int) {
        var block = PreviewBlock.text(PreviewText("深"))
        for level in 0..<60 {
            let other = PreviewBlock.Column([.text(PreviewText("旁"))], weight: weight)
            let columns = [PreviewBlock.Column([block], weight: weight)] + (level % 2 == 0 ? [other] : [])
            block = .group(PreviewBlock.Group(level % 3 == 0 ? .box(.blue) : .quote, [.columns(columns)]))
        }
        #expect(TerminalText([block], width: 100).text.contains("深"))
    }
}
