import MessageSource
import MessageSyntax
import Testing

struct JSONTests {
    @Test(arguments: [
        ("{}", "{}"), ("[]", "[]"), (" \r\n\t{\"a\" : [ 1 , true,null ] }\n", "{a: [\"1\", \"true\", \"null\"]}"),
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u597d\\ud83d\\ude00\"", "\"\\\"\\\\/\u{8}\u{C}\\n\\r\\t好😀\""),
        ("-0.5e+10", "\"-0.5e+10\""),
        ("\u{FEFF}{\"好\": \"😀\"}", "{好: \"😀\"}"), ("[0, -1, 1E5, 10.25]", "[\"0\", \"-1\", \"1E5\", \"10.25\"]"),
        ("\"\u{2028}\u{7F}\"", "\"\u{2028}\u{7F}\""),
    ])
    func isRead(text: String, outline: String) {
        let reading = Reading(json: text)
        #expect(reading.findings.isEmpty)
        #expect(
            reading.tree?.root.outline
                == outline.replacing("\u{8}", with: "\\u{08}").replacing("\u{C}", with: "\\u{0C}")
                .replacing("\u{7F}", with: "\\u{7F}"))
    }

    @Test func literalsAreTold() throws {
        let root = try #require(Reading(json: "[1, true, null, \"1\"]").tree?.root)
        #expect(root.items.map(\.isJSONLiteral) == [true, true, true, false])
        #expect(root.items.map(\.style) == [.plain, .plain, .plain, .doubleQuoted])
        #expect(root.items.map(\.isNull) == [false, false, true, false])
        #expect(root.items.map(\.span.text) == ["1", "true", "null", "\"1\""] && root.isFlow)
    }

    @Test(arguments: [
        ("invalid-json", "[⟦01⟧]"), ("invalid-json", "[⟦+1⟧]"), ("invalid-json", "[⟦.5⟧]"), ("invalid-json", "[⟦1.⟧]"),
        ("invalid-json", "[⟦1e⟧]"),
        ("invalid-json", "[⟦-⟧]"), ("invalid-json", "[⟦0x1⟧]"), ("invalid-json", "[⟦NaN⟧]"),
        ("invalid-json", "[⟦Infinity⟧]"),
        ("invalid-json", "[⟦-Infinity⟧]"), ("invalid-json", "[⟦True⟧]"), ("invalid-json", "[⟦'a'⟧]"),
        ("invalid-json", "{⟦a⟧: 1}"),
        ("invalid-json", "{\"a\" ⟦1⟧}"), ("invalid-json", "{\"a\": ⟦}⟧"), ("invalid-json", "[1,⟦,⟧ 2]"),
        ("invalid-json", "{} ⟦x⟧"),
        ("invalid-json", "[\"a⟦\t⟧b\"]"), ("invalid-json", "⟦undefined⟧"),
        ("trailing-comma", "[1⟦,⟧]"), ("trailing-comma", "{\"a\": 1 ⟦,⟧ }"), ("comment-in-json", "[1 ⟦// a⟧\n]"),
        ("comment-in-json", "⟦/* a */⟧ [1]"), ("missing-comma", "[1 ⟦2⟧]"), ("missing-comma", "{\"a\": 1 ⟦\"b\"⟧: 2}"),
        ("unclosed-bracket", "⟦[⟧1, 2"), ("unclosed-bracket", "[⟦{⟧\"a\": 1]"), ("unclosed-quote", "[⟦\"⟧a]"),
        ("unclosed-quote", "[⟦\"⟧a\nb\"]"),
        ("invalid-escape", "[\"⟦\\x⟧\"]"), ("invalid-escape", "[\"⟦\\ud83d⟧\"]"), ("invalid-escape", "[\"⟦\\ude00⟧\"]"),
        ("invalid-escape", "[\"⟦\\ud83d⟧\\u0041\"]"), ("invalid-escape", "[\"⟦\\好⟧\"]"),
        ("duplicate-key", "{\"a\": 1, ⟦\"a\"⟧: 2, ⟦\"\\u0061\"⟧: 3}"),
        ("empty-file", "⟦⟧ \n"), ("empty-file", "⟦⟧"),
    ])
    func failsClearly(code: String, marked: String) {
        let example = Example(marked)
        let reading = Reading(json: example.text)
        #expect(Set(reading.codes) == [code])
        #expect(reading.marks == example.marks)
    }

    @Test func severalMistakesAreReportedAtOnce() {
        let reading = Reading(json: "{\"a\": 1, // b\n \"a\": [1,],}")
        #expect(reading.codes == ["comment-in-json", "duplicate-key", "trailing-comma", "trailing-comma"])
        #expect(reading.tree?.root.outline == "{a: \"1\"}")
        #expect(Reading(json: "{\"a\": [1,],}").fixed == "{\"a\": [1]}")
    }
}
