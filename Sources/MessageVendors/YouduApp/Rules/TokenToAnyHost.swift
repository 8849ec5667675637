import MessageModel
import MessageSource

/// A reader's token that goes wherever a value says.
struct TokenToAnyHost: DocumentRule {
    static let code = "token-to-any-host"
    static let summary =
        "`action: 1` puts the reader's name and token behind the address, and a parameter decides whose address that is."
    static let examples = [
        YouduExamples.native("link: {title: 报表, url: ⟦'{{page}}'⟧, action: 1}", parameters: page),
        YouduExamples.native(
            "link: {title: 报表, url: 'https://oa.example.com/report/{{report}}', action: 1}",
            parameters: "{report: {type: id, max: 16}}"),
        YouduExamples.native("link: {title: 报表, url: '{{page}}'}", parameters: page),
        YouduExamples.native(
            "sysMsg: {title: 通知, msg: [{link: {title: 报表, url: ⟦'{{page}}'⟧, action: 1}}]}", parameters: page),
    ]
    private static let page = "{page: {type: url, max: 200}}"
    let span: Span
    let name: String

    var severity: Severity { .warning }
    var message: String { "'\(name)' may lead to any host, and the reader's token goes there" }
    var help: String? { "write the host out, as in 'https://oa.example.com/{{path}}', or leave 'action' out" }
    var parameter: String? { name }

    static func check(_ linted: LintedDocument) -> [TokenToAnyHost] {
        linted.document.root.objects.compactMap { members in
            guard members["action"]?.mayBeOn == true, case .text(let address)? = members["url"],
                case .hole(let hole)? = address.text.pieces.first?.content, case .url = hole.parameter.type
            else { return nil }
            return TokenToAnyHost(span: address.place.span, name: hole.name)
        }
    }
}

extension DocumentValue {
    fileprivate var mayBeOn: Bool {
        switch self {
        case .bit(.literal(let isOn, _)): isOn
        case .bit(.hole): true
        default: false
        }
    }
}
