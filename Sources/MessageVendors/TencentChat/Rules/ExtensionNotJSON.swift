import MessageModel
import MessageSource

/// What a notification gives to the app that it opens, in words.
struct ExtensionNotJSON: DocumentRule {
    static let code = "extension-not-json"
    static let summary =
        "The `extension` of a notification is no JSON, which the makers of phones expect."
    static let examples = [
        TencentChatExamples.native("text: {text: 开会}\n    offlinePushInfo: {description: 开会, extension: ⟦order-1001⟧}"),
        TencentChatExamples.native(
            "text: {text: 开会}\n    offlinePushInfo: {description: 开会, extension: {order: '1001'}}"),
        TencentChatExamples.native(
            "text: {text: 开会}\n    offlinePushInfo: {description: 开会, extension: '{\"order\": \"1001\"}'}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'extension' is no JSON, and the makers of phones expect JSON here" }
    var help: String? { "write a mapping, which becomes JSON: 'extension: {page: …}'" }

    static func check(_ linted: LintedDocument) -> [ExtensionNotJSON] {
        let path = ["sendOptions", "offlinePushInfo", "extension"]
        return linted.texts.filter { $0.place.path == path }.compactMap { text in
            guard case .markup(let words)? = text.text.pieces.first?.content,
                let first = words.first(where: { !$0.isWhitespace }), first != "{", first != "["
            else { return nil }
            return ExtensionNotJSON(span: text.place.span)
        }
    }
}
