import MessageModel

/// `textcard`: a title, a short text and one link.
struct WeComTextCard: Sendable {
    let title: Text
    let description: Text
    let url: Text
    let button: Text?

    static let shape = Shape<WeComTextCard>.record(
        "textcard", "A title, a short text and one link.", .weComSend
    ) { f in
        WeComTextCard(
            title: f.required(
                "title", \.title,
                .text(
                    .weComPlain, .houseTitle, .atMost(128, .characters, .truncated), .notEmpty,
                    .atMost(128, .bytes, .doubtful("older copies of the page count bytes, not characters"))),
                "Shown in bold on the first line."),
            description: f.required(
                "description", \.description,
                .text(
                    .weComCardHTML, .atMost(512, .characters, .truncated), .notEmpty,
                    .atMost(512, .bytes, .doubtful("older copies of the page count bytes, not characters"))),
                "The text, with `<div class=\"gray\">`, `normal` or `highlight` and `<br>`."),
            url: f.required(
                "url", \.url,
                .url(
                    .atMost(2048, .bytes, .rejected(code: 40039)),
                    .atMost(1024, .bytes, .doubtful("the text of error 40039 speaks of 1024 bytes"))),
                "The page that opens."),
            button: f.optional(
                "btntxt", \.button, .text(.plain, .atMost(4, .characters, .truncated), .notEmpty),
                "The label of the link; 详情 if left out."))
    }
}
