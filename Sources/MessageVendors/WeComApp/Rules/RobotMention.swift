import MessageModel
import MessageSource

/// The way in which a group robot calls somebody, in what an app sends.
struct RobotMention: DocumentRule {
    static let code = "robot-mention"
    static let summary =
        "`<@userid>` calls somebody in what a group robot writes; in an app's message WeCom shows it as it stands."
    static let examples = [
        WeComRuleExamples.native("markdown: {content: '请 ⟦<@zhangsan>⟧ 处理'}"),
        WeComRuleExamples.native("text: {content: '⟦<@all>⟧ 请处理'}"),
        WeComRuleExamples.native("markdown: {content: 请张三处理}"),
        WeComRuleExamples.native("text: {content: '价格 <@ 100'}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "an app's message calls nobody by '<@…>'; only a group robot's does" }
    var help: String? { "name the members in 'touser': WeCom notifies whoever gets the message" }

    static func check(_ linted: LintedDocument) -> [RobotMention] {
        linted.passages(in: .weComText, .weComCardHTML, .weComMarkdown, .weComPlain).flatMap { passage in
            passage.ranges(of: "<@").compactMap { start in
                let id = passage.utf8[start.upperBound...].prefix { $0.isWordByte || "-.@".utf8.contains($0) }
                // A hole in such a tag is refused anyway.
                guard !id.isEmpty, passage.utf8[id.endIndex...].first == UInt8(ascii: ">") else { return nil }
                return RobotMention(span: passage.span(of: start.lowerBound..<id.endIndex + 1))
            }
        }
    }
}
