import MessageModel
import MessageRuntime

/// The walk through a shape. A shape may hold itself: a record inside itself is not entered again.
struct ShapeWalk {
    private(set) var limits: [FieldLimit] = []
    private(set) var conditions: [RecordCondition] = []
    /// What values may need somewhere in the shape; addresses are everywhere.
    private(set) var escapes: Set<Escape> = [.none, .urlComponent, .wholeURL]
    /// The records that are being walked through, outermost first, each by its name and keys.
    private var open: [[String]] = []

    /// How many shapes hold the one that is being visited.
    private var depth = 0
    /// Deeper than any payload; shapes that hold themselves without a record between end here.
    private static let deepest = 64

    /// Every limit, condition and escape in a shape, those that have an order in the order of its fields.
    init(_ shape: ShapeDescription, of source: Source) {
        visit(shape, path: [], source)
    }

    private mutating func visit(_ shape: ShapeDescription, path: [String], _ source: Source) {
        guard depth < Self.deepest else { return }
        depth += 1
        defer { depth -= 1 }
        switch shape {
        case .text(let syntax, let found, _):
            add(found, path, source)
            escapes.formUnion(syntax.escapes)
        case .url(_, let found):
            add(found, path, source)
        case .integer(let range?):
            limits.append(
                FieldLimit(
                    path: path, minimum: range.lowerBound, maximum: range.upperBound, unit: .value,
                    effect: .rejected(code: nil), source: source))
        case .integer(nil), .boolean, .bits, .words, .numbers, .formatted, .open:
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
        conditions += record.rules.map { RecordCondition(path: path, rule: $0) }
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
