import MessageSource
import MessageSyntax

/// What a value is in JSON.
package enum OpenKind: String, Sendable {
    case text, number, boolean, list, object
}

extension Shape where Value == DocumentValue {
    /// Any JSON of some kinds; what lies inside is open.
    package static func open(_ kinds: OpenKind...) -> Shape {
        Shape(
            read: { node, reading in
                guard let value = Shape.open.read(node, &reading) else { return nil }
                // A part that could not be read may be anything.
                guard let kind = value.openKind, !kinds.contains(kind) else { return value }
                reading.report(
                    WrongType(
                        span: node.span, field: reading.field, expected: .single(kinds.words), node: node))
                return nil
            },
            write: { value, _ in value }, placeholder: { .null }, description: { .open })
    }
}

extension [OpenKind] {
    fileprivate var words: String { map { ($0 == .object ? "an " : "a ") + $0.rawValue }.joined(separator: " or ") }
}

extension DocumentValue {
    fileprivate var openKind: OpenKind? {
        switch self {
        case .object: .object
        case .list: .list
        case .text, .joined, .choice, .word: .text
        case .integer, .number, .bit: .number
        case .boolean: .boolean
        case .null: nil
        }
    }
}
