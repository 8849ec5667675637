import MessageModel

/// `text`: words alone, without any markup.
struct WeComChatText: Sendable {
    let content: Text

    static let shape = Shape<WeComChatText>.record("text", "Words alone, without any markup.", .weComChat) { f in
        WeComChatText(content: f.required("content", \.content, .text(.plain, .notEmpty), "The words."))
    }
}
