import MessageSource
import MessageSyntax

/// One of several things that may stand in a place.
package final class Variant<Whole: Sendable>: Sendable {
    package let key: String
    let read: @Sendable (Node, inout Reading) -> Whole?
    /// `nil` where the value is another variant.
    let write: @Sendable (Whole, () -> Writing) -> DocumentValue?
    let placeholder: @Sendable () -> Whole
    let shape: @Sendable () -> ShapeDescription
    /// An item that is this key alone stands for the variant.
    let bare: Whole?

    /// - Parameters:
    ///   - embed: the case that holds the value.
    ///   - extract: the value, where the whole is that case.
    package convenience init<Part>(
        _ key: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Part>,
        _ embed: @escaping @Sendable (Part) -> Whole, _ extract: @escaping @Sendable (Whole) -> Part?
    ) {
        self.init(key, LazyShape(shape), embed, extract, bare: nil)
    }

    /// A variant without fields, written as its key alone.
    package static func bare(
        _ key: String, _ whole: Whole, _ isBare: @escaping @Sendable (Whole) -> Bool
    ) -> Variant {
        let shape = LazyShape { Shape<Whole>.nothing(whole, key) }
        return Variant(key, shape, { $0 }, { isBare($0) ? $0 : nil }, bare: whole)
    }

    private init<Part>(
        _ key: String, _ shape: LazyShape<Part>, _ embed: @escaping @Sendable (Part) -> Whole,
        _ extract: @escaping @Sendable (Whole) -> Part?, bare: Whole?
    ) {
        self.key = key
        self.read = { node, reading in
            guard let part = shape.shape.read(node, &reading) else { return nil }
            return embed(part)
        }
        self.write = Self.writer(extract) { part, writing in
            part == nil ? nil : Self.write(part, by: shape, writing())
        }
        self.placeholder = { embed(shape.shape.placeholder()) }
        self.shape = { shape.shape.description() }
        self.bare = bare
    }

    /// Generic over what may be extracted as a whole: the type of an optional would be looked up for each value that is
    /// another variant.
    private static func writer<Extracted>(
        _ extract: @escaping @Sendable (Whole) -> Extracted,
        _ write: @escaping @Sendable (Extracted, () -> Writing) -> DocumentValue?
    ) -> @Sendable (Whole, () -> Writing) -> DocumentValue? {
        { whole, writing in write(extract(whole), writing) }
    }

    /// A function of its own for the same reason.
    @inline(never)
    private static func write<Part>(_ part: Part?, by shape: LazyShape<Part>, _ writing: Writing) -> DocumentValue? {
        part.map { shape.shape.write($0, writing) }
    }

    var description: VariantDescription { VariantDescription(key: key, shape: shape) }
}

/// All variants of a place, in their order. A list, as the writers of a record's fields are one.
final class Variants<Whole: Sendable>: Sendable {
    let first: Variant<Whole>
    private let rest: Variants?
    let keys: [String]

    convenience init(_ variants: [Variant<Whole>]) { self.init(variants[...]) }

    private init(_ variants: ArraySlice<Variant<Whole>>) {
        first = variants[variants.startIndex]
        rest = variants.count > 1 ? Variants(variants.dropFirst()) : nil
        keys = [first.key] + (rest?.keys ?? [])
    }

    /// The one whose key a scalar is.
    func spelled(_ node: Node) -> Variant<Whole>? { node.isSpelled(first.key) ? first : rest?.spelled(node) }

    func named(_ key: String) -> Variant<Whole>? { first.key == key ? first : rest?.named(key) }

    /// The value as the variant that it is.
    ///
    /// - Parameter inside: the place of what stands under a key.
    func write(_ whole: Whole, _ inside: (String) -> Writing) -> (key: String, value: DocumentValue)? {
        if let value = first.write(whole, { inside(first.key) }) { return (first.key, value) }
        return rest?.write(whole, inside)
    }

    var descriptions: [VariantDescription] { [first.description] + (rest?.descriptions ?? []) }
}

extension Shape {
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
