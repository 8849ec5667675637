import MessageModel
import MessageSource

/// The versions of card JSON.
enum CardVersion: String, Sendable, CaseIterable {
    case first = "1.0"
    case second = "2.0"
}

extension Lowering {
    /// Reports a version beside a card of the author's own, which says itself which one it is.
    mutating func reportVersion(in section: FeishuMessage) {
        if let version = section.version { report(VersionOfOwnCard(span: version.span)) }
    }
}

/// `version` beside `card`.
struct VersionOfOwnCard: Problem {
    static let code = "version-of-own-card"
    static let summary = "`version` decides what `message` becomes; a card in the section says its version in `schema`."
    static let examples = [
        Example(
            """
            vendors:
              feishu-card:
                shouldChooseChat: true
                version: ⟦'2.0'⟧
                card: {schema: '2.0', body: {elements: [{tag: markdown, content: 你好}]}}

            """),
        Example(
            """
            message: {text: 你好}
            vendors:
              feishu-card: {shouldChooseChat: true, version: '2.0'}

            """),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'version' has no effect on a 'card' in the section" }
    var help: String? { "remove it; a card in JSON 2.0 says 'schema: \"2.0\"' itself" }
}
