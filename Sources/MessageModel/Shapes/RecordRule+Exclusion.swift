import MessageSource
import MessageSyntax

extension RecordRule {
    /// A field that the vendor refuses, drops or passes over where another one has a certain value.
    ///
    /// - Parameters:
    ///   - spelling: the value, for people.
    ///   - isError: more is lost than an effect, so that no parameter may bring in that value either.
    ///   - advice: what becomes of it, and what to do.
    package static func excluded<Field, Literal: Equatable & Sendable>(
        _ path: any KeyPath<Root, Field?> & Sendable, where other: any KeyPath<Root, Value<Literal>?> & Sendable,
        is literal: Literal, spelled spelling: String, isError: Bool = true, _ advice: String
    ) -> RecordRule {
        excluded(FieldPath(path), { $0[keyPath: path] != nil }, FieldPath(other), spelling, isError, advice) {
            $0[keyPath: other].map { isError ? $0.mayBe(literal, spelling) : $0.literal == literal } ?? false
        }
    }

    /// The same where the other field is always there.
    package static func excluded<Field, Literal: Equatable & Sendable>(
        _ path: any KeyPath<Root, Field?> & Sendable, where other: any KeyPath<Root, Value<Literal>> & Sendable,
        is literal: Literal, spelled spelling: String, isError: Bool = true, _ advice: String
    ) -> RecordRule {
        excluded(FieldPath(path), { $0[keyPath: path] != nil }, FieldPath(other), spelling, isError, advice) {
            isError ? $0[keyPath: other].mayBe(literal, spelling) : $0[keyPath: other].literal == literal
        }
    }

    private static func excluded(
        _ path: FieldPath, _ isThere: @escaping @Sendable (Root) -> Bool, _ other: FieldPath, _ spelling: String,
        _ isError: Bool, _ advice: String, _ mayBe: @escaping @Sendable (Root) -> Bool
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard isThere(root), mayBe(root), let entry = place.entry(of: place.keyOf(path)) else { return true }
            diagnostics.report(
                FieldExcluded(
                    span: entry.key.span, field: place.keyOf(path), other: place.keyOf(other), value: spelling,
                    isError: isError, advice: advice))
            return false
        } description: { name in
            .words("`\(name(path))` does not go with `\(name(other)): \(spelling)`: \(advice)")
        }
    }
}

extension Value {
    /// Whether it is that, or a parameter may make it so.
    ///
    /// - Parameter spelling: the literal as choices spell it.
    package func mayBe(_ wanted: Literal, _ spelling: String) -> Bool where Literal: Equatable {
        switch self {
        case .literal(let literal, _): return literal == wanted
        case .hole(let hole):
            guard case .choice(let choices) = hole.parameter.type else { return true }
            return choices.contains { $0.value == spelling }
        }
    }
}

/// A field beside a value of another one with which it is lost.
struct FieldExcluded: Problem {
    static let code = "field-excluded"
    static let summary = "A field stands beside a value of another one with which the vendor refuses or drops it."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let other: String
    let value: String
    let isError: Bool
    let advice: String

    var severity: Severity { isError ? .error : .warning }
    var message: String { "'\(field)' does not go with '\(other): \(value)'" }
    var help: String? { advice }
}
