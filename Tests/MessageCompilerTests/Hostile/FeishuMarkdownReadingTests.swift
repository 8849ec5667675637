import Testing

/// The reader finds what it is there to find.
struct FeishuMarkdownReadingTests {
    typealias Mark = FeishuMarkdownReading.Mark

    @Test(
        arguments: [
            ("甲 (乙) 1.5 a - b", "甲 (乙) 1.5 a - b", []),
            ("*甲* **乙** __丙__ ~~丁~~", "甲 乙 丙 丁", [Mark("*", "甲"), Mark("**", "乙"), Mark("__", "丙"), Mark("~~", "丁")]),
            ("[**甲**](http://a)", "甲", [Mark("[]", "甲", to: "http://a"), Mark("**", "甲")]),
            ("<at id=all></at>甲", "甲", [Mark("<>", "at id=all"), Mark("<>", "/at")]),
            ("10:20 :OK: a:b", "10:20 :OK: a:b", [Mark(":", "OK")]),
            ("&#42;&#38;#42; &lt;a&#x3e; & &x;", "*&#42; <a> & &x;", []),
            ("\\*甲 <", "*甲 ", [Mark("\\", "*"), Mark("<>", "")]),
        ] as [(String, String, [Mark])])
    func marksAreFoundEverywhere(source: String, seen: String, marks: [Mark]) {
        for dialect in FeishuMarkdownReading.Dialect.allCases {
            let reading = FeishuMarkdownReading(source, dialect)
            #expect(reading.marks == marks)
            #expect(reading.seen == seen)
        }
    }

    @Test(
        arguments: [
            ("- 甲\n1. 乙\n丙", "甲\n乙\n丙", [Mark("-", "甲"), Mark("1.", "乙")]),
            ("```\n*甲*\n```\n乙", "*甲*\n乙", [Mark("```", "*甲*")]),
            ("甲\n\n---\n乙", "甲\n\n\n乙", [Mark("---", "")]),
            ("![甲](k)", "甲", [Mark("![]", "甲", to: "k")]),
        ] as [(String, String, [Mark])])
    func theElementHasMore(source: String, seen: String, marks: [Mark]) {
        for dialect in [FeishuMarkdownReading.Dialect.markdown, .markdown2] {
            let reading = FeishuMarkdownReading(source, dialect)
            #expect(reading.marks == marks)
            #expect(reading.seen == seen)
        }
        let marks = FeishuMarkdownReading(source, .larkMD).marks
        #expect(marks.allSatisfy { $0.sign == "*" || $0.sign == "![]" })
    }

    @Test(
        arguments: [
            ("# 甲\n##乙 *丙*", "甲\n乙 丙", [Mark("#", "甲"), Mark("##", "乙 丙"), Mark("*", "丙")]),
            ("> 甲\n> - 乙", "甲\n乙", [Mark(">", "甲"), Mark(">", "乙"), Mark("-", "乙")]),
            ("甲 `*乙*`", "甲 *乙*", [Mark("`", "*乙*")]),
            (
                "|甲|乙|\n|-|-|\n|丙|*丁*|", "甲\n乙\n丙\n丁",
                [Mark("|", "甲"), Mark("|", "乙"), Mark("|", "丙"), Mark("|", "丁"), Mark("*", "丁")]
            ),
            ("甲\n===", "甲", [Mark("===", "")]),
            ("    甲", "    甲", [Mark("    ", "甲")]),
            ("甲<br>乙", "甲\n乙", []),
        ] as [(String, String, [Mark])])
    func cardJSON2HasMost(source: String, seen: String, marks: [Mark]) {
        let reading = FeishuMarkdownReading(source, .markdown2)
        #expect(reading.marks == marks)
        #expect(reading.seen == seen)
    }
}
