import MessageRuntime
import Testing

@Suite struct EscapeTests {
    @Test func codesAreIndices() {
        #expect(Escape.all.map { Int($0.code) } == Array(Escape.all.indices))
        #expect(Set(Escape.all.map(\.name)).count == Escape.all.count)
        #expect(Escape.coded(3) == .weComText)
        #expect(Escape.coded(Escape.all.count) == nil)
        #expect(Escape.coded(-1) == nil)
    }

    /// Generated code holds these numbers.
    @Test(arguments: [
        (Escape.none, 0), (.urlComponent, 1), (.wholeURL, 2), (.weComText, 3), (.weComCardHTML, 4),
        (.weComTranslatedText, 5), (.weComTranslatedCardHTML, 6), (.weComTranslatedPlain, 7),
    ])
    func codesNeverChange(escape: Escape, code: Int) {
        #expect(Int(escape.code) == code)
    }

    @Test(arguments: [
        (Escape.none, "<a href=\"x\">\n$", #"<a href=\"x\">\n$"#),
        (.urlComponent, "", ""),
        (.urlComponent, "AZaz09-._~", "AZaz09-._~"),
        (.urlComponent, "a/b?c&d=e f+%20\n单\"", "a%2Fb%3Fc%26d%3De%20f%2B%2520%0A%E5%8D%95%22"),
        (.wholeURL, "https://u@[::1]:8/p;a=(1)/?q=$1,2&r=*+!#f~", "https://u@[::1]:8/p;a=(1)/?q=%241,2&r=*+!#f~"),
        (.wholeURL, "http://x/单 \"'<>\\^`{|}\n", "http://x/%E5%8D%95%20%22%27%3C%3E%5C%5E%60%7B%7C%7D%0A"),
        (.wholeURL, "%20%e5%E5", "%20%e5%E5"),
        (.wholeURL, "100%", "100%25"),
        (.wholeURL, "%2", "%252"),
        (.wholeURL, "%zz%%41", "%25zz%25%41"),
        (.weComText, "<a href=\"x\">$userName=z$</a>\n", #"＜a href=\"x\"＞$userName=z$＜/a＞\n"#),
        (.weComCardHTML, "<div>&lt;", "＜div＞&lt;"),
        (.weComTranslatedText, "<$userName=z$>", "＜＄userName=z＄＞"),
        (.weComTranslatedCardHTML, "<$userName=z$>", "＜＄userName=z＄＞"),
        (.weComTranslatedPlain, "<$userName=z$>", "<＄userName=z＄>"),
    ])
    func dataIsMadeHarmless(escape: Escape, data: String, json: String) {
        #expect(String(decoding: escaped(data, escape, asJSON: true), as: UTF8.self) == json)
    }

    @Test(arguments: Escape.all)
    func theJSONStepIsSeparate(escape: Escape) {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let data = random.text()
            let plain = escaped(data, escape, asJSON: false)
            var quoted: [UInt8] = []
            plain.withUnsafeBufferPointer { JSONText.append($0, to: &quoted) }
            #expect(escaped(data, escape, asJSON: true) == quoted)
        }
    }

    @Test(arguments: Escape.all)
    func nothingForbiddenSurvives(escape: Escape) {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<1_000 {
            let data = random.text()
            let result = escaped(data, escape, asJSON: false)
            switch escape.rule {
            case .unchanged:
                #expect(result == Array(data.utf8))
            case .replacing(let replacements):
                #expect(!result.contains { byte in replacements.contains { $0.byte == byte } })
                var naive = data
                for replacement in replacements {
                    naive = naive.unicodeScalars.map {
                        $0.value == UInt32(replacement.byte) ? replacement.text : String($0)
                    }.joined()
                }
                #expect(result == Array(naive.utf8))
            case .percentEncoding(let kept, let keepingEncoded):
                #expect(result.allSatisfy { kept.contains($0) || $0 == UInt8(ascii: "%") })
                #expect(
                    percentDecoded(result) == (keepingEncoded ? percentDecoded(Array(data.utf8)) : Array(data.utf8)))
            }
        }
    }

    private func escaped(_ data: String, _ escape: Escape, asJSON: Bool) -> [UInt8] {
        var data = data
        var result: [UInt8] = []
        data.withUTF8 { asJSON ? escape.append($0, to: &result) : escape.appendUnquoted($0, to: &result) }
        return result
    }

    /// Independent of the module: a `%` that no two digits follow stays.
    private func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), digits.utf8.count == 2,
                let value = UInt8(digits, radix: 16)
            {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
