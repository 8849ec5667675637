import MessageSource
import MessageSyntax

extension Shape {
    /// A mapping with exactly one key, which says what it is.
    package static func oneKey(_ name: String, _ variants: [Variant<Value>]) -> Shape {
        let variants = Variants(variants)
        return Shape(
            read: { node, reading in reading.oneKey(node, name, variants) },
            write: { whole, writing in
                variants.write(whole, writing.inside).map { .object([Member($0.key, $0.value)]) } ?? .object([])
            },
            placeholder: { variants.first.placeholder() }, description: { .oneOf(variants.descriptions) })
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
        let variants = Variants(variants)
        return Shape(
            read: { node, reading in
                reading.passOver(foreign, in: node)
                return reading.tagged(node, tag, refusing: errcode, instead, isNamed, variants)
            },
            write: { whole, writing in
                guard let (key, value) = variants.write(whole, { _ in writing }), case .object(let members) = value
                else { return .object([]) }
                return .object([Member(tag, .word(key))] + members)
            },
            placeholder: { variants.first.placeholder() },
            description: {
                .tagged(
                    tag,
                    variants.descriptions.map {
                        VariantDescription(key: $0.key, passedOver: foreign.keys.sorted(), shape: $0.shape)
                    })
            })
    }

    /// A record that a scalar may stand for.
    package static func either<Short>(
        _ short: Shape<Short>, _ embed: @escaping @Sendable (Short) -> Value,
        orRecord record: @autoclosure @escaping @Sendable () -> Shape
    ) -> Shape {
        let record = LazyShape(record)
        return Shape(
            read: { node, reading in
                guard node.kind == .scalar else { return record.shape.read(node, &reading) }
                return short.read(node, &reading).map(embed)
            },
            write: { record.shape.write($0, $1) }, placeholder: { record.shape.placeholder() },
            description: { .either(short.description(), { record.shape.description() }) })
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
        _ variants: Variants<Whole>
    ) -> Whole? {
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: field, expected: .tagged(tag, variants.keys), node: node))
            return nil
        }
        guard let value = node[tag] else {
            reportMissing(tag, in: node, words: variants.keys)
            return nil
        }
        let owner = field
        field = tag
        guard !reportHole(in: value, variants.keys) else { return nil }
        field = owner
        guard let variant = variants.spelled(value) else {
            report(
                InvalidValue(
                    span: value.span, field: tag, value: value.span.text,
                    expected: variants.keys.alternatives(near: value.string),
                    errcode: instead[value.string] == nil ? errcode : nil, instead: instead[value.string]))
            return nil
        }
        if isNamed { field = "" }
        claim([tag], of: node)
        return variant.read(node, &self)
    }

    /// Reports a mapping without the key that says what it is.
    private mutating func reportMissing(_ tag: String, in node: Node, words: [String]) {
        if let entry = node.entries.first(where: { [tag].closest(to: $0.key.string) != nil }) {
            report(
                UnknownField(
                    span: entry.key.span, key: entry.key.string, owner: "'\(field)'", known: [tag], isError: true))
        } else {
            let owner = field.isEmpty ? "the payload" : "'\(field)'"
            report(MissingField(span: node.span, key: tag, owner: owner, words: words))
        }
    }

    fileprivate mutating func oneKey<Whole>(_ node: Node, _ name: String, _ variants: Variants<Whole>) -> Whole? {
        if node.kind == .scalar, let bare = variants.spelled(node)?.bare { return bare }
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: field, expected: .mapping(variants.keys), node: node))
            return nil
        }
        let claimed = takeClaims(of: node)
        let entries = node.entries.filter { !claimed.contains(where: $0.key.isSpelled) }
        let found = entries.filter { $0.key.index(among: variants.keys) != nil }
        for entry in entries where entry.key.index(among: variants.keys) == nil {
            report(
                UnknownField(
                    span: entry.key.span, key: entry.key.string, owner: name, known: variants.keys, isError: true))
        }
        guard let entry = found.first, let variant = variants.spelled(entry.key) else {
            if entries.isEmpty { report(MissingVariant(span: node.span, owner: name, keys: variants.keys)) }
            return nil
        }
        if found.count > 1 {
            report(SeveralVariants(span: found[1].key.span, keys: found.map(\.key.string), owner: name))
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
