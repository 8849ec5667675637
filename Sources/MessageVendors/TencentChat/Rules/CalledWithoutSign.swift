import MessageModel
import MessageSource

/// More people called than the text has signs for.
struct CalledWithoutSign: DocumentRule {
    static let code = "called-without-sign"
    static let summary =
        "A text calls more people than it has `@`, and the vendor wants one for each."
    static let examples = [
        TencentChatExamples.native("textAt: {text: ⟦收到请回复⟧, atUserList: [denny]}"),
        TencentChatExamples.native("textAt: {text: '@denny 收到请回复', atUserList: [denny]}"),
        TencentChatExamples.native("textAt: {text: ⟦'@denny 收到请回复'⟧, atUserList: [denny, lucy]}"),
    ]
    let span: Span
    let signs: Int
    let people: Int

    var severity: Severity { .warning }
    var message: String { "the text has \(signs) '@', and \(people) are called" }
    var help: String? { "write '@name' into the text for each who is called, in the order of 'atUserList'" }

    static func check(_ linted: LintedDocument) -> [CalledWithoutSign] {
        guard let payload = linted.document.root.member(at: "options", "payload"),
            case .text(let text)? = payload.member(at: "text"), text.place.isNative, let words = text.text.literal,
            case .list(let list)? = payload.member(at: "atUserList")
        else { return [] }
        let signs = words.unicodeScalars.count { $0 == "@" || $0 == "＠" }
        let people = list.items.filter(\.isPlain).count
        return signs < people ? [CalledWithoutSign(span: text.place.span, signs: signs, people: people)] : []
    }
}
