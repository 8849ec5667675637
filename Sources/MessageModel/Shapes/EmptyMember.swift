import MessageSource
import MessageSyntax

extension Reading {
    /// Reports an optional member of a vendor's own body that is written and empty.
    mutating func reportEmpty(_ value: some Sendable, in node: Node, _ key: String) {
        // Nothing else can be an empty value, and most values are of neither type.
        guard literalsAreMarkup, node.kind == .sequence || node.bytes.isEmpty else { return }
        let isEmpty = (value as? Text)?.pieces.isEmpty ?? (value as? Items<Text>)?.items.isEmpty ?? false
        if isEmpty { report(EmptyMember(span: node.span, field: key)) }
    }
}

extension DocumentValue {
    /// An optional text that the author wrote empty says no more than one that is left out, so no lower limit holds.
    var takingEmptyText: DocumentValue {
        switch self {
        case .text(let text) where text.place.isNative && text.text.isEmpty:
            .text(
                DocumentText(
                    text: text.text, syntax: text.syntax, limits: text.limits.filter { $0.minimum == nil },
                    forbidden: text.forbidden, place: text.place))
        case .joined(let list, let separator) where list.items.isEmpty:
            .joined(
                DocumentList(items: [], limits: list.limits.filter { $0.minimum == nil }, place: list.place),
                separator: separator)
        default: self
        }
    }
}

/// A member that says nothing and goes out all the same.
struct EmptyMember: Problem {
    static let code = "empty-member"
    static let summary =
        "A member that could be left out is written and empty; vendors refuse some such members and misread others."
    static let examples: [Example] = []
    let span: Span
    let field: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' is empty, and goes out as it is" }
    var help: String? { "leave it out" }
}
