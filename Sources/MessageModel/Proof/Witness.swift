import MessageRuntime

extension Declarations {
    /// Values for every parameter that make a place as large, or as small, as it gets.
    func witness(_ worst: Worst, longest: Bool) -> MessageArguments {
        MessageArguments(
            parameters.indices.map { index in
                argument(of: Variable(parameter: index, field: nil), worst, longest: longest)
            })
    }

    private func argument(of variable: Variable, _ worst: Worst, longest: Bool) -> MessageArgument {
        let parameter = self[variable]
        let assumption = worst.assumptions[variable]
        if assumption == .absent { return .absent }
        if case .list(let type) = parameter.type {
            if assumption == .empty { return parameter.isOptional ? .absent : .list([]) }
            let isCounted = assumption == .rows
            // A list without a bound is shown with one more row than any vendor takes.
            let most = maximum(of: variable) ?? max(minimum(of: variable), 1)
            let count = isCounted ? longest ? most : max(1, minimum(of: variable)) : minimum(of: variable)
            let row = type.fields.indices.map { field in
                argument(of: Variable(parameter: variable.parameter, field: field), worst, longest: longest)
            }
            if count == 0, parameter.isOptional { return .absent }
            return .list(Array(repeating: row, count: count))
        }
        switch worst.values[variable]?.content {
        case .text(let candidate)?:
            if case .integer = parameter.type { return .integer(Int(candidate.text) ?? 0) }
            return .text(candidate.text)
        case .choice(let index)?: return .choice(index)
        case nil: return plain(variable, assumption, longest: longest)
        }
    }

    /// A value of a variable whose size does not matter.
    private func plain(_ variable: Variable, _ assumption: Assumption?, longest: Bool) -> MessageArgument {
        let parameter = self[variable]
        switch (parameter.type, assumption) {
        case (.boolean, .boolean(let flag)?): return .boolean(flag)
        case (.choice, .choice(let indices)?): return .choice(indices.first ?? 0)
        // Where it is written, the longer word is `false`.
        case (.boolean, nil): return .boolean(!longest)
        case (_, nil) where !parameter.isRequired: return parameter.defaultValue ?? .absent
        case (.boolean, _): return .boolean(false)
        case (.choice, _): return .choice(0)
        default:
            let shortest = candidates(of: variable, longest: false)?.first { $0.text.isOrdinary }
            let text = (shortest ?? candidates(of: variable, longest: false)?.first)?.text ?? ""
            if case .integer = parameter.type { return .integer(Int(text) ?? 0) }
            return .text(text)
        }
    }
}

extension String {
    /// Letters and digits, and what an address needs.
    fileprivate var isOrdinary: Bool {
        unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == ":" || $0 == "/" }
    }
}
