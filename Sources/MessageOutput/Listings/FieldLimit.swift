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
    }

    /// The field within its record.
    var field: String { path.last ?? "" }
    /// The record that holds it.
    var owner: String { path.dropLast().joined(separator: ".") }

    /// `at most 64 characters`.
    var bound: String {
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
        case .value, .fraction: String(count)
        }
    }
}

extension FieldLimit {
    /// Every limit in a shape, in the order of its fields.
    static func all(in shape: ShapeDescription, of source: Source) -> [FieldLimit] {
        var walk = LimitWalk()
        walk.visit(shape, path: [], source)
        return walk.limits
    }
}

/// The walk through a shape. A shape may hold itself: a record inside itself is not entered again.
private struct LimitWalk {
    var limits: [FieldLimit] = []
    /// The records that are being walked through, outermost first, each by its name and keys.
    private var open: [[String]] = []

    /// How many shapes hold the one that is being visited.
    private var depth = 0
    /// Deeper than any payload; shapes that hold themselves without a record between end here.
    private static let deepest = 64

    mutating func visit(_ shape: ShapeDescription, path: [String], _ source: Source) {
        guard depth < Self.deepest else { return }
        depth += 1
        defer { depth -= 1 }
        switch shape {
        case .text(_, let found, _), .url(_, let found):
            add(found, path, source)
        case .integer(let range?):
            limits.append(
                FieldLimit(
                    path: path, minimum: range.lowerBound, maximum: range.upperBound, unit: .value,
                    effect: .rejected(code: nil), source: source))
        case .integer(nil), .boolean, .bits, .words, .numbers, .open:
            break
        case .number(let range):
            limits.append(
                FieldLimit(
                    path: path, minimum: nil, maximum: nil, unit: .fraction(range), effect: .rejected(code: nil),
                    source: source))
        case .list(let element, let found):
            add(found, path, source)
            visit(element(), path: path.appendingToLast("[]"), source)
        case .joined(let element, _, let found):
            add(found, path, source)
            visit(element, path: path.appendingToLast("[]"), source)
        case .record(let record):
            visit(record, path, source)
        case .oneOf(let variants):
            for variant in variants { visit(variant.shape(), path: path + [variant.key], source) }
        case .tagged(_, let variants):
            for variant in variants { visit(variant.shape(), path: path.appendingToLast("(\(variant.key))"), source) }
        case .either(let short, let full):
            visit(short, path: path, source)
            visit(full(), path: path, source)
        case .map(_, let value):
            visit(value(), path: path, source)
        }
    }

    private mutating func visit(_ record: RecordDescription, _ path: [String], _ source: Source) {
        let identity = [record.name] + record.fields.map(\.key)
        guard !open.contains(identity) else { return }
        open.append(identity)
        defer { open.removeLast() }
        for field in record.fields {
            visit(field.shape(), path: path + [field.key], record.source ?? source)
        }
        for variant in record.bodies?.variants ?? [] {
            visit(variant.shape(), path: path + [variant.key], record.source ?? source)
        }
    }

    private mutating func add(_ found: [Limit], _ path: [String], _ source: Source) {
        for limit in found {
            limits.append(
                FieldLimit(
                    path: path, minimum: limit.minimum, maximum: limit.maximum, unit: .size(limit.unit),
                    effect: limit.effect, source: limit.source ?? source))
        }
    }
}

extension [String] {
    fileprivate func appendingToLast(_ suffix: String) -> [String] { dropLast() + [(last ?? "") + suffix] }
}
