import MessageRuntime

extension MeasuredReader {
    // MARK: JSON

    /// A value with all that stands in it, as compact JSON.
    mutating func json(of value: DocumentValue, in unit: Limit.Unit) -> Formula {
        var sum = FormulaSum()
        add(value, in: unit, to: &sum)
        return sum.formula
    }

    private mutating func add(_ value: DocumentValue, in unit: Limit.Unit, to sum: inout FormulaSum) {
        switch value {
        case .object(let members):
            let isOne = if case .objects(let kind) = unit { kind.includes(members) } else { false }
            sum.add(isOne ? 1 : syntax(2, in: unit))
            add(members, in: unit, to: &sum)
        case .list(let list):
            let parts = parts(of: list.items) { $0.json(of: $1, in: unit) }
            sum.add(syntax(2, in: unit))
            sum.add(.sequence(of: parts, between: unit == .jsonBytes ? 1 : 0, each: 0))
        case .joined(let list, let separator):
            let parts = parts(of: list.items) { reader, value in
                var sum = FormulaSum()
                for text in value.texts { reader.add(text.text, text.syntax, in: unit, to: &sum) }
                return sum.formula
            }
            sum.add(syntax(2, in: unit))
            sum.add(.sequence(of: parts, between: unit.size(ofLiteral: separator), each: 0))
        case .text(let text):
            sum.add(syntax(2, in: unit))
            add(text.text, text.syntax, in: unit, to: &sum)
        case .integer(.literal(let number, _)): sum.add(syntax(String(number).utf8.count, in: unit))
        case .boolean(.literal(let flag, _)): sum.add(syntax(String(flag).utf8.count, in: unit))
        case .bit: sum.add(syntax(1, in: unit))
        case .choice(.literal(let word, _)), .word(let word):
            sum.add(syntax(2, in: unit).plus(unit.size(ofLiteral: word)))
        case .integer(.hole(let hole)): sum.add(size(of: hole, .plain, in: unit))
        case .boolean(.hole(let hole)): sum.add(size(ofBoolean: hole, in: unit))
        case .choice(.hole(let hole)):
            sum.add(syntax(2, in: unit))
            sum.add(size(of: hole, .plain, in: unit))
        case .number(let spelling): sum.add(syntax(spelling.utf8.count, in: unit))
        case .null: sum.add(syntax("null".utf8.count, in: unit))
        }
    }

    private mutating func add(_ members: [Member], in unit: Limit.Unit, to sum: inout FormulaSum) {
        let isJSON = unit == .jsonBytes
        // Most objects are always the same, and need no parts that may be left out.
        guard members.allSatisfy({ $0.presence == nil && !(isJSON && $0.goesWhenEmpty) }) else {
            let parts = members.map { part(of: $0, in: unit) }
            return sum.add(.sequence(of: parts, between: isJSON ? 1 : 0, each: 0))
        }
        for member in members {
            sum.add(sizeOfKey(member, in: unit))
            add(member.value, in: unit, to: &sum)
        }
        sum.add(syntax(max(0, members.count - 1), in: unit))
    }

    private mutating func part(of member: Member, in unit: Limit.Unit) -> Formula.Part {
        let content = json(of: member.value, in: unit)
        return Formula.Part(
            content: .constant(sizeOfKey(member, in: unit)) + content, modifiers: steps(of: member),
            dropped: unit == .jsonBytes && member.goesWhenEmpty ? content : nil)
    }

    /// With its quotes and the colon.
    private func sizeOfKey(_ member: Member, in unit: Limit.Unit) -> Int {
        unit.size(ofLiteral: member.key).plus(syntax(3, in: unit))
    }

    /// JSON that stands outside of strings: brackets, quotes, numbers.
    private func syntax(_ count: Int, in unit: Limit.Unit) -> Int { unit == .jsonBytes ? count : 0 }

    // MARK: Lists

    mutating func count(of list: DocumentList, in unit: Limit.Unit) -> Formula {
        let parts = list.items.map { Formula.Part(content: .constant(0), modifiers: steps(of: $0), dropped: nil) }
        return .sequence(of: parts, between: 0, each: unit == .items ? 1 : 0)
    }

    private mutating func parts<Value>(
        of items: [Item<Value>], _ size: (inout MeasuredReader, Value) -> Formula
    ) -> [Formula.Part] {
        items.map { item in
            // The loops of the item have to be known before its holes are.
            let steps = steps(of: item)
            return Formula.Part(content: size(&self, item.value), modifiers: steps, dropped: nil)
        }
    }

    // MARK: Texts

    /// The content of a JSON string, or a text by itself.
    mutating func size(of text: Text, _ syntax: Syntax, in unit: Limit.Unit) -> Formula {
        var sum = FormulaSum()
        add(text, syntax, in: unit, to: &sum)
        return sum.formula
    }

    private mutating func add(_ text: Text, _ syntax: Syntax, in unit: Limit.Unit, to sum: inout FormulaSum) {
        guard unit.isOfTexts else { return }
        for piece in text.pieces { sum.add(size(of: piece, syntax, in: unit)) }
    }

    private mutating func size(of piece: Text.Piece, _ syntax: Syntax, in unit: Limit.Unit) -> Formula {
        switch piece.content {
        case .markup(let literal): return .constant(unit.size(ofLiteral: literal))
        case .data(let literal):
            return .constant(unit.size(of: literal, escapedBy: document.escape(of: piece, in: syntax)))
        case .hole(let hole):
            // As the table writes it: digits need no escape, and no word of JSON does.
            if case .integer = hole.parameter.type { return size(of: hole, .plain, in: unit) }
            if case .boolean = hole.parameter.type { return size(ofBoolean: hole, in: unit) }
            let use = Use(document.escape(of: piece, in: syntax), showsLabel: syntax.showsLabel(in: piece))
            return size(of: hole, use, in: unit)
        case .joined(let items, let separator):
            let parts = parts(of: items) { $0.size(of: $1, syntax, in: unit) }
            return .sequence(of: parts, between: unit.size(ofLiteral: separator), each: 0)
        }
    }

    private func size(of hole: Hole, _ use: Use, in unit: Limit.Unit) -> Formula {
        guard let unit = TextUnit(unit) else { return .constant(0) }
        return .value(variable(hole.reference), use, unit)
    }

    private func size(ofBoolean hole: Hole, in unit: Limit.Unit) -> Formula {
        TextUnit(unit) == nil ? .constant(0) : .boolean(variable(hole.reference))
    }
}
