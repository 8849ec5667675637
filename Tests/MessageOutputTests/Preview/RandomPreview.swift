import MessageModel
import SeededRandom

/// Previews of random blocks, in which every text has Chinese characters that no other has: no line breaks within one,
/// so each has to be found in what is shown.
struct RandomPreview {
    private var generator: SeededGenerator
    private(set) var words: [Unicode.Scalar] = []

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func preview() -> Preview {
        let frame = pick(Preview.Frame.allCases)
        return Preview(
            frame, sender: chance(30) ? text() : nil, blocks(depth: 0),
            notification: chance(30) ? Preview.Notification(title: text(), text()) : nil,
            facts: chance(50) ? [Preview.Fact("To", text())] : [])
    }

    private mutating func blocks(depth: Int) -> [PreviewBlock] { list(1...4) { $0.block(depth: depth) } }

    private mutating func block(depth: Int) -> PreviewBlock {
        switch number(0...(depth < 3 ? 14 : 9)) {
        case 0: return .header(header())
        case 1: return .text(text())
        case 2: return .picture(picture())
        case 3: return .divider
        case 4: return .fields(list(1...5) { .init($0.chance(80) ? $0.text() : nil, $0.text()) }, inRow: number(0...3))
        case 5: return .buttons(list(1...5) { $0.button() })
        case 6: return .entry(text(), opens: "https://example.com/\(number(1...99999))")
        case 7: return .input(input())
        case 8: return .table(table())
        case 9:
            let details = list(0...2) { $0.text() }
            return .placeholder(.init(pick(PreviewBlock.Placeholder.Kind.allCases), title: text(), details: details))
        case 10: return .article(blocks(depth: depth + 1), picture: picture(), isLarge: chance(40))
        case 11:
            return .columns(list(1...4) { .init($0.blocks(depth: depth + 1), weight: $0.number(0...5)) })
        case 12: return .pictures(list(1...5) { $0.picture() }, inRow: number(1...3))
        default: return .group(.init(look(), blocks(depth: depth + 1)))
        }
    }

    private mutating func look() -> PreviewBlock.Group.Look {
        switch number(0...5) {
        case 0: .plain
        case 1: .quote
        case 2: .box(pick(PreviewColor.allCases))
        case 3: .note
        case 4: .form
        default: .panel(title: text(), isOpen: chance(50))
        }
    }

    private mutating func header() -> PreviewBlock.Header {
        let tags = list(0...2) { PreviewBlock.Tag($0.text(), $0.pick(PreviewColor.allCases)) }
        return .init(text(), subtitle: chance(50) ? text() : nil, color: pick(PreviewColor.allCases), tags: tags)
    }

    private mutating func picture() -> PreviewBlock.Picture {
        let shapes: [PreviewBlock.Picture.Shape] = [.natural, .ratio(5, 4), .thumbnail, .icon, .portrait]
        return .init("img_\(number(0...99999))", alternative: chance(50) ? text() : nil, pick(shapes))
    }

    private mutating func button() -> PreviewBlock.Button {
        .init(
            text(), pick(PreviewBlock.Button.Look.allCases), isDisabled: chance(20),
            confirmation: chance(20) ? text() : nil, isWide: chance(20))
    }

    private mutating func input() -> PreviewBlock.Input {
        // What stands in it hides its prompt, and a choice both.
        .init(
            kind(), label: text(), prompt: copy.text(), value: copy.text(), chosen: [number(0...3)],
            isRequired: chance(30), isDisabled: chance(20))
    }

    private mutating func kind() -> PreviewBlock.Input.Kind {
        switch number(0...4) {
        case 0: .menu(list(0...3) { $0.text() })
        case 1: .options(list(0...3) { $0.text() }, takesSeveral: chance(50))
        case 2: .overflow(list(0...3) { $0.text() })
        case 3: .area
        default: pick([.line, .checkbox, .date, .time, .dateAndTime, .people, .pictures])
        }
    }

    private mutating func table() -> PreviewBlock.Table {
        let count = number(1...5)
        return .init(
            heads: list(count...count) { $0.text() }, rows: list(1...4) { $0.list(0...count) { $0.text() } },
            pageSize: chance(50) ? number(0...3) : nil)
    }

    /// Makes texts whose words are not looked for.
    private var copy: RandomPreview {
        get { self }
        set { generator = newValue.generator }
    }

    private mutating func text() -> PreviewText {
        var text = PreviewText(list(1...3) { $0.paragraph() }, role: pick(PreviewText.Role.allCases))
        text.alignment = pick(PreviewText.Alignment.allCases)
        return text
    }

    private mutating func paragraph() -> PreviewText.Paragraph {
        let kinds: [PreviewText.Paragraph.Kind] = [
            .plain, .plain, .heading(2), .quote, .item(marker: "12.", depth: number(0...6)), .code(language: nil),
        ]
        return .init(pick(kinds), list(1...4) { $0.run() })
    }

    private mutating func run() -> PreviewRun {
        let noise = [
            "word", "longer words, ", "，", "。」（", "👨‍👩‍👧 ", "❤️", "e\u{301}", "\u{1B}[31m", "\n\t\r", "\u{202E}",
            "https://example.com/a/rather/long/address?with=parameters&more=0123456789012345678901234567890", "🇨🇳", "é",
            "ﬁ",
            " ", "   ", "", "한국어", "１２３", "\u{200B}", "\u{FE0F}",
        ]
        var text = list(0...3) { $0.pick(noise) }.joined()
        for _ in 0..<number(1...3) {
            // Behind U+9FFF stand other scripts, and no random preview is so long.
            if let scalar = Unicode.Scalar(0x4E00 + UInt32(words.count)) {
                words.append(scalar)
                text.unicodeScalars.append(scalar)
            }
        }
        let style = PreviewRun.Style(rawValue: UInt8(number(0...255)))
        return PreviewRun(
            text + pick(noise), style, color: chance(20) ? pick(PreviewColor.allCases) : nil,
            link: chance(10) ? "https://example.com" : nil)
    }

    private mutating func list<Element>(_ count: ClosedRange<Int>, _ make: (inout Self) -> Element) -> [Element] {
        (0..<number(count)).map { _ in make(&self) }
    }

    private mutating func pick<Element>(_ all: [Element]) -> Element { all[number(0...(all.count - 1))] }
    private mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}
