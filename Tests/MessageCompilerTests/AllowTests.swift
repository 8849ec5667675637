import MessageCompiler
import MessageSource
import Testing

/// Which findings a comment silences, and what is said about the comments themselves.
struct AllowTests {
    /// A template with a finding, `may-exceed`, on its fourth line.
    private static func template(before: String = "", behind: String = "", title: String = "'订单 {{order}}'") -> String {
        """
        parameters: {order: {type: id, max: 62}}
        message:
          link:\(before.isEmpty ? "" : "\n    \(before)")
            title: \(title)\(behind.isEmpty ? "" : " \(behind)")
            url: https://example.com/a
        vendors:
          wecom-chat:
        samples: {a: {order: A1}}

        """
    }

    private static func codes(_ text: String, _ compiler: Compiler = Compiler()) -> [String] {
        var diagnostics = Diagnostics()
        _ = compiler.compile(SourceFile(path: "order.msg.yaml", text: text), &diagnostics)
        return diagnostics.sorted.map(\.code)
    }

    @Test(arguments: [
        "# msgc: allow may-exceed — 单号最长 20 位", "# msgc: allow may-exceed - numbers are short",
        "# msgc: allow may-exceed -- numbers are short", "# msgc: allow may-exceed: numbers are short",
        "#msgc:allow may-exceed– short", "# msgc: allow may-exceed — 1",
        "# msgc: allow may-exceed ： 单号最长 20 位", "# msgc: allow may-exceed：单号最长 20 位",
        "# msgc: allow may-exceed —— 单号最长 20 位",
    ])
    func aReasonMayFollowAnyDash(comment: String) {
        #expect(Self.codes(Self.template(behind: comment)).isEmpty)
        #expect(Self.codes(Self.template(before: comment)).isEmpty)
    }

    @Test(arguments: [
        ("# msgc: allow may-exceed", ["may-exceed", "allow-without-reason"]),
        ("# msgc: allow may-exceed — …", ["may-exceed", "allow-without-reason"]),
        ("# msgc: allow may-exceed ：", ["may-exceed", "allow-without-reason"]),
        ("# msgc: allow may-exceed numbers are short", ["may-exceed", "allow-without-reason"]),
        ("# msgc: allow may-exeed — short", ["may-exceed", "unknown-code"]),
        ("# msgc: allow — short", ["may-exceed", "unknown-instruction"]),
        ("# msgc: permit may-exceed — short", ["may-exceed", "unknown-instruction"]),
        ("# msgc:", ["may-exceed", "unknown-instruction"]),
        ("# msgc: allow longer-than-advised — short", ["may-exceed", "unused-allow"]),
        ("# msgc: allow longer-than-advised, may-exceed — short", ["unused-allow"]),
        ("# msgc allow may-exceed — short", ["may-exceed"]),
    ])
    func whatIsWrongWithACommentIsSaid(comment: String, codes: [String]) {
        #expect(Self.codes(Self.template(behind: comment)) == codes)
    }

    @Test func aCommentIsAboutItsOwnLineOrTheNext() {
        let comment = "# msgc: allow may-exceed — short"
        // Comments for people may stand between, other lines may not.
        #expect(Self.codes(Self.template(before: "\(comment)\n    # 标题")).isEmpty)
        #expect(Self.codes(Self.template(before: "\(comment)\n\n    # 标题")) == ["unused-allow", "may-exceed"])
        // One behind a value is not about the line below it.
        let above = Self.template().replacing("  link:", with: "  link: \(comment)")
        #expect(Self.codes(above) == ["unused-allow", "may-exceed"])
        #expect(Self.codes(comment + "\n" + Self.template()) == ["unused-allow", "may-exceed"])
    }

    @Test func aTextOfSeveralLinesIsOneLine() {
        let block = ">-\n      订单\n      {{order}}"
        let header = ">- # msgc: allow may-exceed — short\n      订单\n      {{order}}"
        let comment = "# msgc: allow may-exceed — short"
        #expect(Self.codes(Self.template(title: block)) == ["may-exceed"])
        #expect(Self.codes(Self.template(before: comment, title: block)).isEmpty)
        #expect(Self.codes(Self.template(title: header)).isEmpty)
    }

    @Test func aSignInATextIsNoComment() {
        let text = Self.template(title: "'{{order}} # msgc: allow may-exceed — short'")
        #expect(Self.codes(text) == ["may-exceed"])
    }

    @Test func lineBreaksMayBeAnyAndAMarkMayStandFirst() {
        let comment = "# msgc: allow may-exceed — short"
        for breaking in ["\r\n", "\r"] {
            let text = Self.template(before: comment).replacing("\n", with: breaking)
            #expect(Self.codes("\u{FEFF}" + text).isEmpty)
        }
        #expect(Self.codes("\u{FEFF}\(comment)\n" + Self.template()) == ["unused-allow", "may-exceed"])
    }

    @Test func whatKeepsATemplateFromBeingSentStaysAnError() {
        let comment = "# msgc: allow malformed-url, may-exceed — 内网地址"
        let text = Self.template(before: "# msgc: allow may-exceed — short").replacing(
            "https://example.com/a", with: "'https://exa mple.com' \(comment)")
        let codes = Self.codes(text)
        #expect(codes.contains("malformed-url") && codes.contains("refused-allow"))
        // What was not looked for because of it may be there.
        #expect(!codes.contains("unused-allow"))
    }

    @Test func anErrorThatIsARuleOfOursCanBeSilenced() {
        let long = String(repeating: "长", count: 65)
        let text = Self.template(before: "# msgc: allow title-too-long — 企业微信显示得下", title: "'\(long)'")
        var diagnostics = Diagnostics()
        let compiled = Compiler().compile(SourceFile(path: "order.msg.yaml", text: text), &diagnostics)
        #expect(compiled != nil && diagnostics.all.isEmpty)
        #expect(Self.codes(Self.template(title: "'\(long)'")) == ["title-too-long"])
        // Another one of the same code is the vendor's.
        #expect(Self.codes(Self.template(), Compiler(requiresProof: true)) == ["may-exceed"])
        let allowed = Self.template(behind: "# msgc: allow may-exceed — short")
        #expect(Self.codes(allowed, Compiler(requiresProof: true)).isEmpty)
    }

    @Test func forAFewVendorsNoCommentIsKnownToBeUnused() {
        let text = Self.template(behind: "# msgc: allow may-exceed, longer-than-advised — short")
        #expect(Self.codes(text) == ["unused-allow"])
        #expect(Self.codes(text, Compiler(only: [])).isEmpty)
    }

    /// Each comment is read once, however many stand above one line.
    @Test(.timeLimit(.minutes(10))) func manyCommentsTakeNoLonger() {
        let comments = Array(repeating: "# msgc: allow may-exceed — short", count: 5_000).joined(separator: "\n    ")
        #expect(Self.codes(Self.template(before: comments)).isEmpty)
    }
}
