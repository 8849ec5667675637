import MessageRuntime
import MessageSource

/// A bound that makes a limit hold, and what the template itself says against it.
struct BoundToDeclare: Sendable {
    let advice: LimitProof.Advice
    /// What the bound would refuse, as words behind the advice; empty where there is nothing.
    let objection: String

    /// - Parameter samples: of the template.
    init(_ advice: LimitProof.Advice, _ samples: [Template.Sample]) {
        self.advice = advice
        let isUpper = advice.key == .max
        let comparison: String
        if case .list = advice.parameter.type {
            comparison = isUpper ? "has more" : "has fewer"
        } else {
            comparison = isUpper ? "is longer" : "is shorter"
        }
        if advice.parameter.defaultValue.map(advice.refuses) ?? false {
            objection = ", but its default \(comparison)"
        } else if let sample = samples.first(where: { advice.refuses(in: $0.arguments) }) {
            objection = ", but that of sample '\(sample.name)' \(comparison)"
        } else {
            objection = ""
        }
    }

    /// - Parameter isTooSmall: something is missing, as opposed to too much being there.
    func help(isTooSmall: Bool) -> String {
        let declared = "'\(advice.name)' (line \(advice.parameter.nameSpan.line))"
        guard let value = advice.value else { return "\(declared) decides it" }
        let outcome = isTooSmall ? "there is always enough" : "it always fits"
        return "with '\(advice.key.rawValue): \(value)' for \(declared) \(outcome)\(objection)"
    }

    /// The bound, written into the declaration; none where the template would not compile with it.
    var fix: Fix? {
        guard let value = advice.value, objection.isEmpty else { return nil }
        let word = "\(advice.key.rawValue): \(value)"
        let places = advice.parameter.places
        let title = "declare '\(advice.name)' with '\(word)'"
        if let written = advice.key == .max ? places.maximum : places.minimum {
            return Fix(title, [Fix.Edit(written, String(value))], isSafe: false)
        }
        return places.insertion(of: word).map { Fix(title, [$0], isSafe: false) }
    }
}

extension LimitProof.Advice {
    /// Some value of the parameter, or of the field, lies beyond the bound.
    fileprivate func refuses(in arguments: MessageArguments) -> Bool {
        guard arguments.values.indices.contains(variable.parameter) else { return false }
        let argument = arguments.values[variable.parameter]
        guard let field = variable.field, case .list(let rows) = argument else { return refuses(argument) }
        return rows.contains { $0.indices.contains(field) && refuses($0[field]) }
    }

    fileprivate func refuses(_ argument: MessageArgument) -> Bool {
        guard let value else { return false }
        let size: Int
        switch argument {
        case .text(let text): size = text.unicodeScalars.count
        case .list(let rows): size = rows.count
        case .absent, .integer, .boolean, .choice: return false
        }
        return key == .max ? size > value : size < value
    }
}

extension Span {
    /// The number of the line on which it begins, from 1.
    var line: Int { LineIndex(file).position(of: range.lowerBound).line }
}
