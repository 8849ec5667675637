import MessageModel
import MessageRuntime
import MessageSource

extension Shape<Items<Text>> {
    /// Ids joined by `|`.
    ///
    /// - Parameters:
    ///   - maximum: how many there may be, and the vendor's error for more of them, where it says so.
    ///   - unknown: its error for one that nobody has.
    static func receivers(_ maximum: Int? = nil, tooMany: Int? = nil, unknown: Int? = nil) -> Shape {
        let id = Shape<Text>.id(unknown.map(Limit.notEmpty) ?? .notEmpty)
        guard let maximum else { return .joined(id, by: "|") }
        return .joined(id, by: "|", .atMost(maximum, .items, .rejected(code: tooMany)).splitting)
    }

    /// Departments, of which one number is everybody.
    static var departments: Shape {
        .joined(
            .id(forbidden: [YouduEveryone.department]).keeping(.neverZero), by: "|",
            broadcasts: [YouduEveryone.department],
            .atMost(100, .items, .rejected(code: nil)).splitting)
    }
}

extension TextRule {
    /// No value makes a department's number zero, however it is spelled: the server reads whole numbers.
    fileprivate static let neverZero = TextRule { text -> DepartmentMayBeZero? in
        let pieces = text.text.pieces
        let hole = pieces.lazy.compactMap(\.zeroHole).first
        guard let hole, pieces.allSatisfy(\.isZeroLike) else { return nil }
        // One alone is asked when the values are known.
        if text.text.onlyHole != nil, case .integer = hole.parameter.type { return nil }
        return DepartmentMayBeZero(span: hole.span, name: hole.name)
    }
}

extension Text.Piece {
    /// The hole, where a value of its parameter can be spelled with what a zero can hold.
    fileprivate var zeroHole: Hole? {
        guard case .hole(let hole) = content else { return nil }
        return switch hole.parameter.type {
        case .id(let bounds): bounds.characters?.contains("0") ?? true ? hole : nil
        case .choice(let choices):
            choices.contains { $0.value.contains("0") && $0.value.isZeroLike && $0.value != "0" } ? hole : nil
        case .integer: hole
        case .text, .url, .boolean, .list: nil
        }
    }

    fileprivate var isZeroLike: Bool {
        switch content {
        case .markup(let literal), .data(let literal): literal.isZeroLike
        case .hole: zeroHole != nil
        case .joined: false
        }
    }
}

extension String {
    /// It has nothing but what may stand in a number that is zero.
    fileprivate var isZeroLike: Bool { allSatisfy { "0+-. ".contains($0) } }
}

/// A parameter that could spell the number of everybody in another way.
struct DepartmentMayBeZero: Problem {
    static let code = "department-may-be-zero"
    static let summary =
        "Department `0` is everybody, and an `id` such as `00` may be read as that; an `integer` is never spelled so."
    static let examples = [
        Example(
            """
            parameters: {department: {type: id, max: 9}}
            message: {text: 开会}
            vendors:
              youdu-app: {toDept: '⟦{{department}}⟧'}

            """),
        Example(
            """
            parameters: {department: {type: integer, min: 1, max: 99999}}
            message: {text: 开会}
            vendors:
              youdu-app: {toDept: '{{department}}'}

            """),
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' may be '00', which is a way to write department 0, and that is everybody" }
    var help: String? { "declare it with 'type: integer', and let it be the whole number" }
    var parameter: String? { name }
}
