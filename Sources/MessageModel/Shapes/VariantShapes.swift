import MessageSource
import MessageSyntax

/// One of several things that may stand in a place.
package struct Variant<Whole: Sendable>: Sendable {
    package let key: String
    let read: @Sendable (Node, inout Reading) -> Whole?
    /// `nil` where the value is another variant.
    let write: @Sendable (Whole, () -> Writing) -> DocumentValue?
    let placeholder: @Sendable () -> Whole
    let shape: @Sendable () -> ShapeDescription
    /// An item that is this key alone stands for the variant.
    var bare: Whole?

    /// - Parameters:
    ///   - embed: the case that holds the value.
    ///   - extract: the value, where the whole is that case.
    package init<Part>(
        _ key: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Part>,
        _ embed: @escaping @Sendable (Part) -> Whole, _ extract: @escaping @Sendable (Whole) -> Part?
    ) {
        self.key = key
        self.read = { node, reading in shape().read(node, &reading).map(embed) }
        self.write = { whole, writing in extract(whole).map { shape().write($0, writing()) } }
        self.placeholder = { embed(shape().placeholder()) }
        self.shape = { shape().description() }
    }

    /// A variant without fields, written as its key alone.
    package static func bare(
        _ key: String, _ whole: Whole, _ isBare: @escaping @Sendable (Whole) -> Bool
    ) -> Variant {
        var variant = Variant(key, Shape<Whole>.nothing(whole, key), { $0 }, { isBare($0) ? $0 : nil })
        variant.bare = whole
        return variant
    }

    var description: VariantDescription { VariantDescription(key: key, shape: shape) }
}

extension Shape {
    /// A mapping with exactly one key, which says what it is.
    package static func oneKey(_ name: String, _ variants: [Variant<Value>]) -> Shape {
        Shape(
            read: { node, reading in reading.oneKey(node, name, variants) },
            write: { whole, writing in
                for variant in variants {
                    if let written = variant.write(whole, { writing.inside(variant.key) }) {
                        return .object([Member(variant.key, written)])
                    }
                }
                return .object([])
            },
            placeholder: { variants[0].placeholder() }, description: { .oneOf(variants.map(\.description)) })
    }

    /// A mapping in which the literal value of one key says what the others are.
    ///
    /// - Parameters:
    ///   - errcode: what the vendor answers to another value.
    ///   - instead: what to do about a value that people expect here.
    ///   - isNamed: what is wrong with a variant is said of it by its own name, and not by the key of the field.
    ///   - foreign: keys that programs of the vendor's leave in any of them, with what to say of each. They are left out.
    package static func tagged(
        _ tag: String, refusing errcode: Int? = nil, instead: [String: Instead] = [:], isNamed: Bool = false,
        passingOver foreign: [String: Instead] = [:], _ variants: [Variant<Value>]
    ) -> Shape {
        Shape(
            read: { node, reading in
                reading.passOver(foreign, in: node)
                return reading.tagged(node, tag, refusing: errcode, instead, isNamed, variants)
            },
            write: { whole, writing in
                for variant in variants {
                    guard case .object(let members)? = variant.write(whole, { writing }) else { continue }
                    return .object([Member(tag, .word(variant.key))] + members)
                }
                return .object([])
            },
            placeholder: { variants[0].placeholder() },
            description: {
                .tagged(
                    tag,
                    variants.map {
                        VariantDescription(key: $0.key, passedOver: foreign.keys.sorted(), shape: $0.shape)
                    })
            })
    }

    /// A record that a scalar may stand for.
    package static func either<Short>(
        _ short: Shape<Short>, _ embed: @escaping @Sendable (Short) -> Value,
        orRecord record: @autoclosure @escaping @Sendable () -> Shape
    ) -> Shape {
        Shape(
            read: { node, reading in
                node.kind == .scalar ? short.read(node, &reading).map(embed) : record().read(node, &reading)
            },
            write: { record().write($0, $1) }, placeholder: { record().placeholder() },
            description: { .either(short.description(), { record().description() }) })
    }

    /// A key that takes no value.
    fileprivate static func nothing(_ value: Value, _ key: String) -> Shape {
        Shape(
            read: { node, reading in
                guard node.isNull else {
                    reading.report(
                        InvalidValue(span: node.span, field: key, value: node.span.text, expected: "nothing"))
                    return nil
                }
                return value
            },
            write: { _, _ in .object([]) }, placeholder: { value },
            description: { .record(RecordDescription(name: key, summary: "", source: nil, fields: [])) })
    }
}

extension Reading {
    fileprivate mutating func passOver(_ foreign: [String: Instead], in node: Node) {
        guard !foreign.isEmpty, node.kind == .mapping else { return }
        for entry in node.entries {
            guard let instead = foreign[entry.key.string] else { continue }
            report(
                UnknownField(
                    span: entry.key.span, key: entry.key.string, owner: "'\(field)'", known: [], isError: false,
                    instead: instead))
            passedOver.insert(entry.key.string)
            claim([entry.key.string], of: node)
        }
    }

    fileprivate mutating func tagged<Whole>(
        _ node: Node, _ tag: String, refusing errcode: Int?, _ instead: [String: Instead], _ isNamed: Bool,
        _ variants: [Variant<Whole>]
    ) -> Whole? {
        var words: [String] { variants.map(\.key) }
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: field, expected: .tagged(tag, words), node: node))
            return nil
        }
        guard let value = node[tag] else {
            if let entry = node.entries.first(where: { [tag].closest(to: $0.key.string) != nil }) {
                report(
                    UnknownField(
                        span: entry.key.span, key: entry.key.string, owner: "'\(field)'", known: [tag],
                        isError: true))
                return nil
            }
            let owner = field.isEmpty ? "the payload" : "'\(field)'"
            report(MissingField(span: node.span, key: tag, owner: owner, words: words))
            return nil
        }
        let owner = field
        field = tag
        guard !reportHole(in: value, words) else { return nil }
        field = owner
        guard let variant = variants.first(where: { value.isSpelled($0.key) }) else {
            report(
                InvalidValue(
                    span: value.span, field: tag, value: value.span.text,
                    expected: words.alternatives(near: value.string),
                    errcode: instead[value.string] == nil ? errcode : nil, instead: instead[value.string]))
            return nil
        }
        if isNamed { field = "" }
        claim([tag], of: node)
        return variant.read(node, &self)
    }

    fileprivate mutating func oneKey<Whole>(
        _ node: Node, _ name: String, _ variants: [Variant<Whole>]
    ) -> Whole? {
        var keys: [String] { variants.map(\.key) }
        if node.kind == .scalar, let bare = variants.first(where: { node.isSpelled($0.key) })?.bare { return bare }
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: field, expected: .mapping(keys), node: node))
            return nil
        }
        let claimed = takeClaims(of: node)
        let entries = node.entries.filter { !claimed.contains($0.key.string) }
        var found: [(Variant<Whole>, Node.Entry)] = []
        for entry in entries {
            if let variant = variants.first(where: { entry.key.isSpelled($0.key) }) {
                found.append((variant, entry))
            } else {
                report(
                    UnknownField(
                        span: entry.key.span, key: entry.key.string, owner: name, known: keys, isError: true))
            }
        }
        guard let (variant, entry) = found.first else {
            if entries.isEmpty { report(MissingVariant(span: node.span, owner: name, keys: keys)) }
            return nil
        }
        if found.count > 1 {
            report(SeveralVariants(span: found[1].1.key.span, keys: found.map(\.0.key), owner: name))
            return nil
        }
        field = variant.key
        isOptionalField = false
        let value = variant.read(entry.value, &self)
        return found.count == entries.count ? value : nil
    }
}

/// A mapping that should say what it is, and does not.
struct MissingVariant: Problem {
    static let code = "missing-kind"
    static let summary = "A message or an item does not say what it is."
    static let examples = [
        Example("message: ⟦{}⟧\n"),
        Example("message: {text: 你好}\n"),
    ]
    let span: Span
    let owner: String
    let keys: [String]

    var message: String { "\(owner) does not say what it is" }
    var help: String? { "write one of \(keys.quotedList)" }
}
