import MessageModel
import MessageSource

/// A tone that only a value decides.
struct ToneFromParameter: Problem {
    static let code = "tone-from-parameter"
    static let summary = "Feishu's header has one colour, and no parameter can decide which of the tones it is."
    static let examples = [
        Example(
            """
            parameters: {tone: {type: choice, of: [info, danger]}}
            message: {card: {title: 公告, tone: '⟦{{tone}}⟧', body: [text: 你好]}}
            vendors: {feishu-card: {shouldChooseChat: true}}

            """),
        Example(
            """
            message: {card: {title: 公告, tone: danger, body: [text: 你好]}}
            vendors: {feishu-card: {shouldChooseChat: true}}

            """),
    ]
    let span: Span
    let name: String

    var severity: Severity { .warning }
    var message: String { "the header keeps its usual colour, whatever '\(name)' is" }
    var help: String? { "write the tone out, or write 'losses: accept' in this vendor's section" }
}
