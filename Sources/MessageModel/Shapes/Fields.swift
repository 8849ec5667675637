import MessageSource
import MessageSyntax

/// The fields of a record while it is listed or read: a record's build closure calls one method for each field, in the
/// order of the vendor's document, and passes the results to the initializer.
///
/// The closure runs once with placeholders, to learn the fields, and again for every node that is read. So a forgotten
/// field, a swapped pair or a wrong type is one error on its own line.
package struct Fields<Root: Sendable>: Sendable {
    let pass: FieldsPass
    /// The key under which the record stands.
    private let owner: String
    var reading: Reading
    /// What was listed.
    var listed: [Field<Root>] = []
    /// The keys that a field could not do without.
    var missing: [String] = []
    /// A field could not be read; the record is not to be used.
    var hasFailed = false

    init(_ pass: FieldsPass, reading: Reading) {
        self.pass = pass
        self.owner = reading.field
        self.reading = reading
    }

    /// A field that must be there.
    package mutating func required<Value>(
        _ key: String, _ path: any KeyPath<Root, Value> & Sendable,
        _ shape: @autoclosure @escaping @Sendable () -> Shape<Value>, _ summary: String
    ) -> Value {
        switch pass {
        case .listing:
            list(
                Field(
                    key: key, path: FieldPath(path), isRequired: true, summary: summary,
                    description: { shape().description() },
                    write: { root, writing in
                        let value = root[keyPath: path]
                        return [Member(key, shape().write(value, writing.inside(key)), presence: nil)]
                    }))
        case .reading(let entries):
            if let node = take(key, from: entries) {
                if let value = read(node, key, shape(), isOptional: false) { return value }
                hasFailed = true
            } else {
                missing.append(key)
            }
        }
        return shape().placeholder()
    }

    /// A field that may be left out.
    package mutating func optional<Value>(
        _ key: String, _ path: any KeyPath<Root, Value?> & Sendable,
        _ shape: @autoclosure @escaping @Sendable () -> Shape<Value>, _ summary: String
    ) -> Value? {
        switch pass {
        case .listing:
            list(
                Field(
                    key: key, path: FieldPath(path), isRequired: false, summary: summary,
                    description: { shape().description() },
                    write: { root, writing in
                        guard let value = root[keyPath: path] else { return [] }
                        let written = shape().write(value, writing.inside(key))
                        return [Member(key, written, presence: shape().presence?(value))]
                    }))
        case .reading(let entries):
            guard let node = take(key, from: entries) else { return nil }
            if let value = read(node, key, shape(), isOptional: true) { return value }
            hasFailed = true
        }
        return nil
    }

    /// Exactly one of several members, whose key says which; in a payload the tag member names it besides.
    ///
    /// - Parameter tag: the member that holds the name of the one that is there, as in
    ///   `"msgtype": "text", "text": {…}`; a template does not repeat it.
    /// - Parameter after: the key of the field behind which the vendor writes the member itself.
    package mutating func variant<Value>(
        tag: String, _ path: any KeyPath<Root, Value?> & Sendable, _ variants: [Variant<Value>],
        after: String, _ summary: String
    ) -> Value? {
        switch pass {
        case .listing:
            list(
                Field(
                    key: tag, path: FieldPath(path), isRequired: false, summary: summary,
                    description: { .oneOf(variants.map(\.description)) },
                    write: { root, writing in
                        guard let value = root[keyPath: path] else { return [] }
                        for variant in variants {
                            guard let body = variant.write(value, writing.inside(variant.key)) else { continue }
                            return [
                                Member(tag, .word(variant.key), presence: nil),
                                Member(variant.key, body, presence: nil, after: after),
                            ]
                        }
                        return []
                    },
                    keys: variants.map(\.key)))
        case .reading(let entries):
            let present = variants.compactMap { variant in
                entries.first { $0.key.bytes.elementsEqual(variant.key.utf8) }.map { (variant, $0) }
            }
            guard let (variant, entry) = present.first else { return nil }
            if present.count > 1 {
                reading.report(
                    SeveralVariants(span: present[1].1.key.span, keys: present.map(\.0.key), owner: "'\(owner)'"))
                hasFailed = true
            }
            reading.field = variant.key
            if let value = variant.read(entry.value, &reading) { return value }
            hasFailed = true
        }
        return nil
    }

    private mutating func list(_ field: Field<Root>) {
        precondition(
            !listed.contains { $0.path == field.path }, "two fields of \(Root.self) are read into one property")
        listed.append(field)
    }

    private func take(_ key: String, from entries: [Node.Entry]) -> Node? {
        entries.first { $0.key.bytes.elementsEqual(key.utf8) }?.value
    }

    private mutating func read<Value>(
        _ node: Node, _ key: String, _ shape: Shape<Value>, isOptional: Bool
    ) -> Value? {
        reading.field = key
        reading.isOptionalField = isOptional && shape.presence != nil
        return shape.read(node, &reading)
    }
}

/// What the build closure of a record is run for.
enum FieldsPass: Sendable {
    case listing
    case reading([Node.Entry])
}

/// One field of a record, as it was listed.
struct Field<Root: Sendable>: Sendable {
    let key: String
    let path: FieldPath
    let isRequired: Bool
    let summary: String
    let description: @Sendable () -> ShapeDescription
    let write: @Sendable (Root, Writing) -> [Member]
    /// The keys under which an author may write the field, where that is not `key` itself.
    var keys: [String]?
}

/// The property that a field is read into: what rules name a field by.
///
/// Unchecked: the paths are literals of stored properties, which hold nothing that could change.
struct FieldPath: Hashable, @unchecked Sendable {
    private let path: AnyKeyPath

    init(_ path: AnyKeyPath) { self.path = path }
}
