import MessageCompiler
import MessageSource
import Testing

/// Plain mentions in what a WeCom app sends: the first of each text is reported, and other uses of `@` are not.
struct PlainMentionTests {
    private func findings(_ words: String, in type: String) -> [String] {
        let template = """
            parameters: {who: {type: id, max: 9}}
            samples: {a: {who: lisi}}
            vendors:
              wecom-app:
                touser: zhangsan
                agentid: 1000002
                \(type): {content: '\(words.replacing("'", with: "''"))'}

            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "mention.msg.yaml", text: template), &diagnostics)
        return diagnostics.sorted.filter { $0.code == "plain-mention" }.map(\.span.text)
    }

    @Test(
        arguments: ["text", "markdown"],
        [
            ("@lisi 请看", "@lisi"), ("请 @li-si，@所有人", "@li-si"), ("请@张三 看", "@张三"),
            ("@全体成员请看", "@全体成员"), ("@李四请看一下", "@"), ("抄送 @{{who}}", "@"), ("@{{who}} 请看", "@"),
            ("@all 请看", "@all"), ("负责人：@zhangsan、@lisi", "@zhangsan"), ("（@lisi）", "@lisi"),
            ("@lisi.", "@lisi"), ("请看@lisi", "@lisi"),
        ])
    func aMentionIsReported(type: String, example: (words: String, mark: String)) {
        #expect(findings(example.words, in: type) == [example.mark])
    }

    @Test(
        arguments: ["text", "markdown"],
        [
            "{{who}}@example.com，{{who}}@{{who}}", "`@lisi` 看", "@2x 图标，@v2 版，@Override 注解",
            "@media 查询，@import 规则", "@here/maps 与 @all/core，@everyone乐队，it@all.com",
            "单价 @ 5 元，见 https://example.com/@lisi", "https://example.com/?a=@lisi&b=/@张三", "a@李，@",
            "@example.com 域名，@lisi.example.com", "@cache(a)，x=@lisi", "<@lisi>", "zhang.@lisi",
        ])
    func otherUsesAreLeftAlone(type: String, words: String) {
        #expect(findings(words, in: type) == [])
    }
}
