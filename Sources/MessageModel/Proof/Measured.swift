import MessageRuntime

/// A text or a list of a document with its limits, and what its size consists of.
struct Measured: Sendable {
    let limits: [Limit]
    let place: DocumentPlace
    let extent: Extent
    /// What decides whether it is there at all, outermost first.
    let context: [Extent.Step]
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

    init(_ document: Document, includingFixed: Bool) {
        self.document = document
        includesFixed = includingFixed
        read(document.root)
    }

    private mutating func read(_ value: DocumentValue) {
        switch value {
        case .object(let members):
            for member in members {
                let question = member.presence.map { Extent.Step.when(self.question($0)) }
                inside([question].compactMap { $0 }) { $0.read(member.value) }
            }
        case .list(let list), .joined(let list, _):
            let parts = list.items.map { item in
                Extent.Part(content: .all([]), modifiers: steps(of: item))
            }
            add(list.limits.filter { $0.unit == .items }, list.place, .sequence(parts, separator: .syntax(0)))
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
        found.append(Measured(limits: limits, place: place, extent: extent, context: context))
    }

    private mutating func inside(_ steps: [Extent.Step], _ body: (inout MeasuredReader) -> Void) {
        context += steps
        body(&self)
        context.removeLast(steps.count)
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
            // As the table writes it: where the place chooses the escape, it is no prose.
            let use = Use(escape: escape, showsLabel: syntax.isProse && piece.escape == nil)
            return .value(variable(hole.reference), use)
        case .joined(let items, let separator):
            let parts = items.map { item in
                // The loops of the item have to be known before its holes are.
                let steps = steps(of: item)
                return Extent.Part(content: extent(of: item.value, syntax), modifiers: steps)
            }
            return .sequence(parts, separator: .text(separator))
        }
    }

    // MARK: Names

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

extension Escape {
    /// The text, made harmless, as it is once the JSON around it has been read.
    func applied(to text: String) -> String {
        var text = text
        var bytes: [UInt8] = []
        text.withUTF8 { appendUnquoted($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
