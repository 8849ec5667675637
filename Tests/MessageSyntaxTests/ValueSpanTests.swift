import MessageSource
import MessageSyntax
import SeededRandom
import Testing

struct ValueSpanTests {
    /// The source of every character of a value, each in brackets.
    @Test(arguments: [
        ("ab 好", "[a][b][ ][好]"),
        ("a  \n    b\n\n\n    c", "[a][  \n    ][b][\n][\n][c]"),
        ("'it''s'", "[i][t][''][s]"),
        ("\"a\\n\\u597d\\x41\\\"\"", "[a][\\n][\\u597d][\\x41][\\\"]"),
        ("\"a \\\n    b\"", "[a][ ][b]"),
        ("\"a\n\n    b \"", "[a][\n][b][ ]"),
        ("|\n    a\n     b\n\n    c\n", "[a][\n][ ][b][\n][\n][c]"),
        (">\n    a\n    b\n\n    c\n     d\n    e", "[a][\n    ][b][\n][c][\n][ ][d][\n][e]"),
        ("|2\n      a", "[ ][ ][ ][ ][a]"),
        ("|\r\n    a\r\n    b\r\n", "[a][\r\n][b]"),
        (">+\n    a\n\n\n", "[a][\n][\n]"),
    ])
    func areExact(source: String, expected: String) throws {
        let text = "k: \(source)"
        let node = try #require(Reading(yaml: text).tree?.root["k"])
        let shown = characters(of: node).map { "[\($0.span.text)]" }.joined()
        #expect(shown == expected)
    }

    @Test func surrogatePairsAreOneCharacter() throws {
        let node = try #require(Reading(json: "[\"a\\ud83d\\ude00\\/b\u{2028}\"]").tree?.root.items.first)
        #expect(characters(of: node).map(\.span.text) == ["a", "\\ud83d\\ude00", "\\/", "b", "\u{2028}"])
    }

    @Test func rangesSpanFromTheirFirstToTheirLastCharacter() throws {
        let node = try #require(Reading(yaml: "k: \"a{{\\u597d}}b\"").tree?.root["k"])
        #expect(node.string == "a{{好}}b")
        #expect(node.span(ofValue: 1..<8).text == "{{\\u597d}}")
        #expect(node.span(ofValue: 0..<9).text == "a{{\\u597d}}b")
        #expect(node.span(ofValue: 9..<9).range == 16..<16 && node.span(ofValue: 0..<0).range == 4..<4)
    }

    /// One walk finds them all: a walk for each would take minutes.
    @Test(.timeLimit(.minutes(5))) func manyPartsOfOneValueAreFound() throws {
        let count = 40_000
        let text = "k: \"" + String(repeating: "\\n{{a}}", count: count) + "\""
        let node = try #require(Reading(yaml: text).tree?.root["k"])
        let spans = ValueSpans(of: node)
        let found = (0..<count).filter { spans.span(of: $0 * 6..<$0 * 6 + 6).text == "\\n{{a}}" }
        #expect(found.count == count)
    }

    /// Random scalars of every style: each character comes from source that yields it, in order and without overlap.
    @Test(arguments: [SyntaxTree.Style.plain, .singleQuoted, .doubleQuoted, .literal, .folded], ["\n", "\r\n"])
    func everyCharacterComesFromSourceThatYieldsIt(style: SyntaxTree.Style, lineBreak: String) {
        var generator = SeededGenerator(seed: UInt64(style.rawValue) + 7)
        var count = 0
        for _ in 0..<1_500 {
            let text = "k: " + scalar(style, lineBreak, &generator) + lineBreak + "l: m"
            let reading = Reading(yaml: text)
            guard let node = reading.tree?.root["k"], reading.findings.isEmpty, node.style == style else { continue }
            count += 1
            var last = node.span.range.lowerBound
            for (value, span) in characters(of: node) {
                #expect(span.range.lowerBound >= last, "\(text.debugDescription)")
                #expect(
                    yields(span.text, value, style),
                    "\(text.debugDescription): \(value.debugDescription) from \(span.text.debugDescription)")
                last = span.range.upperBound
            }
            #expect(last <= node.span.range.upperBound, "\(text.debugDescription)")
        }
        #expect(count > 750)
    }

    private func characters(of node: Node) -> [(value: String, span: Span)] {
        var offset = 0
        return node.string.unicodeScalars.map { scalar in
            let start = offset
            offset += UTF8.width(scalar)
            return (String(scalar), node.span(ofValue: start..<offset))
        }
    }

    private func yields(_ source: String, _ value: String, _ style: SyntaxTree.Style) -> Bool {
        if source == value { return true }
        let isSpace = source.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        switch (value, style) {
        case ("\n", _): return source == "\r\n" || source == "\\n"
        case (_, .doubleQuoted) where source.hasPrefix("\\"):
            return Reading(yaml: "\"\(source)\"").tree?.root.string == value
        case (" ", .plain), (" ", .singleQuoted), (" ", .doubleQuoted), (" ", .folded):
            return isSpace && source.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
        case ("'", .singleQuoted): return source == "''"
        default: return false
        }
    }

    private func scalar(_ style: SyntaxTree.Style, _ lineBreak: String, _ generator: inout SeededGenerator) -> String {
        var words = ["a", "b1", "好", "😀", "c-d", "x", "e#f", "\u{2028}"]
        var separators = [
            " ", " ", "  ", lineBreak, lineBreak + lineBreak, " " + lineBreak + lineBreak + " " + lineBreak,
        ]
        switch style {
        case .singleQuoted: words += ["''", "\"", "\\"]
        case .doubleQuoted:
            words += ["\\n", "\\t", "\\x41", "\\u597d", "\\U0001F600", "\\\\", "\\\"", "\\L", "\\N", "\\ ", "'"]
            separators += ["\\" + lineBreak, " \\" + lineBreak + " " + lineBreak]
        case .literal, .folded:
            words += [": ", " #", "\"", "'", "\\n", " "]
            separators += [lineBreak + " ", lineBreak + lineBreak + "  "]
        case .plain: break
        }
        var body = ""
        for _ in 0..<Int.random(in: 1...7, using: &generator) {
            body += (words.randomElement(using: &generator) ?? "") + (separators.randomElement(using: &generator) ?? "")
        }
        body += "z"
        let indent = String(repeating: " ", count: Int.random(in: 1...4, using: &generator))
        let lines = body.replacing(lineBreak, with: lineBreak + indent)
        let chomping = ["", "-", "+"].randomElement(using: &generator) ?? ""
        switch style {
        case .plain: return lines
        case .singleQuoted: return "'\(lines)'"
        case .doubleQuoted: return "\"\(lines)\""
        case .literal, .folded:
            let tail = String(repeating: lineBreak, count: Int.random(in: 0...2, using: &generator))
            return (style == .literal ? "|" : ">") + chomping + lineBreak + indent + lines + tail
        }
    }
}
