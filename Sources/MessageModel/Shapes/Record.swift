import MessageSource
package import MessageSyntax
import Synchronization

/// What becomes of a key that a record does not have.
package enum UnknownKeys: Sendable {
    case refused
    /// The vendor ignores it, so it is reported and left out.
    case ignored
}

/// A mapping with named fields.
package struct RecordShape<Value: Sendable>: Sendable {
    let name: String
    let summary: String
    let source: Source?
    let unknownKeys: UnknownKeys
    let instead: [String: Instead]
    let rules: [RecordRule<Value>]
    let build: @Sendable (inout Fields<Value>) -> Value
    private let listing = Once<[Field<Value>]>()
    private let templateKeys = Once<[String]>()
    private let payloadKeys = Once<[String]>()

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

    /// The fields in the vendor's order.
    var fields: [Field<Value>] {
        listing.value {
            var fields = Fields<Value>(.listing, reading: Reading(Diagnostics(), parameters: []))
            _ = build(&fields)
            return fields.listed
        }
    }

    /// The keys that there may be in a form.
    func keys(in form: Form) -> [String] {
        (form == .template ? templateKeys : payloadKeys).value {
            fields.filter { $0.form == nil || $0.form == form }.flatMap { $0.keys ?? [$0.key] }
        }
    }

    func key(of path: FieldPath) -> String { fields.first { $0.path() == path }?.key ?? "" }

    func placeholder() -> Value {
        var fields = Fields<Value>(.listing, reading: Reading(Diagnostics(), parameters: []))
        return build(&fields)
    }

    package func read(_ node: Node, _ reading: inout Reading) -> Value? {
        let owner = reading.field
        let claimed = reading.takeClaims(of: node)
        guard node.kind == .mapping else {
            reading.report(
                WrongType(span: node.span, field: owner, expected: .mapping(keys(in: reading.form)), node: node))
            return nil
        }
        let entries = node.entries
        var fields = Fields<Value>(.reading(entries), reading: reading.take())
        let value = build(&fields)
        reading = fields.reading.take()

        let called = spoken(owner)
        let suggested = reportUnknownKeys(
            entries, besides: claimed, missing: fields.missing, owner: called, &reading)
        // A misspelt key is one mistake, not one more for the key that is missing because of it.
        for key in fields.missing where !suggested.contains(key) {
            reading.report(MissingField(span: node.span, key: key, owner: called))
        }
        let isWhole = fields.missing.isEmpty
        if fields.hasFailed || !isWhole { reading.hasPlaceholders = true }
        let place = RecordRule<Value>.Place(
            node: node, entries: entries, field: owner, owner: called, conditions: reading.conditions,
            form: reading.form, keyOf: key(of:))
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

    package func write(_ value: Value, _ writing: Writing) -> DocumentValue {
        let writing = writing.from(source)
        var members: [Member] = []
        var waiting: [Member] = []
        for field in fields where field.form == nil || field.form == writing.form {
            for member in field.write(value, writing) {
                if member.after == nil { members.append(member) } else { waiting.append(member) }
            }
            guard !waiting.isEmpty else { continue }
            members += waiting.filter { $0.after == field.key }
            waiting.removeAll { $0.after == field.key }
        }
        return .object(members + waiting)
    }

    var description: RecordDescription {
        RecordDescription(
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
    private func spoken(_ key: String) -> String {
        let word = key.isEmpty ? name : key
        return word.contains(" ") ? word : "'\(word)'"
    }

    /// - Parameter missing: keys that must be there. One that stands there misspelt is missing, also where unknown keys
    ///   are ignored.
    /// - Returns: the keys that were probably meant by those that are errors.
    private func reportUnknownKeys(
        _ entries: [Node.Entry], besides claimed: [String], missing: [String], owner: String,
        _ reading: inout Reading
    ) -> [String] {
        let own = keys(in: reading.form)
        var suggested: [String] = []
        for entry in entries
        where !own.contains(where: entry.key.isSpelled) && !claimed.contains(where: entry.key.isSpelled) {
            let known = (own + claimed).filter { !reading.passedOver.contains($0) }
            let key = entry.key.string
            let meant = instead[key]?.name ?? own.closest(to: key)
            let isMissed = meant.map(missing.contains) ?? false
            let isRefused = unknownKeys == .refused && !(reading.keepsUnknownKeys && meant == nil)
            reading.report(
                UnknownField(
                    span: entry.key.span, key: key, owner: owner, known: known, isError: isMissed || isRefused,
                    instead: instead[key]))
            // What is ignored has not been said to stand in for anything.
            if let meant, isMissed || isRefused { suggested.append(meant) }
        }
        return suggested
    }
}

extension Shape {
    /// The shape of a record; see `Fields` for how it is declared.
    package init(_ record: RecordShape<Value>) {
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

/// A value that is computed when it is first asked for, by whichever thread asks.
final class Once<Value: Sendable>: Sendable {
    private let stored = Mutex<Value?>(nil)

    func value(_ compute: () -> Value) -> Value {
        if let known = stored.withLock({ $0 }) { return known }
        // Computed outside the lock: two threads may both do it, and both get the same.
        let computed = compute()
        stored.withLock { $0 = computed }
        return computed
    }
}
