import MessageSource
import MessageSyntax

extension Reading {
    /// Reads `NAME in PARAMETER`.
    mutating func readLoop(_ node: Node) -> Loop? {
        let words = node.words
        guard words.count == 3, words[1].text == "in", words[0].text.isParameterName else {
            report(MalformedLoop(span: node.span, text: node.span.text))
            return nil
        }
        let (variable, list) = (words[0], words[2])
        guard let binding = resolve(list.text, at: list.span) else { return nil }
        guard case .list(let type) = binding.parameter.type else {
            report(LoopOverScalar(span: list.span, name: list.text, type: binding.parameter.type))
            return nil
        }
        if (parameters.map(\.name) + loops.map(\.variable)).contains(variable.text) {
            report(ShadowedName(span: variable.span, name: variable.text))
            return nil
        }
        // Rows would meet rows of the same list, of which no single one is the worst, so nothing could be proven.
        if let outer = loops.first(where: { $0.list == binding.reference }) {
            report(ListInItself(span: list.span, name: list.text, outer: outer.variable))
            return nil
        }
        return Loop(
            id: nextLoopID(), variable: variable.text, list: binding.reference, parameter: binding.parameter,
            type: type,
            span: node.span)
    }

    /// Reads `PARAMETER`, `not PARAMETER`, `PARAMETER is VALUE` or `not PARAMETER is VALUE`.
    mutating func readCondition(_ node: Node) -> Condition? {
        var words = node.words
        let isNegated = words.first?.text == "not"
        if isNegated { words.removeFirst() }
        let isComparison = words.count >= 3 && words[1].text == "is"
        guard words.count == 1 || isComparison else {
            report(MalformedCondition(span: node.span, text: node.span.text))
            return nil
        }
        let name = words[0].text
        guard let binding = resolve(name, at: words[0].span) else { return nil }
        let parameter = binding.parameter
        if isComparison {
            let value = words[2...].map(\.text).joined(separator: " ")
            guard case .choice(let choices) = parameter.type else {
                report(ComparedScalar(span: node.span, name: name, type: parameter.type))
                return nil
            }
            guard let index = choices.firstIndex(where: { $0.value == value }) else {
                report(
                    UnknownChoice(
                        span: words[2].span.through(words[words.count - 1].span), name: name, value: value,
                        known: choices.map(\.value)))
                return nil
            }
            return Condition(
                reference: binding.reference, test: .isChoice(index), isNegated: isNegated, span: node.span)
        }
        let test: Condition.Test
        // An optional boolean that is absent is not true, and an optional list that is absent has no row.
        switch parameter.type {
        case .boolean: test = .isTrue
        case .list: test = .isNotEmpty
        case .text, .id, .url, .integer, .choice:
            guard parameter.isOptional else {
                report(UndecidedCondition(span: node.span, name: name, type: parameter.type))
                return nil
            }
            test = .given
        }
        return Condition(reference: binding.reference, test: test, isNegated: isNegated, span: node.span)
    }
}

extension Node {
    /// What blanks separate in a scalar, each with its place; nothing for other nodes.
    fileprivate var words: [(text: String, span: Span)] {
        guard kind == .scalar else { return [] }
        return bytes.split(separator: UInt8(ascii: " ")).map { word in
            let start = word.startIndex - bytes.startIndex
            return (String(decoding: word, as: UTF8.self), span(ofValue: start..<start + word.count))
        }
    }
}

extension String {
    /// ASCII letters, digits, `_` and `-`, a letter first.
    var isParameterName: Bool {
        guard let first = utf8.first, Unicode.Scalar(first).isASCIILetter else { return false }
        return utf8.allSatisfy { byte in
            let scalar = Unicode.Scalar(byte)
            return scalar.isASCIILetter || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-"
        }
    }
}
