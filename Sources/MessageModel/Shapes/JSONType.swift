import MessageSource
import MessageSyntax

/// What a vendor's documents call the type of a scalar.
enum JSONType: String, Sendable {
    case string, number, boolean
}

extension Node {
    /// The type of a scalar in JSON; `nil` for `null` and for what is no scalar.
    fileprivate var jsonType: JSONType? {
        guard kind == .scalar, !isNull else { return nil }
        guard isJSONLiteral else { return .string }
        return JSONNumber.isOne(bytes) ? .number : .boolean
    }
}

extension Reading {
    /// Reports a scalar of a ready payload that is of another type than the vendor's documents say. In a template any
    /// scalar may stand for any type, since its shape decides.
    mutating func require(_ type: JSONType, of node: Node) {
        guard form == .payload, let found = node.jsonType, found != type else { return }
        report(WrongJSONType(span: node.span, field: field, expected: type, found: found, isTaken: takesOtherTypes))
    }
}

/// A number in quotes, and the like.
struct WrongJSONType: Problem {
    static let code = "wrong-json-type"
    static let summary =
        "A value in a payload is of another JSON type than the vendor documents: a number in quotes, say."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let expected: JSONType
    let found: JSONType
    /// The vendor's server is known to read it all the same.
    let isTaken: Bool

    var severity: Severity { isTaken ? .warning : .error }
    var message: String { "'\(field)' is a \(found.rawValue), and the vendor documents a \(expected.rawValue)" }
    var help: String? {
        isTaken
            ? "the server takes it, perhaps with a warning in its answer; write a \(expected.rawValue)"
            : "write a \(expected.rawValue)"
    }
}
