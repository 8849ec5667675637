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
    /// The variants that are being walked through, likewise.
    private var openVariants: [[String]] = []
    /// Variants that hold themselves: what may stand in a card's columns, for one. They are described where they come
    /// first; the ways in which they hold each other are too many.
    private var recursive: Set<[String]> = []

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
                    path: path, minimum: range.lowerBound == .min ? nil : range.lowerBound,
                    maximum: range.upperBound == .max ? nil : range.upperBound, unit: .value,
                    effect: .rejected(code: nil), source: source))
        case .integer(nil), .boolean, .bits, .words, .numbers, .open:
            break
        case .formatted(let words, _):
            limits.append(
                FieldLimit(
                    path: path, minimum: nil, maximum: nil, unit: .format(words), effect: .rejected(code: nil),
                    source: source))
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
        case .tagged(let tag, let variants):
            visit(tag, variants, path, source)
        case .either(let short, let full):
            visit(short, path: path, source)
            visit(full(), path: path, source)
        case .map(_, _, let value):
            visit(value(), path: path, source)
        case .inForms(_, let payload):
            visit(payload(), path: path, source)
        }
    }

    private mutating func visit(
        _ tag: String, _ variants: [VariantDescription], _ path: [String], _ source: Source
    ) {
        let shapes = variants.map { $0.shape() }
        let identity = [tag] + zip(variants, shapes).map { "\($0.key) \($1.recordName)" }
        guard !recursive.contains(identity) else { return }
        guard !openVariants.contains(identity) else {
            recursive.insert(identity)
            return
        }
        openVariants.append(identity)
        defer { openVariants.removeLast() }
        for (variant, shape) in zip(variants, shapes) {
            visit(shape, path: path.appendingToLast("(\(variant.key))"), source)
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

extension ShapeDescription {
    fileprivate var recordName: String { if case .record(let record) = self { record.name } else { "" } }
}

extension [String] {
    fileprivate func appendingToLast(_ suffix: String) -> [String] { dropLast() + [(last ?? "") + suffix] }
}
