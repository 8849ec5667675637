package import MessageRuntime

/// What is known of one limit of a compiled template, whatever values its parameters allow.
package struct LimitProof: Sendable {
    package let limit: Limit
    package let place: DocumentPlace
    package let verdict: Verdict
    /// The most that the place can hold, in the limit's unit, or the least where only the least breaks the limit;
    /// `nil` where nothing bounds it, or where it is never there.
    package let bound: Int?
    /// What would have to change, where that is one parameter.
    package let advice: Advice?

    package enum Verdict: Sendable {
        case proven
        /// The values break it.
        case refuted(Arguments)
        /// Too many combinations to know; the bound may not be reached.
        case undecided
        /// The parameter has no bound.
        case unbounded
        /// There may be more receivers than one message takes, so several are sent.
        case split
    }

    /// A bound of a parameter with which the limit always holds.
    package struct Advice: Sendable {
        package let parameter: Parameter
        /// Its name as holes write it.
        package let name: String
        package let key: Key
        /// `nil` where no bound is enough.
        package let value: Int?

        package enum Key: String, Sendable { case max, min }
    }

    /// The bound lies below the limit, as opposed to above it.
    package var isTooSmall: Bool { bound.map { $0 < limit.minimum ?? 0 } ?? false }
}

extension Document {
    /// What is known of every limit of a text or a list that values decide. What they do not decide was measured.
    ///
    /// - Parameter includingFixed: texts that no value can change are among them.
    package func proofs(_ parameters: [Parameter], includingFixed: Bool = false) -> [LimitProof] {
        let declarations = Declarations(parameters)
        return MeasuredReader(self, includingFixed: includingFixed).found.flatMap { measured in
            measured.limits.map { measured.proof(of: $0, declarations) }
        }
    }

    /// The bytes of the compact JSON at most; `nil` where nothing bounds them.
    package func maximumSize(_ parameters: [Parameter]) -> Int? {
        var reader = MeasuredReader(totalsOf: self)
        let size = SizeInContext(formula: reader.json(of: root).formula(in: .jsonBytes), context: [])
        return size.worst(Declarations(parameters), longest: true, provenUpTo: .max)?.size
    }
}

extension Measured {
    func proof(of limit: Limit, _ declarations: Declarations) -> LimitProof {
        let size = SizeInContext(formula: formula(in: limit.unit), context: context)
        var bound: Int?
        if let maximum = limit.maximum, let worst = size.worst(declarations, longest: true, provenUpTo: maximum) {
            bound = worst.size
            if worst.size ?? .max > maximum { return exceeded(limit, size, worst, declarations) }
        }
        if let minimum = limit.minimum, let worst = size.worst(declarations, longest: false) {
            if worst.size ?? 0 < minimum { return undercut(limit, size, worst, declarations) }
            if limit.maximum == nil { bound = worst.size }
        }
        return LimitProof(limit: limit, place: place, verdict: .proven, bound: bound, advice: nil)
    }

    private func exceeded(
        _ limit: Limit, _ size: SizeInContext, _ worst: Worst, _ declarations: Declarations
    ) -> LimitProof {
        let advice = size.advice(for: limit, worst, declarations)
        let verdict: LimitProof.Verdict =
            if limit.isSplit { .split } else if worst.endless != nil { .unbounded } else if worst.isExact {
                .refuted(declarations.witness(worst, longest: true))
            } else { .undecided }
        return LimitProof(limit: limit, place: place, verdict: verdict, bound: worst.size, advice: advice)
    }

    private func undercut(
        _ limit: Limit, _ size: SizeInContext, _ worst: Worst, _ declarations: Declarations
    ) -> LimitProof {
        LimitProof(
            limit: limit, place: place,
            verdict: worst.isExact ? .refuted(declarations.witness(worst, longest: false)) : .undecided,
            bound: worst.size, advice: size.lowerAdvice(for: limit, worst, declarations))
    }
}
