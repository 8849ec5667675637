package import MessageSource

/// A limit that some of the allowed values break.
package struct MayExceed: Problem {
    package static let code = "may-exceed"
    package static let summary =
        "Some of the values that the parameters allow break a limit, so a message may be refused or cut one day."
    package static let examples = [
        Example(
            """
            parameters: {order: {type: id, max: 62}}
            message: {link: {title: ⟦'订单 {{order}}'⟧, url: 'https://example.com/a'}}

            """),
        Example(
            """
            parameters: {order: {type: id, max: 61}}
            message: {link: {title: '订单 {{order}}', url: 'https://example.com/a'}}

            """),
    ]
    private let proof: LimitProof
    private let advice: BoundToDeclare?
    private let choice: LimitProof.ChosenValue?
    private let isRequired: Bool
    private let witness: String?

    /// - Parameters:
    ///   - advice: the bound that is enough, where there is one.
    ///   - choice: the choice whose text decides it, where no bound is enough.
    ///   - isRequired: an unproven limit is an error.
    ///   - witness: values that break the limit, as `--data` takes them; `nil` where it is not known whether any do.
    init(
        _ proof: LimitProof, _ advice: BoundToDeclare?, _ choice: LimitProof.ChosenValue?, isRequired: Bool,
        witness: String?
    ) {
        self.proof = proof
        self.advice = advice
        self.choice = choice
        self.isRequired = isRequired
        self.witness = witness
    }

    package var span: Span { proof.place.span }
    package var severity: Severity { isRequired ? .error : .warning }
    /// Whoever knows that no such values are sent may say so, where proofs are asked for too.
    package var canBeSilenced: Bool { true }
    package var parameter: String? { advice?.advice.name ?? choice?.name }
    package var message: String {
        let size = proof.bound ?? 0
        let counted = proof.limit.unit.counted(size)
        let field = "'\(proof.place.field)'"
        guard witness != nil else {
            let fitting = proof.limit.unit.counted((proof.isTooSmall ? proof.limit.minimum : proof.limit.maximum) ?? 0)
            return proof.isTooSmall
                ? "\(field) cannot be shown to hold at least \(fitting); it may hold no more than \(size)"
                : "\(field) cannot be shown to hold at most \(fitting); it may hold up to \(size)"
        }
        guard proof.isTooSmall else { return "\(field) may hold \(counted), and \(proof.limit.maximum ?? 0) fit" }
        if size == 0, proof.limit.unit != .items { return "\(field) may be empty" }
        return "\(field) may hold \(counted), and at least \(proof.limit.minimum ?? 0) must be there"
    }
    package var help: String? {
        if let advice { return advice.help(isTooSmall: proof.isTooSmall) }
        if let choice {
            let declared = "'\(choice.name)' (line \(choice.parameter.nameSpan.line))"
            return proof.isTooSmall
                ? "the value '\(choice.value)' of \(declared) shows nothing; give it a text"
                : "the value '\(choice.value)' of \(declared) takes up the most; shorten its text, or what is around it"
        }
        if witness == nil { return "too much hangs on conditions to know what is there at once; let all of it fit" }
        return proof.isTooSmall
            ? "what fills it is optional or conditional; write something that is always there"
            : "no bound of a single parameter makes it fit; shorten what is written around the parameters too"
    }
    package var fix: Fix? { advice?.fix }
    package var limit: Diagnostic.LimitFinding? {
        Diagnostic.LimitFinding(
            verdict: witness == nil ? .undecided : .refuted,
            maximum: (proof.isTooSmall ? proof.limit.minimum : proof.limit.maximum) ?? 0,
            bound: proof.bound, unit: proof.limit.unit.name, witness: witness)
    }
}

/// A parameter without a bound, and the tightest limit that it endangers.
package struct UnboundedParameter: Problem {
    package static let code = "unbounded-parameter"
    package static let summary = "A parameter has no `max`, so nothing keeps a message below a limit."
    package static let examples = [
        Example(
            """
            parameters: {⟦order⟧: {type: id}}
            message: {link: {title: '订单 {{order}}', url: 'https://example.com/a'}}

            """),
        Example(
            """
            parameters: {order: {type: id, max: 16}}
            message: {link: {title: '订单 {{order}}', url: 'https://example.com/a'}}

            """),
    ]
    private let bound: BoundToDeclare
    /// The tightest limit.
    private let proof: LimitProof
    private let isRequired: Bool

    init(_ bound: BoundToDeclare, endangering proof: LimitProof, isRequired: Bool) {
        self.bound = bound
        self.proof = proof
        self.isRequired = isRequired
    }

    package var span: Span { bound.advice.parameter.nameSpan }
    package var severity: Severity { isRequired ? .error : .warning }
    /// Whoever knows that no such values are sent may say so, where proofs are asked for too.
    package var canBeSilenced: Bool { true }
    package var parameter: String? { bound.advice.name }
    package var message: String {
        let most = proof.limit.unit.counted(proof.limit.maximum ?? 0)
        return "'\(bound.advice.name)' has no 'max', and '\(proof.place.field)' takes at most \(most)"
    }
    package var help: String? {
        if let value = bound.advice.value { return "with 'max: \(value)' it always fits\(bound.objection)" }
        return proof.shortfall?.worst.endless.count == 1
            ? "give it a 'max', and shorten what is written around it" : "give it a 'max'"
    }
    package var fix: Fix? { bound.fix }
    package var limit: Diagnostic.LimitFinding? {
        Diagnostic.LimitFinding(
            verdict: .unbounded, maximum: proof.limit.maximum ?? 0, bound: nil, unit: proof.limit.unit.name)
    }
}
