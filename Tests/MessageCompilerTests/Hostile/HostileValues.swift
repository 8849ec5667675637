/// Values that somebody would send who wants more than a text to arrive.
enum HostileValues {
    /// For parameters of type `text`, and most of them for all others too.
    static let texts: [String] =
        markup + quoting + controls + names + addresses + templates + scripts + threats.flatMap(\.values) + [
            "", " ", "  a  ", "null", "true", "~", "- x", "123", String(repeating: "长", count: 10_000),
            String(repeating: "\"", count: 3_000), String(repeating: "<a href=\"http://evil\">", count: 600),
        ]

    static let markup = [
        "<a href=\"http://evil\">x</a>", "</a><a href='http://evil'>x", "</div><div class=\"highlight\">", "<br>", "<",
        ">", "<<a>>", "<a\nhref=http://evil>", "&lt;a&gt;", "&#60;a&#62;", "&quot;", "&", "<!--", "-->", "]]>",
        "<![CDATA[", "**b**", "[x](http://evil)", "> q", "＜a＞", "<\u{338}a", "\"\u{301}><a href=\"http://evil\">x</a>",
    ]

    static let quoting = [
        "\"", "'", "\\", "\\\"", "\\u0022", "\\u003ca\\u003e", "\\n", "\\", "\\\\\"", "\"}],\"touser\":\"@all\"",
        "\",\"safe\":1,\"x\":\"", "\\ud800", "{\"a\":1}", "[", "}",
    ]

    static let controls = [
        "a\nb", "\n", "\ta\t", "a\r\nb", "\r", "\u{0}", "a\u{0}b", "\u{1}", "\u{8}", "\u{B}", "\u{1B}[31m", "\u{7F}",
        "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202E}gpj.exe", "\u{2066}a\u{2069}", "\u{200B}", "\u{FEFF}a",
        "\u{AD}", "\u{E0001}",
    ]

    static let names = [
        "$userName=zhangsan$", "$", "$$", "$departmentName=1$", "=zhangsan$", "userName=zhangsan", "|", "a|b",
        "zhangsan|@all", "@all", "@ALL", " @all", "@all ", "@all\n", "@\u{200B}all", "\u{200B}@all", "＠all", "@a",
        "all",
    ]

    static let addresses = [
        "javascript:alert(1)", "JavaScript:alert(1)//", "https://a/b?c=d&e=f#g", "http://evil\"onclick=\"x",
        "https://a/'b", "https://user:pw@evil/", "//evil", "/..", "..", ".", "../../x", "%2e%2e", "%22", "%", "%zz",
        "%00", "?", "#", "&q=1", "=", "+", "a b", ";", ",", "\\\\evil\\x", "http://[::1]", "https://a/{b}^`",
        "HTTPS://a.cn/%e4%b8", "https://例子.cn/路?名=值", "data:text/html,<a>", "https://", "http:/a", "@evil.cn/", ":8080",
    ]

    static let templates = ["{{order}}", "{{p}}", "{{", "}}", "{{{{", "${x}", "#{x}", "%s", "%n%n", "<%= x %>"]

    static let scripts = [
        "👨‍👩‍👧‍👦", "🇨🇳", "e\u{301}", "\u{301}", "\u{FFFD}", "\u{10FFFF}", "\u{E000}", "\u{FFFE}", "ﷺ", "العربية",
        "ﬁ", "İ", "張三丰", "\u{1F1E8}",
    ]

    /// One class for each thing that a value must not do, wherever it stands.
    static let threats: [(name: String, values: [String])] = [
        ("mention", ["@all", "<@all>", "<@zhangsan>", "<at user_id=\"all\"></at>", "<at id=all></at>"]),
        (
            "link",
            ["[x](http://evil)", "<a href=\"http://evil\">x</a>", "](http://evil)", "<http://evil>", "[x]: http://e"]
        ),
        ("tag", ["<div class=\"gray\">x</div>", "<img src=x onerror=y>", "<script>x</script>", "</style>"]),
        ("colour", ["<font color=\"warning\">x</font>", "<font color=info>", "{color:red}", "style=\"color:red\""]),
        ("fence", ["```", "```\nx\n```", "~~~\nx\n~~~", "`", "``x``", "    x"]),
        ("line", ["# x", "a\n# x", "a\n> x", "- x\n- y", "a\n---", "a\n===", "|a|b|\n|-|-|", "1. x"]),
        ("backslash", ["\\", "\\\\", "\\*", "x\\", "\\n", "\\u003c"]),
        ("entity", ["&lt;b&gt;", "&#60;b&#62;", "&#x3c;b", "&amp;lt;", "&quot;", "&copy"]),
        ("newline", ["a\nb", "\n\n", "a\n", "\na"]),
        ("right-to-left mark", ["\u{202E}gpj", "\u{200F}a", "\u{2067}a\u{2069}", "\u{202B}a\u{202C}", "\u{61C}a"]),
        ("zero-width character", ["\u{200B}", "a\u{200D}b", "\u{2060}<", "@\u{200B}all", "\u{FEFF}a"]),
        ("line separator", ["a\u{2028}b", "a\u{2029}# x", "\u{2028}> x"]),
        ("quote", ["\"", "'", "\"'`", "x\" y=\"z", "“x”"]),
        ("percent sign", ["%", "%3Cb%3E", "100%", "%%", "%0A", "%2F"]),
        ("translated id", ["$userName=a$", "$", "userName=a$", "userName=a", "departmentName=1$", "$a=b"]),
    ]

    static let integers = [
        "0", "-1", "7", "\(Int.max)", "\(Int.min)", "9223372036854775808", "1e3", "0x10", "007", "+1", "１", "", " 1",
        "1 ", "1\n", "1,\"a\":2", "NaN", "-0", "--1", "1_000",
    ]

    /// What a choice may list: the author writes these, and they are data all the same.
    static let choices = (markup + quoting + names + addresses + scripts + ["a\nb", "\u{2028}", "\u{202E}x"])
        .reduce(into: [String]()) { unique, value in
            // Swift compares by canonical equivalence, and the parser by bytes; neither list repeats a value.
            if !unique.contains(value) { unique.append(value) }
        }
}
