import MessageSource

/// More collections inside each other than any message has.
struct NestingTooDeep: Problem {
    static let code = "nesting-too-deep"
    static let summary = "Lists and mappings are nested deeper than 64 levels, which no message is."
    static let examples = [
        Example(
            "message: " + String(repeating: "[", count: deepest - 1) + "⟦[⟧" + String(repeating: "]", count: deepest)),
        Example("message: {card: {title: 订单, body: [{fields: [{label: 单号, value: SF1001}]}]}}"),
    ]

    /// How many collections may stand inside each other.
    static let deepest = 64

    let span: Span

    var message: String { "this is nested deeper than \(Self.deepest) levels" }
    var help: String? { "take some of the lists and mappings around it away" }
}
