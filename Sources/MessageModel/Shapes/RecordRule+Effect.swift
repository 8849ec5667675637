import MessageSource

extension RecordRule {
    /// The field is required unless one of these bodies is there. Which body it will be is known only once a message is
    /// lowered, so the vendor's lowering asks; here it is described.
    package static func required<Field>(
        _ path: any KeyPath<Root, Field?> & Sendable, unlessBody bodies: [String]
    ) -> RecordRule {
        let path = FieldPath(path)
        return RecordRule { _, _, _ in
            true
        } description: { name in
            .required(name(path), unlessBody: bodies)
        }
    }

    /// A number that means nothing unless a switch beside it is on.
    ///
    /// - Parameter standard: what holds without the number, which may be written all the same.
    package static func effective(
        _ path: any KeyPath<Root, Value<Int>?> & Sendable, besides standard: Int,
        with other: any KeyPath<Root, Value<Bool>?> & Sendable
    ) -> RecordRule {
        let (field, needed) = (FieldPath(path), FieldPath(other))
        return RecordRule { root, place, diagnostics in
            guard let value = root[keyPath: path], value.literal != standard else { return true }
            if let flag = root[keyPath: other], flag.literal != false { return true }
            diagnostics.report(
                WithoutEffect(span: value.span, field: place.keyOf(field), missing: place.keyOf(needed)))
            return true
        } description: { name in
            .words("`\(name(field))` has an effect only where `\(name(needed))` is on.")
        }
    }

    /// A word among ids that stands for everybody, so that the ids of other fields do not count.
    package static func alone(
        _ path: any KeyPath<Root, Items<Text>?> & Sendable, _ word: String,
        passingOver others: [any KeyPath<Root, Items<Text>?> & Sendable]
    ) -> RecordRule {
        let (field, fields) = (FieldPath(path), others.map { FieldPath($0) })
        return RecordRule { root, place, diagnostics in
            guard let list = root[keyPath: path],
                list.items.contains(where: { $0.value.literal?.lowercased() == word })
            else { return true }
            for (other, key) in zip(others, fields) {
                guard let passed = root[keyPath: other] else { continue }
                diagnostics.report(
                    PassedOver(span: passed.span, field: place.keyOf(field), word: word, other: place.keyOf(key)))
            }
            return true
        } description: { name in
            .words("Where `\(name(field))` is `\(word)`, \(fields.map(name).quotedList) are passed over.")
        }
    }
}

/// A field that does nothing because a switch is off.
struct WithoutEffect: Problem {
    static let code = "without-effect"
    static let summary = "A field means something only beside another one that is on, and that one is not."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let missing: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' has no effect without '\(missing)'" }
    var help: String? { "add '\(missing): 1', or remove it" }
}

/// Receivers beside a word that stands for everybody.
struct PassedOver: Problem {
    static let code = "passed-over"
    static let summary = "Receivers are named beside a word that stands for everybody, so they do not count."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let word: String
    /// The field that is passed over.
    let other: String

    var severity: Severity { .warning }
    var message: String { "'\(other)' is passed over, since '\(field)' is '\(word)'" }
    var help: String? { "name everybody or somebody, not both" }
}
