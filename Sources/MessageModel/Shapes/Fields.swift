import MessageSource
import MessageSyntax

/// The fields of a record while it is listed or read: a record's build closure calls one method for each field, in the
/// order of the vendor's document, and passes the results to the initializer.
///
/// The closure runs once with placeholders, to learn the fields, and again for every node that is read, with the same
/// fields in the same order. So a forgotten field, a swapped pair or a wrong type is one error on its own line.
package struct Fields<Root: Sendable>: Sendable {
    /// The key under which the record stands.
    let owner: String
    var reading: Reading
    /// What is read; `nil` while the fields are listed.
    let found: FoundFields?
    /// How many fields were read.
    private var position = 0
    /// What was listed.
    private(set) var listed: [Field] = []
    /// How each of them is written, the last one first.
    private(set) var writer: FieldWriter<Root>?
    /// The keys that a field could not do without.
    var missing: [String] = []
    /// A field could not be read; the record is not to be used.
    var hasFailed = false

    /// - Parameter found: `nil` to list the fields.
    init(_ found: FoundFields?, reading: Reading) {
        self.found = found
        self.owner = reading.field
        self.reading = reading
    }

    /// A field that must be there.
    package mutating func required<Value>(
        _ key: String, _ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Value> & Sendable,
        _ shape: @autoclosure @escaping @Sendable () -> Shape<Value>, _ summary: String
    ) -> Value {
        guard let found else { return listRequired(key, path, LazyShape(shape), summary) }
        let place = next(key, in: found)
        guard let node = found.node(at: place) else {
            missing.append(key)
            return shape().placeholder()
        }
        let shape = found.shape(at: place) ?? shape()
        if let value = read(node, key, shape, isOptional: false) { return value }
        hasFailed = true
        return shape.placeholder()
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
        guard let found else {
            listOptional(key, path, LazyShape(shape), in: form, default: defaultValue, summary)
            return nil
        }
        // Most fields are left out, and that has to take next to nothing.
        let place = next(key, in: found)
        guard let node = found.node(at: place) else { return nil }
        return readOptional(node, key, found.shape(at: place) ?? shape())
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
        _ shape: LazyShape<Value>, _ summary: String
    ) -> Value {
        let field = Field(
            key: key, path: { FieldPath(path()) }, isRequired: true, summary: summary,
            description: { shape.shape.description() }, reader: shape)
        list(field, path) { value, writing, members in
            members.append(Member(key, shape.shape.write(value, writing.inside(key)), isRequired: true))
        }
        return shape.shape.placeholder()
    }

    private mutating func listOptional<Value>(
        _ key: String, _ path: @escaping @Sendable () -> any KeyPath<Root, Value?> & Sendable,
        _ shape: LazyShape<Value>, in form: Form?, default defaultValue: String?, _ summary: String
    ) {
        let field = Field(
            key: key, path: { FieldPath(path()) }, isRequired: false, summary: summary,
            description: { shape.shape.description() }, reader: shape, form: form, defaultValue: defaultValue)
        list(field, path) { value, writing, members in
            guard value != nil else { return }
            Self.append(value, to: &members, key, shape, writing)
        }
    }

    /// A function of its own, so that nothing of the type of the optional is needed where there is no value.
    @inline(never)
    private static func append<Value>(
        _ value: Value?, to members: inout WrittenMembers, _ key: String, _ shape: LazyShape<Value>, _ writing: Writing
    ) {
        guard let value else { return }
        let shape = shape.shape
        let written = shape.write(value, writing.inside(key)).takingEmptyText
        members.append(Member(key, written, presence: shape.presence?(value)))
    }

    /// - Parameters:
    ///   - path: the property with what was read.
    ///   - write: how it is written.
    mutating func list<Property>(
        _ field: Field, _ path: @escaping @Sendable () -> any KeyPath<Root, Property> & Sendable,
        write: @escaping @Sendable (Property, Writing, inout WrittenMembers) -> Void
    ) {
        assert(
            !listed.contains { $0.path() == field.path() }, "two fields of \(Root.self) are read into one property")
        listed.append(field)
        writer = FieldWriter(field, path, next: writer, write)
    }

    /// The place of a field among all that were listed.
    mutating func next(_ key: String, in found: FoundFields) -> Int {
        assert(found.fields[position].key == key, "\(Root.self) is not read as it was listed")
        defer { position += 1 }
        return position
    }

    /// A build closure that leaves out a field at times would read others in its place.
    func checkCount() {
        precondition(position == found?.fields.count, "\(Root.self) is not read as it was listed")
    }

    private mutating func read<Value>(
        _ node: Node, _ key: String, _ shape: Shape<Value>, isOptional: Bool
    ) -> Value? {
        reading.field = key
        reading.isOptionalField = isOptional && shape.presence != nil
        return shape.read(node, &reading)
    }
}
