import MessageSource
import MessageSyntax

/// The fields of a record, as one run of its build closure has listed them.
final class FieldListing<Root: Sendable>: Sendable {
    let fields: [Field]
    /// What the run gave: a record that nothing was read into.
    let placeholder: Root
    /// The first of them in the vendor's order; `nil` where there are none.
    let writer: FieldWriter<Root>?
    private let template: FieldKeys
    private let payload: FieldKeys

    init(_ build: (inout Fields<Root>) -> Root) {
        var fields = Fields<Root>(nil, reading: Reading(Diagnostics(), parameters: []))
        placeholder = build(&fields)
        self.fields = fields.listed
        writer = fields.writer?.reversed
        template = FieldKeys(of: fields.listed, in: .template)
        payload = FieldKeys(of: fields.listed, in: .payload)
    }

    func keys(in form: Form) -> FieldKeys { form == .template ? template : payload }

    func find(in node: Node, _ form: Form) -> FoundFields {
        FoundFields(fields, in: node.entries, by: keys(in: form))
    }
}

/// The keys that the fields of a record have in one form.
struct FieldKeys: Sendable {
    let words: [String]
    /// For each of them the place of its field.
    fileprivate let places: [Int]

    fileprivate init(of fields: [Field], in form: Form) {
        let keys = fields.enumerated().flatMap { place, field in
            field.isIn(form) ? field.keys.map { (word: $0, place: place) } : []
        }
        words = keys.map(\.word)
        places = keys.map(\.place)
    }
}

/// What is written in a mapping, each entry with the field that it belongs to. A class, since every field looks into it.
final class FoundFields: Sendable {
    let fields: [Field]
    let entries: [Node.Entry]
    /// For each entry the place of its field; `nil` where no field has the key.
    private let places: [Int?]

    fileprivate init(_ fields: [Field], in entries: [Node.Entry], by keys: FieldKeys) {
        self.fields = fields
        self.entries = entries
        places = entries.map { $0.key.index(among: keys.words).map { keys.places[$0] } }
    }

    /// The value of the field at a place.
    func node(at place: Int) -> Node? {
        for index in places.indices where places[index] == place { return entries[index].value }
        return nil
    }

    /// The shape of the field at a place, if it is of that type.
    func shape<Value>(at place: Int) -> Shape<Value>? {
        (fields[place].reader as? LazyShape<Value>)?.shape
    }

    /// The variants of the field at a place, if they are of that type.
    func variants<Value>(at place: Int) -> Variants<Value>? { fields[place].reader as? Variants<Value> }

    /// The entries of the field at a place, for one that has several keys.
    func entries(at place: Int) -> [Node.Entry] { zip(entries, places).compactMap { $1 == place ? $0 : nil } }

    /// The entries whose keys no field has.
    var others: [Node.Entry] { zip(entries, places).compactMap { $1 == nil ? $0 : nil } }
}
