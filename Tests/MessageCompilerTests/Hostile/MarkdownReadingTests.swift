import Testing

/// The reader finds what it is there to find.
struct MarkdownReadingTests {
    typealias Mark = MarkdownReading.Mark

    @Test(
        arguments: [
            ("甲 (乙) a_b - c", []),
            ("# 甲\n##乙\n 甲 # 丙", [Mark("#", "甲"), Mark("##", "乙")]),
            ("甲\n> # 乙\n  >> 丙", [Mark(">", "# 乙"), Mark("#", "乙"), Mark(">", "> 丙"), Mark(">", "丙")]),
            ("**甲** *乙* `*丙*`", [Mark("**", "甲"), Mark("*", "乙"), Mark("`", "*丙*")]),
            ("**甲\n`乙`** 丙**", [Mark("**", "甲\n`乙`"), Mark("`", "乙")]),
            ("**甲\n\n乙** `丙", []),
            ("[甲](http://a)", [Mark("[]", "甲", to: "http://a")]),
            ("![[甲] *乙*](http://a", [Mark("[]", "[甲] *乙*", to: "http://a"), Mark("*", "乙")]),
            ("[甲] (乙)", []),
            (
                "<@a> <font color=\"info\">甲</font> <",
                ["@a", "font color=\"info\"", "/font", ""].map { Mark("<>", $0) }
            ),
            ("\\*甲\\*", [Mark("\\", "*"), Mark("\\", "*")]),
            ("＜甲＞＊＊&lt;a&gt;", []),
        ] as [(String, [Mark])])
    func marksAreFound(source: String, marks: [Mark]) {
        #expect(MarkdownReading(source).marks == marks)
    }
}
