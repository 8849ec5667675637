import MessageRuntime

/// A limit of a text, of a list or of a total of a document, with what the size there consists of.
struct Measured: Sendable {
    let limit: Limit
    let place: DocumentPlace
    /// In the unit of the limit.
    let formula: Formula
    /// What decides whether it is there at all, outermost first.
    let context: [Step]
}

/// A total of a document with what its size consists of.
struct MeasuredTotal: Sendable {
    let total: Total
    let place: DocumentPlace
    let formula: Formula
}

/// Walks through a document, collecting what has limits.
struct MeasuredReader {
    let document: Document
    /// What no value can change is measured too.
    private let includesFixed: Bool
    private(set) var found: [Measured] = []
    private var context: [Step] = []
    /// The parameter whose rows a loop walks.
    private var lists: [Loop.ID: Int] = [:]

    /// - Parameter totals: those of the document, which were measured already.
    init(_ document: Document, totals: [MeasuredTotal], includingFixed: Bool) {
        self.document = document
        includesFixed = includingFixed
        read(document.root)
        for total in totals where includesFixed || !total.formula.isConstant {
            found += total.total.limits.map {
                Measured(limit: $0, place: total.place, formula: total.formula, context: [])
            }
        }
    }

    /// Reads nothing before it is asked to.
    init(_ document: Document) {
        self.document = document
        includesFixed = true
    }

    private mutating func read(_ value: DocumentValue) {
        switch value {
        case .object(let members):
            for member in members {
                inside(steps(of: member)) { $0.read(member.value) }
            }
        case .list(let list), .joined(let list, _):
            if includesFixed || !list.items.allSatisfy(\.isPlain) {
                for limit in document.applying(list.limits, at: list.place) where limit.unit == .items {
                    add(limit, list.place, count(of: list, in: .items))
                }
            }
            for item in list.items { inside(steps(of: item)) { $0.read(item.value) } }
        case .text(let text):
            guard includesFixed || !text.text.isLiteral else { return }
            for limit in document.applying(text.limits, at: text.place) where limit.unit != .items {
                add(limit, text.place, size(of: text.text, text.syntax, in: limit.unit))
            }
        case .integer, .boolean, .bit, .choice, .word, .number, .null:
            return
        }
    }

    private mutating func add(_ limit: Limit, _ place: DocumentPlace, _ formula: Formula) {
        guard !place.isNowhere else { return }
        found.append(Measured(limit: limit, place: place, formula: formula, context: context))
    }

    private mutating func inside(_ steps: [Step], _ body: (inout MeasuredReader) -> Void) {
        // Most of what there is depends on nothing.
        if steps.isEmpty { return body(&self) }
        context += steps
        body(&self)
        context.removeLast(steps.count)
    }

    // MARK: Names

    func steps(of member: Member) -> [Step] { member.presence.map { [.when(question($0))] } ?? [] }

    mutating func steps<Value>(of item: Item<Value>) -> [Step] {
        item.modifiers.map { modifier in
            switch modifier {
            case .each(let loop):
                lists[loop.id] = loop.list.index
                return .each(Variable(parameter: loop.list.index, field: nil))
            case .when(let condition): return .when(question(condition))
            }
        }
    }

    func question(_ condition: Condition) -> Question {
        Question(
            variable: variable(condition.reference), test: condition.test, isNegated: condition.isNegated)
    }

    func variable(_ reference: Reference) -> Variable {
        guard let loop = reference.loop else { return Variable(parameter: reference.index, field: nil) }
        guard let list = lists[loop] else {
            preconditionFailure("a field of a row is used outside the loop that walks the rows")
        }
        return Variable(parameter: list, field: reference.index)
    }
}
