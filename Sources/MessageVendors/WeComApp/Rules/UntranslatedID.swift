import MessageModel
import MessageSource

/// `$userName=…$` in a message that does not turn ids into names.
struct UntranslatedID: DocumentRule {
    static let code = "untranslated-id"
    static let summary =
        "`$userName=ID$` becomes a name only with `enable_id_trans: 1`, and never in markdown; otherwise readers see it."
    static let examples = [
        WeComRuleExamples.native("text: {content: '⟦$userName=⟧zhangsan$ 提交了申请'}"),
        WeComRuleExamples.native("text: {content: '$userName=zhangsan$ 提交了申请'}\n    enable_id_trans: 1"),
        WeComRuleExamples.native(
            "text: {content: '⟦$userName=⟧{{who}}$ 提交了申请'}", parameters: "{who: {type: id, max: 9}}"),
        WeComRuleExamples.native("text: {content: '⟦$departmentName=⟧2$ 放假'}"),
        WeComRuleExamples.native("text: {content: 售价 $12}"),
    ]
    let span: Span
    let isMarkdown: Bool

    private static let signs = ["$userName=", "$departmentName=", "$userAlias=", "$userAliasOrName="]

    var severity: Severity { .warning }
    var message: String {
        isMarkdown ? "WeCom translates no ids in markdown" : "WeCom translates no ids unless 'enable_id_trans' is on"
    }
    var help: String? {
        isMarkdown
            ? "write the name, or send a 'text' with 'enable_id_trans: 1'"
            : "add 'enable_id_trans: 1', which works for apps of third parties"
    }

    static func check(_ linted: LintedDocument) -> [UntranslatedID] {
        guard !linted.document.root.mayTranslate else { return [] }
        return linted.ownTexts.filter { $0.place.isNative && $0.syntax.isProse }.flatMap { text in
            text.passages.filter { $0.holds("$") }.flatMap { passage in
                signs.flatMap { passage.ranges(of: $0) }.map { range in
                    UntranslatedID(
                        span: passage.span(of: range), isMarkdown: text.syntax.name == Syntax.weComMarkdown.name)
                }
            }
        }
    }
}

extension DocumentValue {
    /// Ids may become names in the message.
    fileprivate var mayTranslate: Bool {
        switch member(at: "enable_id_trans") {
        case .bit(.literal(let isOn, _)): isOn
        case .bit(.hole), .some: true
        case nil: false
        }
    }
}
