import MessageModel
import MessageSource

extension YouduMail {
    @Sendable static func ofNewMail(_ mail: YouduMail, _ span: Span) -> [IdleMailField] {
        guard mail.action?.literal == .unread else { return [] }
        let fields = [
            ("subject", mail.subject), ("fromUser", mail.user), ("fromEmail", mail.address), ("link", mail.link),
        ]
        return fields.compactMap { field, text in
            text.flatMap { $0.literal == "" ? nil : IdleMailField(span: $0.span, field: field, action: .new) }
        }
    }

    @Sendable static func ofUnreadMail(_ mail: YouduMail, _ span: Span) -> [IdleMailField] {
        // A library of the vendor's writes 0 into every mail.
        guard mail.action?.literal == .new, let count = mail.count, count.literal != 0 else { return [] }
        return [IdleMailField(span: count.span, field: "unreadCount", action: .unread)]
    }

    @Sendable static func ofMilliseconds(_ mail: YouduMail, _ span: Span) -> [TimeInMilliseconds] {
        switch mail.time {
        case .literal(let time, let span)? where time > longestTime: [TimeInMilliseconds(span: span, parameter: nil)]
        case .hole(let hole)? where hole.parameter.type.largest > longestTime:
            [TimeInMilliseconds(span: hole.span, parameter: hole.name)]
        case .literal, .hole, nil: []
        }
    }

    /// The largest number of ten digits, in seconds a day of the year 2286.
    private static let longestTime = 9_999_999_999
}

extension ParameterType {
    /// The largest number that an integer parameter may be.
    fileprivate var largest: Int {
        if case .integer(_, let maximum) = self { maximum ?? .max } else { 0 }
    }
}

/// A field of a mail that does not count.
struct IdleMailField: Problem {
    static let code = "idle-mail-field"
    static let summary = "What a new letter says does not count in a number of unread ones, and the other way round."
    static let examples = [
        YouduExamples.native("mail: {action: unread, unreadCount: 5, subject: ⟦季度报表⟧}"),
        YouduExamples.native("mail: {action: unread, unreadCount: 5}"),
        YouduExamples.native("mail: {action: new, subject: 季度报表, unreadCount: ⟦5⟧}"),
        YouduExamples.native("mail: {action: new, subject: 季度报表}"),
    ]
    let span: Span
    let field: String
    /// The only one with which the field counts.
    let action: YouduMail.Action

    var severity: Severity { .warning }
    var message: String { "'\(field)' counts only where 'action' is '\(action.rawValue)'" }
    var help: String? { "remove it, or write 'action: \(action.rawValue)'" }
}

/// A time in thousandths of what the vendor's page has.
struct TimeInMilliseconds: Problem {
    static let code = "time-in-milliseconds"
    static let summary = "The time of a mail has 10 digits, which are seconds; one with 13 would be milliseconds."
    static let examples = [
        YouduExamples.native("mail: {action: new, subject: 季度报表, time: ⟦1542699050000⟧}"),
        YouduExamples.native("mail: {action: new, subject: 季度报表, time: 1542699050}"),
        YouduExamples.native(
            "mail: {action: new, subject: 季度报表, time: '⟦{{sent}}⟧'}",
            parameters: "{sent: {type: integer, min: 0, max: 2000000000000}}"),
        YouduExamples.native(
            "mail: {action: new, subject: 季度报表, time: '{{sent}}'}",
            parameters: "{sent: {type: integer, min: 0, max: 2000000000}}"),
    ]
    let span: Span
    /// The parameter that may bring it in.
    let parameter: String?

    var severity: Severity { .warning }
    var message: String {
        parameter.map { "'\($0)' may have more than 10 digits, and 'time' is in seconds" }
            ?? "'time' has more than 10 digits, and it is in seconds"
    }
    var help: String? {
        parameter == nil
            ? "divide it by 1000; the vendor's page has seconds, though a test of its Java library sends milliseconds"
            : "declare it with 'max: 9999999999' or less"
    }
}
