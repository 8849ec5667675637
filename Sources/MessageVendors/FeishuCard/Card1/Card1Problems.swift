import MessageModel
import MessageSource

extension Card1 {
    /// A date or a time in another form than clients read.
    struct UnreadableTime: Problem {
        static let code = "unreadable-time"
        static let summary = "A date or a time is written in another form than clients read."
        static let examples = [
            FeishuExamples.element("{tag: action, actions: [{tag: date_picker, initial_date: ⟦2026/11/21⟧}]}"),
            FeishuExamples.element("{tag: action, actions: [{tag: date_picker, initial_date: 2026-11-21}]}"),
        ]
        let span: Span
        let field: String
        let format: String

        var message: String { "'\(field)' is not written as '\(format)'" }
        var help: String? { "write it as '\(format)', in digits" }
    }
}

extension TextRule {
    /// Digits where a format such as `yyyy-MM-dd` has letters, and its own signs between. What a parameter brings in is
    /// not asked.
    static func written(as format: String) -> TextRule {
        TextRule { text -> Card1.UnreadableTime? in
            guard let literal = text.text.literal, !literal.isEmpty else { return nil }
            let isWritten =
                literal.count == format.count
                && zip(literal, format).allSatisfy { character, pattern in
                    pattern.isLetter ? character.isASCII && character.isNumber : character == pattern
                }
            return isWritten
                ? nil : Card1.UnreadableTime(span: text.place.span, field: text.place.field, format: format)
        }
    }
}
