import MessageModel
import MessageSource

/// `text`: words, with links as the only markup.
struct WeComText: Sendable {
    let content: Text

    static let shape = Shape<WeComText>.record("text", "Words, with links as the only markup.", .weComSend) { f in
        WeComText(
            content: f.required(
                "content", \.content,
                .text(
                    .weComText, .atMost(2048, .bytes, .truncated), .atLeast(1, .characters, .rejected(code: 44004))),
                "The words; `\\n` breaks a line, `<a href=\"…\">` makes a link."))
    }
}
