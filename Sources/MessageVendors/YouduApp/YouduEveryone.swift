import MessageModel
import MessageSource

/// `toAll`: a system message for all members. The vendor's page spells its switch in two ways, and does not say which of
/// them a server reads.
struct YouduEveryone: Sendable {
    let onlyOnline: Value<Bool>?
    /// The same as the example on the vendor's page spells it.
    let onliyOnline: Value<Bool>?

    /// The number among departments that stands for everybody.
    static let department = "0"

    static let shape = Shape<YouduEveryone>.record(
        "toAll", "All members.", .youduSend,
        rules: [.atLeastOne(of: [.init(\.onlyOnline), .init(\.onliyOnline)])]
    ) { f in
        YouduEveryone(
            onlyOnline: f.optional(
                "onlyOnline", \.onlyOnline, .boolean, "Whether those who are offline now never get it."),
            onliyOnline: f.optional(
                "onliyOnline", \.onliyOnline, .boolean.doubtful(misspelled),
                "The same in the spelling of the page's example."))
    }

    /// Where the switch stands.
    var span: Span? { (onlyOnline ?? onliyOnline)?.span }

    private static let misspelled =
        "the vendor's page has 'onlyOnline' in its table and 'onliyOnline' in its example; a server may read one of them alone, and both may be written"
}
