import MessageSource
import MessageSyntax

/// One field of a record, as it was listed: all of it that does not depend on the type of the record.
final class Field: Sendable {
    let key: String
    /// Made where somebody asks, since the type of a key path takes long to make and every field has one of its own.
    let path: @Sendable () -> FieldPath
    let isRequired: Bool
    let summary: String
    let description: @Sendable () -> ShapeDescription
    /// What reads it: a `LazyShape`, or `Variants`.
    let reader: any AnyObject & Sendable
    /// The keys under which an author may write the field.
    let keys: [String]
    /// The only form in which there is such a field.
    let form: Form?
    /// What holds where it is left out, spelled in JSON.
    let defaultValue: String?
    /// The members between which the field chooses.
    let bodies: BodiesDescription?

    init(
        key: String, path: @escaping @Sendable () -> FieldPath, isRequired: Bool, summary: String,
        description: @escaping @Sendable () -> ShapeDescription, reader: any AnyObject & Sendable,
        keys: [String]? = nil, form: Form? = nil, defaultValue: String? = nil, bodies: BodiesDescription? = nil
    ) {
        self.key = key
        self.path = path
        self.isRequired = isRequired
        self.summary = summary
        self.description = description
        self.reader = reader
        self.keys = keys ?? [key]
        self.form = form
        self.defaultValue = defaultValue
        self.bodies = bodies
    }

    func isIn(_ form: Form) -> Bool { self.form == nil || self.form == form }
}

/// How a field is written, and the field after it. A list, since walking through an array of what depends on the type
/// of the record looks that type up again and again.
final class FieldWriter<Root: Sendable>: Sendable {
    let field: Field
    let next: FieldWriter?
    private let write: @Sendable (Root, Writing, inout WrittenMembers) -> Void

    /// - Parameters:
    ///   - path: the property that the field is read into. Generic over the whole of it, since what depends on the type
    ///     inside an optional looks up the type of the optional.
    ///   - write: how the property is written.
    convenience init<Property>(
        _ field: Field, _ path: @escaping @Sendable () -> any KeyPath<Root, Property> & Sendable, next: FieldWriter?,
        _ write: @escaping @Sendable (Property, Writing, inout WrittenMembers) -> Void
    ) {
        self.init(field, next: next) { write($0[keyPath: path()], $1, &$2) }
    }

    private init(
        _ field: Field, next: FieldWriter?, _ write: @escaping @Sendable (Root, Writing, inout WrittenMembers) -> Void
    ) {
        self.field = field
        self.next = next
        self.write = write
    }

    /// The same fields in the opposite order.
    var reversed: FieldWriter {
        var last: FieldWriter? = nil
        var rest = self
        while let next = rest.next {
            last = FieldWriter(rest.field, next: last, rest.write)
            rest = next
        }
        return FieldWriter(rest.field, next: last, rest.write)
    }

    /// The members that all fields from this one on become.
    func members(of root: Root, _ writing: Writing) -> [Member] {
        var members = WrittenMembers()
        write(root, writing, to: &members)
        return members.all
    }

    private func write(_ root: Root, _ writing: Writing, to members: inout WrittenMembers) {
        if field.isIn(writing.form) {
            write(root, writing, &members)
            members.pass(field.key)
        }
        next?.write(root, writing, to: &members)
    }
}

/// The members of an object while it is written.
struct WrittenMembers {
    private var members: [Member] = []
    /// A member that stands behind another field, and the key of that.
    private var waiting: (member: Member, key: String)?

    mutating func append(_ member: Member) { members.append(member) }

    /// Writes a member behind the field of that key, instead of where it was declared.
    mutating func append(_ member: Member, behind key: String) { waiting = (member, key) }

    /// A field has been written.
    mutating func pass(_ key: String) {
        guard let (member, behind) = waiting, behind == key else { return }
        members.append(member)
        waiting = nil
    }

    var all: [Member] { waiting.map { members + [$0.member] } ?? members }
}

/// The property that a field is read into: what rules name a field by.
///
/// Unchecked: the paths are literals of stored properties, which hold nothing that could change.
struct FieldPath: Hashable, @unchecked Sendable {
    private let path: AnyKeyPath

    init(_ path: AnyKeyPath) { self.path = path }
}
