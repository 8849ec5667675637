import Testing

@testable import MessageOutput

struct SwiftLiteralTests {
    @Test(arguments: [
        ("", #""""#), ("a", #""a""#), ("\"\\(x)\"", #""\"\\(x)\"""#), ("a\nb\tc\rd", #""a\nb\tc\rd""#),
        ("\u{0}\u{7F}\u{85}", #""\u{0}\u{7F}\u{85}""#), ("\u{202E}\u{2066}\u{200F}", #""\u{202E}\u{2066}\u{200F}""#),
        ("\u{2028}\u{2029}", #""\u{2028}\u{2029}""#), ("\u{FEFF}\u{200B}", #""\u{FEFF}\u{200B}""#),
        ("\u{A0}\u{3000} ", #""\u{A0}\u{3000} ""#), ("\u{301}", #""\u{301}""#), ("订单 🎉", #""订单 🎉""#),
        ("\u{E000}\u{FE0F}", #""\u{E000}\u{FE0F}""#),
    ])
    func textsAreWrittenInPlainCharacters(text: String, literal: String) {
        #expect(SwiftLiteral.string(text) == literal)
    }

    /// What Swift reads between the quotes is the text again.
    @Test func linesAreTheTextAgain() {
        var generator = SystemSeed(state: 7)
        let alphabet: [Unicode.Scalar] = [
            "\"", "\\", "\u{1}", "\u{F}", "n", "u", "{", "}", " ", "订", "\u{202E}", "\u{301}",
        ]
        for _ in 0..<500 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                        alphabet.randomElement(using: &generator) ?? "a"
                    }))
            let lines = SwiftLiteral.lines(text, width: 20)
            #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\\") })
            #expect(lines.allSatisfy { !$0.contains("\"\"\"") }, "\(lines)")
            let joined = lines.enumerated().map { index, line in
                index + 1 < lines.count ? String(line.dropLast()) : line
            }.joined()
            #expect(Array((unescaped(joined) ?? "").unicodeScalars) == Array(text.unicodeScalars), "\(lines)")
        }
    }

    /// The value of a literal's inside; `nil` where it ends in the middle of an escape.
    private func unescaped(_ literal: String) -> String? {
        var text = ""
        var rest = literal.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                text.unicodeScalars.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "n": text += "\n"
            case "t": text += "\t"
            case "u":
                guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
                guard let code = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(code) else {
                    return nil
                }
                text.unicodeScalars.append(scalar)
                rest = rest[end...].dropFirst()
            case let other?: text.unicodeScalars.append(other)
            case nil: return nil
            }
        }
        return text
    }
}

/// A generator that gives the same numbers in every run.
private struct SystemSeed: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
