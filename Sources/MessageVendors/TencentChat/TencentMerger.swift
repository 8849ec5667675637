import MessageModel

/// `merger`: messages that were exchanged before, as one.
struct TencentMerger: Sendable {
    let messages: Items<Text>
    let title: Text?
    let abstract: Items<Text>?
    let compatibleText: Text

    static let shape = Shape<TencentMerger>.record(
        "merger", "Messages that were exchanged before, as one.", .tencentSend,
        instead: ["messages": .named("messageList"), "AbstractList": .named("abstractList")]
    ) { f in
        TencentMerger(
            messages: f.required(
                "messageList", \.messages,
                .list(
                    of: .runtimeObject, .atLeast(1, .items, .rejected(code: nil)),
                    native(300, .items, "the native SDKs take 300; the Web SDK does not say and took 400")),
                "The names of the messages, each of which the sending program has; none that failed, and no group tip."),
            title: f.optional("title", \.title, .text(.plain), "The head, such as whose messages they are."),
            abstract: f.optional(
                "abstractList", \.abstract,
                .list(of: .text(.plain, native(100, .characters)), native(5, .items)),
                "What is shown of them before they are opened: `sender: text`."),
            compatibleText: f.required(
                "compatibleText", \.compatibleText, .text(.plain, .notEmpty),
                "What SDKs older than 2.10.1 show in its place."))
    }

    /// What the native SDKs take, which is all that is documented.
    private static func native(
        _ maximum: Int, _ unit: Limit.Unit,
        _ doubt: String = "the documents of the native SDKs say so; the Web SDK checks nothing"
    ) -> Limit {
        Limit(minimum: nil, maximum: maximum, unit, .doubtful(doubt), source: .tencentNative)
    }
}

/// `forward`: a message as it is, to somebody else.
enum TencentForward {
    /// The payload is the message itself, so an author writes its name in a mapping that the call does not have.
    static let shape = Shape<Text>.inForms(
        template: .record(
            "forward", "A message as it is, to somebody else.", .tencentSend,
            instead: ["messageList": "one message is forwarded at a time; several go out as a 'merger'"]
        ) { f in
            f.required("message", \.self, .runtimeObject, "The name of the message, which the sending program has.")
        },
        payload: .runtimeObject)
}
