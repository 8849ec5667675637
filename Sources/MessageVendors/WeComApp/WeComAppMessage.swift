package import MessageModel
import MessageSource

/// A whole message: who gets it, what it says, and how it is sent.
package struct WeComAppMessage: Sendable {
    let touser: Items<Text>?
    let toparty: Items<Text>?
    let totag: Items<Text>?
    /// `nil` in a section that leaves the body to the message.
    let body: Body?
    let agentid: Value<Int>
    let safe: Value<Bool>?
    let enableIDTranslation: Value<Bool>?
    let enableDuplicateCheck: Value<Bool>?
    let duplicateCheckInterval: Value<Int>?

    /// What a message says; the name of each is its `msgtype`.
    enum Body: Sendable {
        case text(WeComText)
        case textcard(WeComTextCard)
        case templateCard(WeComTemplateCard)
    }

    /// The vendor's order of members, in which the body follows the agent's id.
    package static let shape = Shape<WeComAppMessage>.record(
        "a WeCom message", "Who gets it, what it says, and how it is sent.", .weComSend, instead: notYet,
        rules: [.atLeastOne(of: [.init(\.touser), .init(\.toparty), .init(\.totag)])]
    ) { f in
        WeComAppMessage(
            touser: f.optional(
                "touser", \.touser,
                .joined(
                    .id(.atLeast(1, .characters, .rejected(code: 40031)), forbidden: ["@all"]), by: "|",
                    .atMost(1000, .items, .rejected(code: 40032)), .atLeast(1, .items, .rejected(code: 82001))),
                "The members, or `@all` for everyone in the app's visible range."),
            toparty: f.optional(
                "toparty", \.toparty,
                .joined(
                    .id(.atLeast(1, .characters, .rejected(code: 40066)), forbidden: ["@all"]), by: "|",
                    .atMost(100, .items, .rejected(code: 82002)), .atLeast(1, .items, .rejected(code: 82001))),
                "The departments; passed over where `touser` is `@all`."),
            totag: f.optional(
                "totag", \.totag,
                .joined(
                    .id(.atLeast(1, .characters, .rejected(code: 40068)), forbidden: ["@all"]), by: "|",
                    .atMost(100, .items, .rejected(code: 82003)), .atLeast(1, .items, .rejected(code: 82001))),
                "The tags; passed over where `touser` is `@all`."),
            body: f.body(
                tag: "msgtype", \.body,
                [
                    Variant("text", WeComText.shape, Body.text) { if case .text(let it) = $0 { it } else { nil } },
                    Variant("textcard", WeComTextCard.shape, Body.textcard) {
                        if case .textcard(let it) = $0 { it } else { nil }
                    },
                    Variant("template_card", WeComTemplateCard.shape, Body.templateCard) {
                        if case .templateCard(let it) = $0 { it } else { nil }
                    },
                ], after: "agentid", "What the message says."),
            agentid: f.required("agentid", \.agentid, .integer(), "The app that sends."),
            safe: f.optional(
                "safe", \.safe, .bit, "1 keeps it from being passed on and marks it with the reader's name."),
            enableIDTranslation: f.optional(
                "enable_id_trans", \.enableIDTranslation, .bit, "1 turns `$userName=ID$` in texts into names."),
            enableDuplicateCheck: f.optional(
                "enable_duplicate_check", \.enableDuplicateCheck, .bit,
                "1 drops a message equal to one sent within the interval."),
            duplicateCheckInterval: f.optional(
                "duplicate_check_interval", \.duplicateCheckInterval, .integer(in: 0...14400),
                "The interval in seconds; 1800 if left out."))
    }

    /// The vendor's other types of message.
    private static let notYet = Dictionary(
        uniqueKeysWithValues: [
            "image", "voice", "video", "file", "news", "mpnews", "markdown", "miniprogram_notice",
        ].map { ($0, "this type of message is not written yet; there are 'text', 'textcard' and 'template_card'") })

    /// The message with its body, without the switches that its type does not have.
    func settled(with body: Body?, _ lowering: inout Lowering) -> WeComAppMessage? {
        guard let body else { return nil }
        func keep<Literal>(_ value: Value<Literal>?, _ name: String, _ isSupported: Bool) -> Value<Literal>? {
            guard let value, !isSupported else { return value }
            lowering.report(SwitchNotSupported(span: value.span, name: name, type: body.typeName))
            return nil
        }
        return WeComAppMessage(
            touser: touser, toparty: toparty, totag: totag, body: body, agentid: agentid,
            safe: keep(safe, "safe", body.switches.contains(.safe)),
            enableIDTranslation: keep(enableIDTranslation, "enable_id_trans", body.switches.contains(.idTranslation)),
            enableDuplicateCheck: enableDuplicateCheck, duplicateCheckInterval: duplicateCheckInterval)
    }
}

extension WeComAppMessage.Body {
    /// The switches of the envelope that not every type has.
    enum Switch: Sendable {
        case safe, idTranslation
    }

    /// Which switches the vendor lists for the type. A switch that is not listed is refused for some types and
    /// passed over for others, so it never goes out.
    var switches: Set<Switch> {
        switch self {
        case .text: [.safe, .idTranslation]
        case .textcard, .templateCard: [.idTranslation]
        }
    }

    var typeName: String {
        switch self {
        case .text: "text"
        case .textcard: "textcard"
        case .templateCard: "template_card"
        }
    }
}

/// A switch that would not do what the author wants.
struct SwitchNotSupported: Problem {
    static let code = "switch-not-supported"
    static let summary = "A field of the envelope does not exist for this type of message, so it is left out."
    static let examples = [
        Example(
            """
            message: {link: {title: 公告, description: 放假安排, url: https://example.com/a}}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: ⟦1⟧}

            """),
        Example(
            """
            message: {text: 放假安排}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: 1}

            """),
    ]
    let span: Span
    let name: String
    let type: String

    var severity: Severity { .warning }
    var message: String { "'\(name)' has no effect on a '\(type)' message and is left out" }
    var help: String? {
        name == "safe"
            ? "anyone who gets it can pass it on; send a 'text' where that must not be" : "remove it"
    }
}
