import MessageRuntime
import SeededRandom
import Testing

@Suite struct EscapeTests {
    @Test func thereIsOneEscapeForEachCode() {
        #expect(Escape.all.map { Int($0.code) } == Array(Escape.all.indices))
        #expect(Set(Escape.all.map(\.name)).count == Escape.all.count)
        for escape in Escape.all { #expect(Escape.coded(Int(escape.code)) == escape) }
        #expect(Escape.coded(Escape.all.count) == nil)
        #expect(Escape.coded(-1) == nil)
    }

    /// Generated code holds these numbers.
    @Test(arguments: [
        (Escape.none, 0), (.urlComponent, 1), (.wholeURL, 2), (.weComText, 3), (.weComCardHTML, 4),
        (.weComTranslatedText, 5), (.weComTranslatedCardHTML, 6), (.weComTranslatedPlain, 7), (.weComMarkdown, 8),
        (.weComHTML, 9),
        (.weComLink, 10), (.weComTranslatedHTML, 11), (.weComBehindLabel, 12), (.weComAddress, 13),
        (.weComTextBehindDollar, 14), (.weComCardHTMLBehindDollar, 15), (.weComPlainBehindDollar, 16),
        (.weComHTMLBehindDollar, 17),
        (.larkMD, 18), (.feishuMarkdown, 19), (.feishuMarkdown2, 20), (.feishuLink, 21), (.feishuCode, 22),
        (.feishuCodeBlock, 23), (.feishuName, 24), (.feishuName2, 25), (.feishuID, 26), (.jsonString, 27),
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
        (.weComTextBehindDollar, "<userName=z$>", "＜userName＝z＄＞"),
        (.weComCardHTMLBehindDollar, "<userName=z$>", "＜userName＝z＄＞"),
        (.weComPlainBehindDollar, "<userName=z$>", "<userName＝z＄>"),
        (.weComHTMLBehindDollar, "<userName=z$>", "&lt;userName＝z＄&gt;"),
        (.weComMarkdown, "# a\n> **b** `c`", #"＃ a\n＞ ＊＊b＊＊ ｀c｀"#),
        (.weComMarkdown, "[a](http://b)\\", "［a］(http://b)＼"),
        (.weComMarkdown, "<font color=\"info\"><@zhang>", #"＜font color=\"info\"＞＜@zhang＞"#),
        (.weComMarkdown, "_a_ ~~b~~ -.()!|@$&lt;", "_a_ ~~b~~ -.()!|@$&lt;"),
        (
            .weComHTML, "<a href=\"x\" title='y'>R&D</a>&lt;",
            "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;&amp;lt;"
        ),
        (.weComHTML, "a\nb\t$", #"a<br>b\t$"#),
        (.weComLink, "https://[::1]:8/p_(1)*/?a[]=1,2&b=c;d#~!", "https://[::1]:8/p_%281%29%2A/?a[]=1,2&b=c;d#~!"),
        (.weComLink, "http://x/%28) [y](z)", "http://x/%28%29%20[y]%28z%29"),
        (.larkMD, "<at id=all>:OK: a_b\n- 1.5", #"&#60;at id=all&#62;&#58;OK&#58; a&#95;b\n- 1.5"#),
        (.feishuMarkdown, " - a\n1. b", #"&#32;&#45; a\n1&#46; b"#),
        (.feishuMarkdown2, "\t # a\n b|&lt;", "&#9;&#32;&#35; a<br> b&#124;&#38;lt;"),
        (.feishuLink, "https://a.cn/_(1)?b[]=c&lt;=;#d", "https://a.cn/_%281%29?b[]=c&lt%3B=%3B#d"),
        (.feishuCode, "`a`\n<b>|*c*", "｀a｀ ＜b＞｜*c*"),
        (.feishuCodeBlock, "```\n~~~ <b>|", #"｀｀｀\n～～～ ＜b＞|"#),
        (.feishuName, "OK_1", "&#79;&#75;&#95;&#49;"),
        (.feishuID, "a@b.cn_1-:/", "a@b.cn_1-%3A%2F"),
        (.jsonString, "\"}, \\\n\u{1}\u{7F}单", #"\\\"}, \\\\\\n\\u0001\#u{7F}单"#),
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
                var isLeading = true
                let expected = data.unicodeScalars.map { scalar in
                    let leading = isLeading ? escape.leading.first { $0.byte == scalar.value } : nil
                    isLeading = leading != nil
                    return (leading ?? replacements.first { $0.byte == scalar.value })?.text ?? String(scalar)
                }
                #expect(result == Array(expected.joined().utf8))
            case .percentEncoding(let kept, let keepingEncoded):
                #expect(result.allSatisfy { kept.contains($0) || $0 == UInt8(ascii: "%") })
                #expect(
                    percentDecoded(result) == (keepingEncoded ? percentDecoded(Array(data.utf8)) : Array(data.utf8)))
            }
        }
    }

    @Test func noMarkdownIsLeft() {
        let special = Array("<>[]*`#\\")
        let ordinary = Array("\n (a)!_~-.|@$&单")
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let length = Int.random(in: 0...24, using: &random)
            let data = (0..<length).compactMap { _ in
                (random.chance(70) ? special : ordinary).randomElement(using: &random)
            }
            let result = String(decoding: escaped(String(data), .weComMarkdown, asJSON: false), as: UTF8.self)
            #expect(!result.contains(where: special.contains))
            #expect(result.count == data.count)
            #expect(result.filter(ordinary.contains) == String(data.filter(ordinary.contains)))
        }
    }

    /// What a browser makes of it is what was given.
    @Test func htmlIsReadAsItWasMeant() {
        let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        var random = SeededGenerator(seed: 6)
        for _ in 0..<1_000 {
            let data = random.text()
            var rest = String(decoding: escaped(data, .weComHTML, asJSON: false), as: UTF8.self)[...].unicodeScalars
            var read = String.UnicodeScalarView()
            while let scalar = rest.popFirst() {
                switch scalar {
                case "<":
                    #expect(String(rest.prefix(3)) == "br>")
                    rest = rest.dropFirst(3)
                    read.append("\n")
                case "&":
                    let entity = "&" + String(rest.prefix { $0 != ";" }) + ";"
                    rest = rest.dropFirst(entity.unicodeScalars.count - 1)
                    read += (entities[entity] ?? "no entity: \(entity)").unicodeScalars
                default:
                    #expect(!">\"'\n".unicodeScalars.contains(scalar))
                    read.append(scalar)
                }
            }
            #expect(Array(String(read).utf8) == Array(data.utf8))
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
