import MessageModel
import MessageRuntime

/// Writes a document as a table: what never changes as fragments of JSON, the rest as instructions.
struct TableWriter {
    let document: Document
    let guarding: Guarding
    /// Those that some value changes.
    let totals: [Total]
    private(set) var guards: [PayloadProgram.Guard] = []
    /// The text that is written at the moment.
    private var place: DocumentPlace?
    /// The loops around the value at hand, outermost first: the interpreter's frames from 1 on.
    private var loops: [Loop.ID] = []
    /// Where the value at hand stands, as totals say it.
    var path: [String] = []
    var counters: [TotalCounter] = []
    /// Those that count objects in the value at hand, however deep.
    var objectCounters: [TotalCounter] = []

    /// - Parameters:
    ///   - totals: those that some value changes, where they are known.
    ///   - guards: those of tables that share their numbers with this one.
    init(
        _ document: Document, _ guarding: Guarding, totals: [Total]? = nil, after guards: [PayloadProgram.Guard] = []
    ) {
        self.document = document
        self.totals = totals ?? document.openTotals
        self.guarding = guarding
        self.guards = guards
    }

    mutating func write(
        _ value: DocumentValue, countedBy here: [TotalCounter], to table: inout TableAssembler
    ) {
        let ofItems = here.filter { $0.part.unit == .items }
        switch value {
        case .object(let members):
            for counter in objectCounters where counter.part.unit.counts(value) { table.count(counter.number) }
            write(members, to: &table)
        case .list(let list):
            table.copy("[")
            write(list, separator: ",", to: &table) { writer, value, table in
                for counter in ofItems { table.count(counter.number) }
                writer.write(value, to: &table)
            }
            table.copy("]")
        case .joined(let list, let separator):
            table.copy("\"")
            write(list, separator: separator, to: &table) { writer, value, table in
                for counter in ofItems { table.count(counter.number) }
                for text in value.texts { writer.writeGuarded(text, to: &table) }
            }
            table.copy("\"")
        case .text(let text):
            table.copy("\"")
            weigh(here.filter { $0.part.unit == .bytes }[...], .bytes, in: &table) { writer, table in
                writer.weigh(here.filter { $0.part.unit == .characters }[...], .characters, in: &table) {
                    $0.writeGuarded(text, to: &$1)
                }
            }
            table.copy("\"")
        case .integer(.literal(let number, _)): table.copy(String(number))
        case .integer(.hole(let hole)): table.integer(slot(hole.reference))
        case .boolean(.literal(let flag, _)): table.copy(flag ? "true" : "false")
        case .boolean(.hole(let hole)): table.boolean(slot(hole.reference))
        case .bit(.literal(let flag, _)): table.copy(flag ? "1" : "0")
        case .bit(.hole(let hole)): table.bit(slot(hole.reference))
        case .choice(.literal(let word, _)), .word(let word):
            table.copy("\"")
            table.copyText(word)
            table.copy("\"")
        case .choice(.hole(let hole)):
            table.copy("\"")
            write(hole, escapedBy: .none, showing: \.value, to: &table)
            table.copy("\"")
        case .number(let spelling): table.copy(spelling)
        case .null: table.copy("null")
        }
    }

    // MARK: Objects and lists

    private mutating func write(_ members: [Member], to table: inout TableAssembler) {
        table.copy("{")
        // A comma is certain once a member before it is.
        var isSomethingWritten = false
        for (index, member) in members.enumerated() {
            let mayBeAbsent = member.presence != nil || member.goesWhenEmpty
            let certain = isSomethingWritten
            wrap(member, in: &table) { table in
                if certain { table.copy(",") } else if index > 0 { table.comma() }
                table.copy("\"")
                table.copyText(member.key)
                table.copy("\":")
            }
            if !mayBeAbsent { isSomethingWritten = true }
        }
        table.copy("}")
    }

    /// Writes a member behind its key, unless its condition or its emptiness leaves it out.
    private mutating func wrap(
        _ member: Member, in table: inout TableAssembler, key: (inout TableAssembler) -> Void
    ) {
        func writeInside(_ writer: inout TableWriter, _ table: inout TableAssembler) {
            writer.path.append(member.key)
            defer { writer.path.removeLast() }
            if member.goesWhenEmpty {
                table.drop(key) { writer.write(member.value, to: &$0) }
            } else {
                key(&table)
                writer.write(member.value, to: &table)
            }
        }
        guard let condition = member.presence else { return writeInside(&self, &table) }
        table.when(slot(condition.reference), condition.test.operation, negated: condition.isNegated) { table in
            writeInside(&self, &table)
        }
    }

    private mutating func write(
        _ list: DocumentList, separator: String, to table: inout TableAssembler,
        _ element: (inout TableWriter, DocumentValue, inout TableAssembler) -> Void
    ) {
        // No total names what stands in a list.
        path.append("[]")
        defer { path.removeLast() }
        if list.items.allSatisfy(\.isPlain) {
            for (index, item) in list.items.enumerated() {
                if index > 0 { table.copy(Escape.none.json(separator)) }
                element(&self, item.value, &table)
            }
            return
        }
        let guards = document.applying(list.limits, at: list.place).filter {
            $0.unit == .items && guarding.keeps($0, list.place)
        }.map { limit in
            CountGuard(
                minimum: limit.minimum ?? 0, maximum: limit.maximum ?? .max, guard: newGuard(.limit(limit, list.place)))
        }
        table.sequence(separator: Escape.none.json(separator), guards) { table in
            writeItems(list.items[...], to: &table, element)
        }
    }

    /// Writes items under their loops and conditions, outermost first. Neighbours that one `each` repeats are repeated
    /// together: the rows of a list stay whole where several items come from one.
    private mutating func writeItems<Value>(
        _ items: ArraySlice<Item<Value>>, below depth: Int = 0, to table: inout TableAssembler,
        _ element: (inout TableWriter, Value, inout TableAssembler) -> Void
    ) {
        var rest = items
        while let first = rest.first {
            var group = rest.prefix(1)
            switch first.modifier(at: depth) {
            case nil:
                table.item()
                element(&self, first.value, &table)
            case .each(let loop):
                group = rest.prefix { item in
                    if case .each(let other) = item.modifier(at: depth) { other.id == loop.id } else { false }
                }
                table.each(slot(loop.list)) { table in
                    loops.append(loop.id)
                    writeItems(group, below: depth + 1, to: &table, element)
                    loops.removeLast()
                }
            case .when(let condition):
                table.when(slot(condition.reference), condition.test.operation, negated: condition.isNegated) { table in
                    writeItems(group, below: depth + 1, to: &table, element)
                }
            }
            rest = rest.dropFirst(group.count)
        }
    }

    // MARK: Texts

    /// The content of a JSON string, with what has to be measured of it once the values are known.
    private mutating func writeGuarded(_ text: DocumentText, to table: inout TableAssembler) {
        guard text.text.literal == nil else { return write(text.text, text.syntax, to: &table) }
        var pending = document.applying(text.limits, at: text.place).compactMap { limit in
            guarding.keeps(limit, text.place) ? limit.unit.operation.map { (limit, $0) } : nil
        }[...]
        func writeInside(_ writer: inout TableWriter, _ table: inout TableAssembler) {
            guard let (limit, unit) = pending.popFirst() else {
                let words = text.sayable
                if words.isEmpty { return writer.write(text.text, text.syntax, to: &table) }
                let broadcast = writer.newGuard(.broadcast(text.place))
                return table.forbid(words, guard: broadcast) { writer.write(text.text, text.syntax, to: &$0) }
            }
            let number = writer.newGuard(.limit(limit, text.place))
            table.measure(unit, minimum: limit.minimum ?? 0, maximum: limit.maximum ?? .max, guard: number) {
                writeInside(&writer, &$0)
            }
        }
        place = text.place
        defer { place = nil }
        writeInside(&self, &table)
    }

    private mutating func write(_ text: Text, _ syntax: Syntax, to table: inout TableAssembler) {
        for stretch in text.stretches {
            switch stretch {
            case .piece(let piece): write(piece, syntax, to: &table)
            case .segment(let pieces, let hole):
                // The message itself goes nowhere.
                guard document.vendor != nil else {
                    for piece in pieces { write(piece, syntax, to: &table) }
                    continue
                }
                table.forbid([".", ".."], guard: newGuard(.dotSegment(hole))) { table in
                    for piece in pieces { write(piece, syntax, to: &table) }
                }
            }
        }
    }

    private mutating func write(_ piece: Text.Piece, _ syntax: Syntax, to table: inout TableAssembler) {
        let escape = document.escape(of: piece, in: syntax)
        switch piece.content {
        case .markup(let string): table.copyText(string)
        case .data(let string): table.copy(escape.json(string))
        case .hole(let hole):
            let text: KeyPath<Choice, String> = syntax.showsLabel(in: piece) ? \.label : \.value
            write(hole, escapedBy: escape, showing: text, to: &table)
        case .joined(let items, let separator):
            table.sequence(separator: Escape.none.json(separator)) { table in
                writeItems(items[...], to: &table) { writer, text, table in writer.write(text, syntax, to: &table) }
            }
        }
    }

    private mutating func write(
        _ hole: Hole, escapedBy escape: Escape, showing text: KeyPath<Choice, String>, to table: inout TableAssembler
    ) {
        func writeInside(_ table: inout TableAssembler) {
            if case .choice(let choices) = hole.parameter.type {
                table.choose(slot(hole.reference), choices.map { escape.json($0[keyPath: text]) })
            } else if case .boolean = hole.parameter.type {
                table.boolean(slot(hole.reference))
            } else {
                table.write(slot(hole.reference), escape)
            }
        }
        guard !escape.refused.isEmpty, let place else { return writeInside(&table) }
        table.forbid(escape.refused, guard: newGuard(.broadcast(place)), writeInside)
    }

    // MARK: Names as numbers

    mutating func newGuard(_ guarded: PayloadProgram.Guard) -> Int {
        guards.append(guarded)
        return guards.count - 1
    }

    private func slot(_ reference: MessageModel.Reference) -> Slot {
        guard let loop = reference.loop else { return .parameter(reference.index) }
        guard let depth = loops.firstIndex(of: loop) else {
            preconditionFailure("a field of a row is used outside the loop that walks the rows")
        }
        return .field(reference.index, of: depth + 1)
    }
}

extension Item {
    fileprivate func modifier(at depth: Int) -> Modifier? { depth < modifiers.count ? modifiers[depth] : nil }
}

extension Escape {
    /// The text, made harmless, as the content of a JSON string.
    fileprivate func json(_ text: String) -> String {
        var text = text
        var bytes: [UInt8] = []
        text.withUTF8 { append($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Condition.Test {
    fileprivate var operation: Operation.Test {
        switch self {
        case .given: .given
        case .isTrue: .isTrue
        case .isNotEmpty: .isNotEmpty
        case .isChoice(let index): .choiceIs(index)
        }
    }
}

extension Limit.Unit {
    /// The interpreter's name for a unit of texts.
    fileprivate var operation: Operation.Unit? {
        switch self {
        case .characters: .characters
        case .bytes: .bytes
        case .jsonBytes: .jsonBytes
        case .items, .objects, .levels: nil
        }
    }
}
