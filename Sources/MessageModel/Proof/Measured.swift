import MessageRuntime

/// A text, a list or a total of a document with its limits, and what its size consists of.
struct Measured: Sendable {
    let limits: [Limit]
    let place: DocumentPlace
    let content: Content
    /// What decides whether it is there at all, outermost first.
    let context: [Extent.Step]

    enum Content: Sendable {
        case extent(Extent)
        /// In the unit of its limits.
        case formula(Formula)
    }

    func formula(in unit: Limit.Unit) -> Formula {
        switch content {
        case .extent(let extent): extent.formula(in: unit)
        case .formula(let formula): formula
        }
    }
}

/// Walks through a document, collecting what has limits.
struct MeasuredReader {
    private let document: Document
    /// What no value can change is measured too.
    private let includesFixed: Bool
    private(set) var found: [Measured] = []
    private var context: [Extent.Step] = []
    /// The parameter whose rows a loop walks.
    private var lists: [Loop.ID: Int] = [:]
    /// The JSON at paths that totals name, since several of them measure one part, each in its own unit.
    private var extents: [[String]: Extent] = [:]

    init(_ document: Document, includingFixed: Bool) {
        self.document = document
        includesFixed = includingFixed
        read(document.root)
        for measured in totals where includesFixed || !measured.formula(in: .items).isConstant {
            found.append(measured)
        }
    }

    /// Reads the totals alone.
    init(totalsOf document: Document) {
        self.document = document
        includesFixed = true
        found = totals
    }

    private mutating func read(_ value: DocumentValue) {
        switch value {
        case .object(let members):
            for member in members {
                inside(steps(of: member)) { $0.read(member.value) }
            }
        case .list(let list), .joined(let list, _):
            if includesFixed || !list.items.allSatisfy(\.isPlain) {
                add(list.limits.filter { $0.unit == .items }, list.place, count(of: list))
            }
            for item in list.items { inside(steps(of: item)) { $0.read(item.value) } }
        case .text(let text):
            guard includesFixed || text.text.literal == nil else { return }
            add(text.limits.filter { $0.unit != .items }, text.place, extent(of: text.text, text.syntax))
        case .integer, .boolean, .bit, .choice, .word, .number, .null:
            return
        }
    }

    private mutating func add(_ limits: [Limit], _ place: DocumentPlace, _ extent: Extent) {
        let limits = document.applying(limits, at: place)
        guard !limits.isEmpty, !place.isNowhere else { return }
        found.append(Measured(limits: limits, place: place, content: .extent(extent), context: context))
    }

    private mutating func inside(_ steps: [Extent.Step], _ body: (inout MeasuredReader) -> Void) {
        context += steps
        body(&self)
        context.removeLast(steps.count)
    }

    // MARK: Totals

    private var totals: [Measured] {
        mutating get {
            document.totals.map { total in
                let terms = total.parts.map { formula(of: $0, below: $0.path[...], in: document.root) }
                return Measured(
                    limits: total.limits, place: DocumentPlace(of: total, in: document),
                    content: .formula(.sum(of: terms)), context: [])
            }
        }
    }

    /// - Parameter path: what is left of the part's path inside the value.
    private mutating func formula(
        of part: Total.Part, below path: ArraySlice<String>, in value: DocumentValue
    ) -> Formula {
        guard let key = path.first else { return formula(of: part, value) }
        guard case .object(let members) = value, let member = members.first(where: { $0.key == key }) else {
            return .constant(0)
        }
        let content = formula(of: part, below: path.dropFirst(), in: member.value)
        guard let presence = member.presence else { return content }
        let piece = Formula.Part(content: content, modifiers: [.when(question(presence))], dropped: nil)
        return .sequence([piece], between: 0, each: 0)
    }

    private mutating func formula(of part: Total.Part, _ value: DocumentValue) -> Formula {
        switch (part.unit, value) {
        case (.levels(let kind), _): .constant(value.levels(of: kind))
        case (.items, .list(let list)), (.items, .joined(let list, _)): count(of: list).formula(in: part.unit)
        case (.characters, .text(let text)), (.bytes, .text(let text)):
            extent(of: text.text, text.syntax).formula(in: part.unit)
        default: json(of: value, at: part.path).formula(in: part.unit)
        }
    }

    private mutating func json(of value: DocumentValue, at path: [String]) -> Extent {
        if let known = extents[path] { return known }
        let extent = json(of: value)
        extents[path] = extent
        return extent
    }

    private mutating func count(of list: DocumentList) -> Extent {
        let parts = list.items.map { item in
            Extent.Part(content: .all([]), modifiers: steps(of: item))
        }
        return .sequence(parts, separator: .text(""), isList: true)
    }

    // MARK: JSON

    /// A value with all that stands in it, as compact JSON.
    mutating func json(of value: DocumentValue) -> Extent {
        switch value {
        case .object(let members):
            let parts = members.map { member in
                let content = json(of: member.value)
                return Extent.Part(
                    content: .all([.literal(member.key), .syntax(3), content]), modifiers: steps(of: member),
                    dropped: member.goesWhenEmpty ? content : nil)
            }
            return .all([.syntax(2), .object(value.words), .sequence(parts, separator: .comma)])
        case .list(let list):
            return .all([.syntax(2), .sequence(parts(of: list.items) { $0.json(of: $1) }, separator: .comma)])
        case .joined(let list, let separator):
            let parts = parts(of: list.items) { reader, value in
                .all(value.texts.map { reader.extent(of: $0.text, $0.syntax) })
            }
            return .all([.syntax(2), .sequence(parts, separator: .text(separator))])
        case .text(let text): return .all([.syntax(2), extent(of: text.text, text.syntax)])
        case .integer(.literal(let number, _)): return .syntax(String(number).utf8.count)
        case .boolean(.literal(let flag, _)): return .syntax(String(flag).utf8.count)
        case .bit: return .syntax(1)
        case .choice(.literal(let word, _)), .word(let word): return .all([.syntax(2), .literal(word)])
        case .integer(.hole(let hole)): return .value(variable(hole.reference), .plain)
        case .boolean(.hole(let hole)): return .boolean(variable(hole.reference))
        case .choice(.hole(let hole)): return .all([.syntax(2), .value(variable(hole.reference), .plain)])
        case .number(let spelling): return .syntax(spelling.utf8.count)
        case .null: return .syntax("null".utf8.count)
        }
    }

    private mutating func parts<Value>(
        of items: [Item<Value>], _ extent: (inout MeasuredReader, Value) -> Extent
    ) -> [Extent.Part] {
        items.map { item in
            // The loops of the item have to be known before its holes are.
            let steps = steps(of: item)
            return Extent.Part(content: extent(&self, item.value), modifiers: steps)
        }
    }

    // MARK: Texts

    private mutating func extent(of text: Text, _ syntax: Syntax) -> Extent {
        .all(text.pieces.map { extent(of: $0, syntax) })
    }

    private mutating func extent(of piece: Text.Piece, _ syntax: Syntax) -> Extent {
        let escape = document.escape(of: piece, in: syntax)
        switch piece.content {
        case .markup(let literal): return .literal(literal)
        case .data(let literal): return .literal(escape.applied(to: literal))
        case .hole(let hole):
            // As the table writes it: digits need no escape, and no word of JSON does.
            if case .integer = hole.parameter.type { return .value(variable(hole.reference), .plain) }
            if case .boolean = hole.parameter.type { return .boolean(variable(hole.reference)) }
            let use = Use(escape: escape, showsLabel: syntax.showsLabel(in: piece))
            return .value(variable(hole.reference), use)
        case .joined(let items, let separator):
            return .sequence(parts(of: items) { $0.extent(of: $1, syntax) }, separator: .text(separator))
        }
    }

    // MARK: Names

    private func steps(of member: Member) -> [Extent.Step] { member.presence.map { [.when(question($0))] } ?? [] }

    private mutating func steps<Value>(of item: Item<Value>) -> [Extent.Step] {
        item.modifiers.map { modifier in
            switch modifier {
            case .each(let loop):
                lists[loop.id] = loop.list.index
                return .each(Variable(parameter: loop.list.index, field: nil))
            case .when(let condition): return .when(question(condition))
            }
        }
    }

    private func question(_ condition: Condition) -> Question {
        Question(
            variable: variable(condition.reference), test: condition.test, isNegated: condition.isNegated)
    }

    private func variable(_ reference: Reference) -> Variable {
        guard let loop = reference.loop else { return Variable(parameter: reference.index, field: nil) }
        guard let list = lists[loop] else {
            preconditionFailure("a field of a row is used outside the loop that walks the rows")
        }
        return Variable(parameter: list, field: reference.index)
    }
}

extension Document {
    /// The totals that some value changes.
    package var openTotals: [Total] {
        zip(totals, MeasuredReader(totalsOf: self).found).filter { !$1.formula(in: .jsonBytes).isConstant }.map(\.0)
    }
}

extension Total {
    /// No value changes what the parts hold.
    package func isFixed(in document: Document) -> Bool {
        let only = Document(
            vendor: document.vendor, root: document.root, at: document.span, escapes: document.escapes, totals: [self])
        return only.openTotals.isEmpty
    }
}

extension Escape {
    /// The text, made harmless, as it is once the JSON around it has been read.
    func applied(to text: String) -> String {
        var text = text
        var bytes: [UInt8] = []
        text.withUTF8 { appendUnquoted($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
