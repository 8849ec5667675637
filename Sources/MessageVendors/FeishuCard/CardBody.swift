import MessageModel
import MessageSource

/// A card, in one of the two versions of card JSON.
indirect enum CardBody: Sendable {
    case v1(Card1)
    case v2(Card2)

    static let shape = Shape<CardBody>.versioned(
        "schema",
        [
            Variant("1.0", Card1.shape, CardBody.v1) { if case .v1(let it) = $0 { it } else { nil } },
            Variant("2.0", Card2.shape, CardBody.v2) { if case .v2(let it) = $0 { it } else { nil } },
        ])
}

extension Lowering {
    /// Reports a card that can only be shared, and is not to be.
    mutating func reportContradiction(in message: FeishuMessage) {
        guard case .v2? = message.card, case .literal(false, let span)? = message.isShared else { return }
        report(AlwaysShared(span: span))
    }
}

/// `update_multi: false` beside a card in JSON 2.0.
struct AlwaysShared: Problem {
    static let code = "always-shared"
    static let summary = "A card in JSON 2.0 is always updated for everyone; `update_multi: false` contradicts it."
    static let examples = [
        Example(
            """
            vendors:
              feishu-card:
                shouldChooseChat: true
                update_multi: ⟦false⟧
                card: {schema: '2.0', body: {elements: [{tag: markdown, content: 你好}]}}

            """),
        Example(
            """
            vendors:
              feishu-card:
                shouldChooseChat: true
                update_multi: true
                card: {schema: '2.0', body: {elements: [{tag: markdown, content: 你好}]}}

            """),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'update_multi' is off, and a card in JSON 2.0 is always updated for everyone" }
    var help: String? { "leave it out" }
}
