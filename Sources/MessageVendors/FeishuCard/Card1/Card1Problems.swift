import MessageModel
import MessageSource

extension Card1 {
    /// A date or a time that there is not, or in another form than clients read.
    struct UnreadableTime: Problem {
        static let code = "unreadable-time"
        static let summary = "A date or a time does not exist, or is written in another form than clients read."
        static let examples = [
            FeishuExamples.element("{tag: action, actions: [{tag: date_picker, initial_date: ⟦2026/11/21⟧}]}"),
            FeishuExamples.element("{tag: action, actions: [{tag: date_picker, initial_date: 2026-11-21}]}"),
        ]
        let span: Span
        let field: String
        let format: String

        var message: String { "'\(field)' is no '\(format)'" }
        var help: String? { "write a day or a time that there is as '\(format)', in digits" }
    }
}

extension TextRule {
    /// A day of the calendar, a time of day or both. What a parameter brings in is not asked.
    static func written(as words: String, _ format: Format) -> TextRule {
        TextRule { text -> Card1.UnreadableTime? in
            guard let literal = text.text.literal, !literal.isEmpty, case .unfit = format.judge(literal) else {
                return nil
            }
            return Card1.UnreadableTime(span: text.place.span, field: text.place.field, format: words)
        }
    }
}
