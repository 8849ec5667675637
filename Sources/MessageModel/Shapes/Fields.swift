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
    let owner: String
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
        _ key: String, _ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Value> & Sendable,
        _ shape: @autoclosure @escaping @Sendable () -> Shape<Value>, _ summary: String
    ) -> Value {
        guard case .reading(let entries) = pass else {
            listRequired(key, path, shape, summary)
            return shape().placeholder()
        }
        if let node = take(key, from: entries) {
            if let value = read(node, key, shape(), isOptional: false) { return value }
            hasFailed = true
        } else {
            missing.append(key)
        }
        return shape().placeholder()
    }

    /// A field that may be left out.
    ///
    /// - Parameters:
    ///   - form: the only form in which there is such a field; `nil` for both.
    ///   - defaultValue: what holds where it is left out, spelled in JSON.
    package mutating func optional<Value>(
        _ key: String, _ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Value?> & Sendable,
        _ shape: @autoclosure @escaping @Sendable () -> Shape<Value>, in form: Form? = nil,
        default defaultValue: String? = nil, _ summary: String
    ) -> Value? {
        guard case .reading(let entries) = pass else {
            listOptional(key, path, shape, in: form, default: defaultValue, summary)
            return nil
        }
        // Most fields are left out, and that has to take next to nothing.
        guard form == nil || form == reading.form, let node = take(key, from: entries) else { return nil }
        return readOptional(node, key, shape())
    }

    @inline(never)
    private mutating func readOptional<Value>(_ node: Node, _ key: String, _ shape: Shape<Value>) -> Value? {
        guard let value = read(node, key, shape, isOptional: true) else {
            hasFailed = true
            return nil
        }
        reading.reportEmpty(value, in: node, key)
        return value
    }

    private mutating func listRequired<Value>(
        _ key: String, _ path: @escaping @Sendable () -> any KeyPath<Root, Value> & Sendable,
        _ shape: @escaping @Sendable () -> Shape<Value>, _ summary: String
    ) {
        list(
            Field(
                key: key, path: { FieldPath(path()) }, isRequired: true, summary: summary,
                description: { shape().description() },
                write: { root, writing in
                    let value = root[keyPath: path()]
                    return [Member(key, shape().write(value, writing.inside(key)), isRequired: true)]
                }))
    }

    private mutating func listOptional<Value>(
        _ key: String, _ path: @escaping @Sendable () -> any KeyPath<Root, Value?> & Sendable,
        _ shape: @escaping @Sendable () -> Shape<Value>, in form: Form?, default defaultValue: String?,
        _ summary: String
    ) {
        list(
            Field(
                key: key, path: { FieldPath(path()) }, isRequired: false, summary: summary,
                description: { shape().description() },
                write: { root, writing in
                    guard let value = root[keyPath: path()] else { return [] }
                    let shape = shape()
                    let written = shape.write(value, writing.inside(key)).takingEmptyText
                    return [Member(key, written, presence: shape.presence?(value))]
                }, form: form, defaultValue: defaultValue))
    }

    mutating func list(_ field: Field<Root>) {
        assert(
            !listed.contains { $0.path() == field.path() }, "two fields of \(Root.self) are read into one property")
        listed.append(field)
    }

    private func take(_ key: String, from entries: [Node.Entry]) -> Node? {
        for entry in entries where entry.key.isSpelled(key) { return entry.value }
        return nil
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

/// One field of a record, as it was listed. A class, since every writing of a record walks through all of them.
final class Field<Root: Sendable>: Sendable {
    let key: String
    /// Made where somebody asks, since the type of a key path takes long to make and every field has one of its own.
    let path: @Sendable () -> FieldPath
    let isRequired: Bool
    let summary: String
    let description: @Sendable () -> ShapeDescription
    let write: @Sendable (Root, Writing) -> [Member]
    /// The keys under which an author may write the field, where that is not `key` itself.
    let keys: [String]?
    /// The only form in which there is such a field.
    let form: Form?
    /// What holds where it is left out, spelled in JSON.
    let defaultValue: String?
    /// The members between which the field chooses.
    let bodies: BodiesDescription?

    init(
        key: String, path: @escaping @Sendable () -> FieldPath, isRequired: Bool, summary: String,
        description: @escaping @Sendable () -> ShapeDescription, write: @escaping @Sendable (Root, Writing) -> [Member],
        keys: [String]? = nil, form: Form? = nil, defaultValue: String? = nil, bodies: BodiesDescription? = nil
    ) {
        self.key = key
        self.path = path
        self.isRequired = isRequired
        self.summary = summary
        self.description = description
        self.write = write
        self.keys = keys
        self.form = form
        self.defaultValue = defaultValue
        self.bodies = bodies
    }
}

/// The property that a field is read into: what rules name a field by.
///
/// Unchecked: the paths are literals of stored properties, which hold nothing that could change.
struct FieldPath: Hashable, @unchecked Sendable {
    private let path: AnyKeyPath

    init(_ path: AnyKeyPath) { self.path = path }
}
