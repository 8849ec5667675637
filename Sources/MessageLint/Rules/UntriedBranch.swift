package import MessageModel
import MessageRuntime
package import MessageSource

/// A part of a message that no sample shows, or that none leaves out.
package struct UntriedBranch: TemplateRule {
    package static let code = "untried-branch"
    package static let summary =
        "No sample decides a `when` or an `each` in one of the two ways, so nobody has seen the message that comes of it."
    package static let examples = [
        Example(
            """
            parameters: {note: {type: text, max: 60, optional: true}}
            message: {card: {title: 已发货, body: [{when: ⟦note⟧, text: '备注：{{note}}'}]}}
            samples: {short: {}}

            """),
        Example(
            """
            parameters: {isUrgent: {type: boolean}}
            message: {card: {title: 工单, body: [{when: ⟦isUrgent⟧, text: 加急}]}}
            samples: {urgent: {isUrgent: true}}

            """),
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message: {card: {title: 发货, body: [{each: ⟦p in parcels⟧, text: '{{p.title}}'}]}}
            samples: {none: {parcels: []}}

            """),
        Example(
            """
            parameters: {isUrgent: {type: boolean}}
            message: {card: {title: 工单, body: [{when: isUrgent, text: 加急}]}}
            samples: {urgent: {isUrgent: true}, usual: {isUrgent: false}}

            """),
    ]
    package let span: Span
    private let name: String
    /// It never holds, as opposed to always.
    private let isNeverShown: Bool

    /// What was never shown may look wrong; what was always shown may be missed.
    package var severity: Severity { isNeverShown ? .warning : .note }
    package var message: String {
        isNeverShown ? "no sample shows what '\(name)' decides here" : "every sample shows what '\(name)' decides here"
    }
    package var help: String? { "add a sample \(isNeverShown ? "that shows it" : "without it")" }
    package var parameter: String? { name }

    package static func check(_ linted: LintedTemplate) -> [UntriedBranch] {
        let template = linted.template
        guard linted.isWhole, !template.samples.isEmpty else { return [] }
        let trial = Trial(template.samples.map(\.arguments), lists: linted.dependences.lists)
        var seen: Set<Span> = []
        return linted.dependences.compactMap { dependence in
            guard let decision = Decision(dependence), seen.insert(decision.span).inserted else { return nil }
            let outcomes = trial.outcomes(of: decision.condition)
            let isDecided = decision.isLoop ? outcomes.contains(true) : outcomes.count == 2
            guard !isDecided, let name = trial.name(of: decision.condition.reference, in: template) else { return nil }
            return UntriedBranch(span: decision.span, name: name, isNeverShown: !outcomes.contains(true))
        }
    }
}

/// A `when` or an `each`, as the question that values answer.
private struct Decision {
    let condition: Condition
    let span: Span
    /// Only that there are rows is of interest: a list that may be empty is asked about where that matters.
    let isLoop: Bool

    init?(_ dependence: Dependence) {
        switch dependence {
        case .hole: return nil
        case .loop(let loop): self.init(condition: loop.isWalked, span: loop.span, isLoop: true)
        case .condition(let condition):
            guard let span = condition.span else { return nil }
            self.init(condition: condition, span: span, isLoop: false)
        }
    }

    private init(condition: Condition, span: Span, isLoop: Bool) {
        self.condition = condition
        self.span = span
        self.isLoop = isLoop
    }
}

/// The values of all samples.
private struct Trial {
    private let samples: [MessageArguments]
    private let lists: [Loop.ID: Int]

    init(_ samples: [MessageArguments], lists: [Loop.ID: Int]) {
        self.samples = samples
        self.lists = lists
    }

    /// What a condition comes to with any sample, in any row.
    func outcomes(of condition: Condition) -> Set<Bool> {
        Set(samples.flatMap { values(of: condition.reference, in: $0) }.map { condition.holds(for: $0) })
    }

    private func values(of reference: Reference, in sample: MessageArguments) -> [MessageArgument] {
        guard let loop = reference.loop else { return [sample.values[reference.index]] }
        guard let list = lists[loop], case .list(let rows) = sample.values[list] else { return [] }
        return rows.map { $0[reference.index] }
    }

    func name(of reference: Reference, in template: Template) -> String? {
        guard let loop = reference.loop else { return template.parameters[reference.index].name }
        guard let list = lists[loop], case .list(let type) = template.parameters[list].type else { return nil }
        return type.fields[reference.index].name
    }
}

extension Condition {
    fileprivate func holds(for argument: MessageArgument) -> Bool {
        let holds =
            switch (test, argument) {
            case (.given, let argument): argument != .absent
            case (.isTrue, .boolean(let value)): value
            case (.isNotEmpty, .list(let rows)): !rows.isEmpty
            case (.isChoice(let index), .choice(let chosen)): index == chosen
            case (.isTrue, _), (.isNotEmpty, _), (.isChoice, _): false
            }
        return holds != isNegated
    }
}
