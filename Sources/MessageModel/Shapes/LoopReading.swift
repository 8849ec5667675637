import MessageSource
import MessageSyntax

extension Reading {
    /// Reads `NAME in PARAMETER`.
    mutating func readLoop(_ node: Node) -> Loop? {
        let words = node.kind == .scalar ? node.string.split(separator: " ").map(String.init) : []
        guard words.count == 3, words[1] == "in", words[0].isParameterName else {
            report(MalformedLoop(span: node.span, text: node.span.text))
            return nil
        }
        guard let binding = resolve(words[2], at: node.span) else { return nil }
        guard case .list(let type) = binding.parameter.type else {
            report(LoopOverScalar(span: node.span, name: words[2], type: binding.parameter.type))
            return nil
        }
        if let taken = (parameters.map(\.name) + loops.map(\.variable)).first(where: { $0 == words[0] }) {
            report(ShadowedName(span: node.span, name: taken))
            return nil
        }
        return Loop(
            id: nextLoopID(), variable: words[0], list: binding.reference, parameter: binding.parameter, type: type,
            span: node.span)
    }

    /// Reads `PARAMETER`, `not PARAMETER`, `PARAMETER is VALUE` or `not PARAMETER is VALUE`.
    mutating func readCondition(_ node: Node) -> Condition? {
        var words = node.kind == .scalar ? node.string.split(separator: " ").map(String.init) : []
        let isNegated = words.first == "not"
        if isNegated { words.removeFirst() }
        let isComparison = words.count >= 3 && words[1] == "is"
        guard words.count == 1 || isComparison else {
            report(MalformedCondition(span: node.span, text: node.span.text))
            return nil
        }
        guard let binding = resolve(words[0], at: node.span) else { return nil }
        let parameter = binding.parameter
        if isComparison {
            let value = words[2...].joined(separator: " ")
            guard case .choice(let choices) = parameter.type else {
                report(ComparedScalar(span: node.span, name: words[0], type: parameter.type))
                return nil
            }
            guard let index = choices.firstIndex(where: { $0.value == value }) else {
                report(UnknownChoice(span: node.span, name: words[0], value: value, known: choices.map(\.value)))
                return nil
            }
            return Condition(reference: binding.reference, test: .isChoice(index), isNegated: isNegated)
        }
        let test: Condition.Test
        if parameter.isOptional {
            test = .given
        } else if case .boolean = parameter.type {
            test = .isTrue
        } else if case .list = parameter.type {
            test = .isNotEmpty
        } else {
            report(UndecidedCondition(span: node.span, name: words[0], type: parameter.type))
            return nil
        }
        return Condition(reference: binding.reference, test: test, isNegated: isNegated)
    }
}

extension String {
    /// ASCII letters, digits, `_` and `-`, a letter first.
    var isParameterName: Bool {
        guard let first = unicodeScalars.first, first.isASCIILetter else { return false }
        return unicodeScalars.allSatisfy { $0.isASCIILetter || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" }
    }
}
