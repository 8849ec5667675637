import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource
import Testing

/// A template that holds a message in the portable markdown.
enum MarkdownTemplate {
    private struct NoMarkdown: Error {}

    /// The message, in which the text `a` and the address `u` may be named.
    static func message(_ markdown: String) throws -> MarkdownMessage {
        let source = """
            parameters: {a: {type: text}, u: {type: url}}
            message:
              markdown: |
                \(markdown.replacing("\n", with: "\n    "))
            vendors: {wecom-app: {touser: zhangsan, agentid: 1}}
            """
        var diagnostics = Diagnostics()
        let template = Compiler().read(SourceFile(path: "a.msg.yaml", text: source), &diagnostics)
        #expect(diagnostics.all.map(\.message) == [])
        guard case .markdown(let message)? = template?.message else { throw NoMarkdown() }
        return message
    }

    /// What a field holds that has an escape of its own.
    static func filled(_ text: Text, _ escape: Escape, a: String = "[x]", u: String = "https://u.cn/(") -> String {
        text.pieces.map { piece in
            let escape = piece.escape ?? escape
            switch piece.content {
            case .markup(let string): return string
            case .data(let string): return escape.applied(to: string)
            case .hole(let hole): return escape.applied(to: hole.name == "a" ? a : u)
            case .joined: return "joined"
            }
        }.joined()
    }
}
