import MessageRuntime

extension MeasuredReader {
    // MARK: JSON

    /// A value with all that stands in it, as compact JSON.
    mutating func json(of value: DocumentValue, in unit: Limit.Unit) -> Formula {
        switch value {
        case .object(let members):
            let isOne = if case .objects(let kind) = unit { kind.includes(members) } else { false }
            let frame = isOne ? Formula.constant(1) : syntax(2, in: unit)
            return frame + sequence(of: members, in: unit)
        case .list(let list):
            let parts = parts(of: list.items) { $0.json(of: $1, in: unit) }
            return syntax(2, in: unit) + .sequence(of: parts, between: unit == .jsonBytes ? 1 : 0, each: 0)
        case .joined(let list, let separator):
            let parts = parts(of: list.items) { reader, value in
                value.texts.reduce(.constant(0)) { $0 + reader.size(of: $1.text, $1.syntax, in: unit) }
            }
            return syntax(2, in: unit) + .sequence(of: parts, between: unit.size(ofLiteral: separator), each: 0)
        case .text(let text): return syntax(2, in: unit) + size(of: text.text, text.syntax, in: unit)
        case .integer(.literal(let number, _)): return syntax(String(number).utf8.count, in: unit)
        case .boolean(.literal(let flag, _)): return syntax(String(flag).utf8.count, in: unit)
        case .bit: return syntax(1, in: unit)
        case .choice(.literal(let word, _)), .word(let word):
            return syntax(2, in: unit) + .constant(unit.size(ofLiteral: word))
        case .integer(.hole(let hole)): return size(of: hole, .plain, in: unit)
        case .boolean(.hole(let hole)): return size(ofBoolean: hole, in: unit)
        case .choice(.hole(let hole)): return syntax(2, in: unit) + size(of: hole, .plain, in: unit)
        case .number(let spelling): return syntax(spelling.utf8.count, in: unit)
        case .null: return syntax("null".utf8.count, in: unit)
        }
    }

    private mutating func sequence(of members: [Member], in unit: Limit.Unit) -> Formula {
        let parts = members.map { member in
            let content = json(of: member.value, in: unit)
            return Formula.Part(
                content: .constant(unit.size(ofLiteral: member.key)) + syntax(3, in: unit) + content,
                modifiers: steps(of: member), dropped: unit == .jsonBytes && member.goesWhenEmpty ? content : nil)
        }
        return .sequence(of: parts, between: unit == .jsonBytes ? 1 : 0, each: 0)
    }

    /// JSON that stands outside of strings: brackets, quotes, numbers.
    private func syntax(_ count: Int, in unit: Limit.Unit) -> Formula { .constant(unit == .jsonBytes ? count : 0) }

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
        guard unit.isOfTexts else { return .constant(0) }
        return .sum(of: text.pieces.map { size(of: $0, syntax, in: unit) })
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
