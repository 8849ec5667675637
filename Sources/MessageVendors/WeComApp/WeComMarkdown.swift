import MessageModel

/// `markdown`: a text with headings, bold words, links, quotes and three colours.
struct WeComMarkdown: Sendable {
    let content: Text

    // Whether more than 2048 bytes are cut or refused is not documented; a group robot's text is refused.
    static let shape = Shape<WeComMarkdown>.record(
        "markdown", "A text with headings, bold words, links, quotes and three colours.", .weComSend,
        instead: ["text": .named("content")]
    ) { f in
        WeComMarkdown(
            content: f.required(
                "content", \.content,
                .text(.weComMarkdown, .atMost(2048, .bytes, .rejected(code: nil)), .notEmpty),
                "The text; `<font color=\"info\">`, `comment` or `warning` colours words."))
    }
}
