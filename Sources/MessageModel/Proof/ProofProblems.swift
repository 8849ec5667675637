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
    private let isRequired: Bool
    private let witness: String?

    /// - Parameters:
    ///   - isRequired: an unproven limit is an error.
    ///   - witness: values that break the limit, as `--data` takes them.
    package init(_ proof: LimitProof, isRequired: Bool, witness: String?) {
        self.proof = proof
        self.isRequired = isRequired
        self.witness = witness
    }

    package var span: Span { proof.place.span }
    package var severity: Severity { isRequired ? .error : .warning }
    package var parameter: String? { proof.advice?.name }
    package var message: String {
        let size = proof.bound ?? 0
        let counted = proof.limit.unit.counted(size)
        guard proof.isTooSmall else {
            return "'\(proof.place.field)' may hold \(counted), and \(proof.limit.maximum ?? 0) fit"
        }
        if size == 0, proof.limit.unit != .items { return "'\(proof.place.field)' may be empty" }
        return "'\(proof.place.field)' may hold \(counted), and at least \(proof.limit.minimum ?? 0) must be there"
    }
    package var help: String? {
        guard let advice = proof.advice else {
            return proof.isTooSmall
                ? "what fills it is optional or conditional; write something that is always there"
                : "no bound of a single parameter makes it fit; shorten what is written around the parameters too"
        }
        let line = LineIndex(advice.parameter.nameSpan.file).position(of: advice.parameter.nameSpan.range.lowerBound)
            .line
        let declared = "'\(advice.name)' (line \(line))"
        return switch (advice.key, advice.value) {
        case (.max, let value?): "with 'max: \(value)' for \(declared) it always fits"
        case (.min, let value?): "with 'min: \(value)' for \(declared) there is always enough"
        case (_, nil): "\(declared) decides it"
        }
    }
    package var fix: Fix? { proof.advice?.fix }
    package var limit: Diagnostic.LimitFinding? {
        Diagnostic.LimitFinding(
            verdict: .refuted, maximum: (proof.isTooSmall ? proof.limit.minimum : proof.limit.maximum) ?? 0,
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
    private let advice: LimitProof.Advice
    /// The tightest limit.
    private let proof: LimitProof
    private let isRequired: Bool

    package init(_ advice: LimitProof.Advice, endangering proof: LimitProof, isRequired: Bool) {
        self.advice = advice
        self.proof = proof
        self.isRequired = isRequired
    }

    package var span: Span { advice.parameter.nameSpan }
    package var severity: Severity { isRequired ? .error : .warning }
    package var parameter: String? { advice.name }
    package var message: String {
        let most = proof.limit.unit.counted(proof.limit.maximum ?? 0)
        return "'\(advice.name)' has no 'max', and '\(proof.place.field)' takes at most \(most)"
    }
    package var help: String? {
        advice.value.map { "with 'max: \($0)' it always fits" }
            ?? "give it a 'max', and shorten what is written around it"
    }
    package var fix: Fix? { advice.fix }
    package var limit: Diagnostic.LimitFinding? {
        Diagnostic.LimitFinding(
            verdict: .unbounded, maximum: proof.limit.maximum ?? 0, bound: nil, unit: proof.limit.unit.name)
    }
}

extension LimitProof.Advice {
    /// The bound, written into the declaration.
    fileprivate var fix: Fix? {
        guard let value else { return nil }
        let word = "\(key.rawValue): \(value)"
        let written = key == .max ? parameter.places.maximum : parameter.places.minimum
        if let written {
            return Fix("declare '\(name)' with '\(word)'", [Fix.Edit(written, String(value))], isSafe: false)
        }
        guard let insertion = parameter.places.insertion(of: word) else { return nil }
        return Fix("declare '\(name)' with '\(word)'", [insertion], isSafe: false)
    }
}
