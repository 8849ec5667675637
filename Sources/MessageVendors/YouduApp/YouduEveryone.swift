import MessageModel
import MessageSource

/// `toAll`: a system message for all members.
struct YouduEveryone: Sendable {
    let onlyOnline: Value<Bool>?
    /// Of a payload: the same as the example on the vendor's page spells it.
    var onliyOnline: Value<Bool>?

    /// The number among departments that stands for everybody.
    static let department = "0"

    /// As an author writes it, in the spelling of the page's table.
    static let section = Shape<YouduEveryone>.record(
        "toAll", "All members.", .youduSend, instead: ["onliyOnline": .words(advice)], rules: [.needed(\.onlyOnline)]
    ) { f in
        YouduEveryone(onlyOnline: f.optional("onlyOnline", \.onlyOnline, .boolean, words))
    }

    /// As programs send it, in either spelling.
    static let payload = Shape<YouduEveryone>.record(
        "toAll", "All members.", .youduSend,
        rules: [.atLeastOne(of: [.init(\.onlyOnline), .init(\.onliyOnline)])]
    ) { f in
        YouduEveryone(
            onlyOnline: f.optional("onlyOnline", \.onlyOnline, .boolean, words),
            onliyOnline: f.optional(
                "onliyOnline", \.onliyOnline,
                .boolean.doubtful("the table on the vendor's page has 'onlyOnline', its example 'onliyOnline'"),
                "The same in the spelling of the page's example."))
    }

    /// What an author would write for the same.
    var spelledAsTheTable: YouduEveryone { YouduEveryone(onlyOnline: onlyOnline ?? onliyOnline) }

    /// Where the switch stands.
    var span: Span? { (onlyOnline ?? onliyOnline)?.span }

    private static let words = "Whether those who are offline now never get it."

    private static let advice =
        "the table on the vendor's page has 'onlyOnline', its example 'onliyOnline'; write 'onlyOnline', and for a server that reads the other one 'extra: {toAll: {onliyOnline: …}}' beside it"
}
