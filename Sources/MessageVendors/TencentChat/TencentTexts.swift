import MessageModel
import MessageRuntime

/// `text`: words alone, without any markup.
struct TencentText: Sendable {
    let text: Text

    static let shape = Shape<TencentText>.record(
        "text", "Words alone, without any markup.", .tencentSend, instead: ["content": .named("text")]
    ) { f in
        TencentText(text: f.required("text", \.text, .text(.plain, .tencentNotEmpty), "The words."))
    }
}

/// `textAt`: words that call some members of a group, or all.
struct TencentTextAt: Sendable {
    let text: Text
    let people: Items<Text>

    static let shape = Shape<TencentTextAt>.record(
        "textAt", "Words that call some members of a group, or all.", .tencentSend,
        instead: ["content": .named("text"), "atUsers": .named("atUserList"), "mention": .named("atUserList")]
    ) { f in
        TencentTextAt(
            text: f.required(
                "text", \.text, .text(.plain, .tencentNotEmpty), "The words, with an @ for each who is called."),
            people: f.required(
                "atUserList", \.people, .called,
                "The ids of those who are called, and `\(TencentConstants.everyone)` for all."))
    }
}

extension Shape<Items<Text>> {
    /// Members by their ids, among whom all may be named.
    fileprivate static let called = ids(
        of: .id(
            .tencentUser, of: .printable, forbidden: everyone,
            instead: TencentConstants.instead(of: ["MSG_AT_ALL"])),
        broadcasts: everyone,
        .atLeast(1, .items, .doubtful("the SDK takes an empty list, and the message calls nobody")))

    private static var everyone: [String] { [TencentConstants.everyone.lowercased()] }
}
