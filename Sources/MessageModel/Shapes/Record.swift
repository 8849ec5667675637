import MessageSource
package import MessageSyntax

/// What becomes of a key that a record does not have.
package enum UnknownKeys: Sendable {
    case refused
    /// The vendor ignores it, so it is reported and left out.
    case ignored
}

/// A mapping with named fields.
package final class RecordShape<Value: Sendable>: Sendable {
    let name: String
    let summary: String
    let source: Source?
    let unknownKeys: UnknownKeys
    let instead: [String: Instead]
    let rules: [RecordRule<Value>]
    private let build: @Sendable (inout Fields<Value>) -> Value
    private let listed = Once<FieldListing<Value>>()

    /// - Parameters:
    ///   - name: what an author would call it, with its article where it has one: `a link`, `textcard`.
    ///   - source: where the vendor describes the fields; `nil` where that is said further out.
    ///   - instead: what to do about a key that people expect here and that does not exist.
    package init(
        _ name: String, _ summary: String, _ source: Source? = nil, unknownKeys: UnknownKeys = .refused,
        instead: [String: Instead] = [:], rules: [RecordRule<Value>] = [],
        build: @escaping @Sendable (inout Fields<Value>) -> Value
    ) {
        self.name = name
        self.summary = summary
        self.source = source
        self.unknownKeys = unknownKeys
        self.instead = instead
        self.rules = rules
        self.build = build
    }

    private var listing: FieldListing<Value> { listed.value { FieldListing(build) } }

    /// The keys that there may be in a form.
    func keys(in form: Form) -> [String] { listing.keys(in: form).words }

    func key(of path: FieldPath) -> String { listing.fields.first { $0.path() == path }?.key ?? "" }

    func placeholder() -> Value { listing.placeholder }

    package func read(_ node: Node, _ reading: inout Reading) -> Value? {
        let owner = reading.field
        let claimed = reading.takeClaims(of: node)
        guard node.kind == .mapping else {
            reading.report(
                WrongType(span: node.span, field: owner, expected: .mapping(keys(in: reading.form)), node: node))
            return nil
        }
        let found = listing.find(in: node, reading.form)
        let (value, fields) = read(found, &reading)
        let suggested = reportOthers(found.others, besides: claimed, missing: fields.missing, owner: owner, &reading)
        // A misspelt key is one mistake, not one more for the key that is missing because of it.
        for key in fields.missing where !suggested.contains(key) {
            reading.report(MissingField(span: node.span, key: key, owner: spoken(owner)))
        }
        let isWhole = fields.missing.isEmpty
        if fields.hasFailed || !isWhole { reading.hasPlaceholders = true }
        guard !rules.isEmpty else {
            return isWhole && !fields.hasFailed || reading.goesOn ? value : nil
        }
        let place = RecordRule<Value>.Place(
            node: node, entries: found.entries, field: owner, conditions: reading.conditions, form: reading.form,
            record: self)
        for rule in rules where rule.isAboutSource { _ = rule.check(value, place, &reading.diagnostics) }
        guard !fields.hasFailed else { return reading.goesOn ? value : nil }
        guard suggested.isEmpty else { return isWhole || reading.goesOn ? value : nil }
        let isPartial = !isWhole && reading.goesOn
        var isClear = isWhole
        for rule in rules where !rule.isAboutSource && (isWhole || rule.isAboutPresence) {
            let isKept = rule.check(value, place, &reading.diagnostics)
            if rule.isDecisive, !isKept { isClear = false }
        }
        return isClear || isPartial ? value : nil
    }

    /// Reads the fields of a mapping, whatever else stands there.
    func readFields(of node: Node, _ reading: inout Reading) -> Value {
        read(listing.find(in: node, reading.form), &reading).value
    }

    private func read(_ found: FoundFields, _ reading: inout Reading) -> (value: Value, fields: Fields<Value>) {
        var fields = Fields<Value>(found, reading: reading.take())
        let value = build(&fields)
        fields.checkCount()
        reading = fields.reading.take()
        return (value, fields)
    }

    package func write(_ value: Value, _ writing: Writing) -> DocumentValue {
        .object(listing.writer?.members(of: value, writing.from(source)) ?? [])
    }

    var description: RecordDescription {
        let fields = listing.fields
        return RecordDescription(
            name: name, summary: summary, source: source,
            fields: fields.compactMap { field in
                field.bodies == nil
                    ? FieldDescription(
                        key: field.key, isRequired: field.isRequired, summary: field.summary,
                        defaultValue: field.defaultValue, form: field.form, shape: field.description) : nil
            },
            bodies: fields.lazy.compactMap { $0.bodies }.first, ignoresUnknownKeys: unknownKeys == .ignored,
            rules: rules.map { $0.description(key(of:)) })
    }

    /// What findings call a record under a key: by the key, or by its own name, which without an article is one that is
    /// written too.
    func spoken(_ key: String) -> String {
        let word = key.isEmpty ? name : key
        return word.contains(" ") ? word : "'\(word)'"
    }

    /// Reports the entries that no field has.
    ///
    /// - Parameter missing: keys that must be there. One that stands there misspelt is missing, also where unknown keys
    ///   are ignored.
    /// - Returns: the keys that were probably meant by those that are errors.
    private func reportOthers(
        _ entries: [Node.Entry], besides claimed: [String], missing: [String], owner: String,
        _ reading: inout Reading
    ) -> [String] {
        var suggested: [String] = []
        for entry in entries where !claimed.contains(where: entry.key.isSpelled) {
            let own = keys(in: reading.form)
            let known = (own + claimed).filter { !reading.passedOver.contains($0) }
            let key = entry.key.string
            let meant = instead[key]?.name ?? own.closest(to: key)
            let isMissed = meant.map(missing.contains) ?? false
            let isRefused = unknownKeys == .refused && !(reading.keepsUnknownKeys && meant == nil)
            reading.report(
                UnknownField(
                    span: entry.key.span, key: key, owner: spoken(owner), known: known,
                    isError: isMissed || isRefused, instead: instead[key]))
            // What is ignored has not been said to stand in for anything.
            if let meant, isMissed || isRefused { suggested.append(meant) }
        }
        return suggested
    }
}

extension Shape {
    /// The shape of a record; see `Fields` for how it is declared.
    package convenience init(_ record: RecordShape<Value>) {
        self.init(
            read: { record.read($0, &$1) }, write: { record.write($0, $1) }, placeholder: { record.placeholder() },
            description: { .record(record.description) })
    }

    package static func record(
        _ name: String, _ summary: String, _ source: Source? = nil, unknownKeys: UnknownKeys = .refused,
        instead: [String: Instead] = [:], rules: [RecordRule<Value>] = [],
        build: @escaping @Sendable (inout Fields<Value>) -> Value
    ) -> Shape {
        Shape(
            RecordShape(
                name, summary, source, unknownKeys: unknownKeys, instead: instead, rules: rules, build: build))
    }
}
