import MessageModel

/// One bound of one field of a vendor's payload.
struct FieldLimit: Sendable {
    /// From the payload's root; an item of a list is `[]`, a variant stands in parentheses:
    /// `template_card(text_notice).jump_list[].title`.
    let path: [String]
    let minimum: Int?
    let maximum: Int?
    let unit: Unit
    let effect: Limit.Effect
    let source: Source

    enum Unit: Hashable, Sendable {
        case size(Limit.Unit)
        /// The number itself is bounded.
        case value
        /// A number with a fraction is.
        case fraction(ClosedRange<Double>)
        /// The text has a format; what that is, in words.
        case format(String)
    }

    /// The limits of a total, which stand beside those of the root's fields.
    static func all(of total: Total) -> [FieldLimit] {
        total.limits.map { limit in
            FieldLimit(
                path: [total.name], minimum: limit.minimum, maximum: limit.maximum, unit: .size(limit.unit),
                effect: limit.effect, source: limit.source ?? total.source)
        }
    }

    /// The field within its record.
    var field: String { path.last ?? "" }
    /// The record that holds it.
    var owner: String { path.dropLast().joined(separator: ".") }

    /// `at most 64 characters`.
    var bound: String {
        if case .format(let words) = unit { return words }
        if case .fraction(let range) = unit { return "\(range.lowerBound) to \(range.upperBound)" }
        return switch (minimum, maximum) {
        case (let minimum?, let maximum?): "\(minimum) to \(counted(maximum))"
        case (nil, let maximum?): "at most \(counted(maximum))"
        case (1, nil) where unit == .size(.characters): "not empty"
        case (let minimum?, nil): "at least \(counted(minimum))"
        case (nil, nil): "any"
        }
    }

    private func counted(_ count: Int) -> String {
        switch unit {
        case .size(let unit): unit.counted(count)
        case .value, .fraction, .format: String(count)
        }
    }
}
