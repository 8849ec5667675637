package import MessageRuntime

/// What is known of one limit of a compiled template, whatever values its parameters allow.
package struct LimitProof: Sendable {
    package let limit: Limit
    package let place: DocumentPlace
    package let verdict: Verdict
    /// The most that the place can hold, in the limit's unit, or the least where only the least breaks the limit;
    /// `nil` where nothing bounds it, or where it is never there.
    package let bound: Int?
    /// Where it does not hold, what was found out.
    let shortfall: Shortfall?

    package enum Verdict: Sendable {
        case proven
        /// The values break it.
        case refuted(MessageArguments)
        /// Too many combinations to know; the bound may not be reached.
        case undecided
        /// Some parameters have no bound.
        case unbounded
        /// There may be more receivers than one message takes, so several are sent.
        case split
    }

    /// A bound of a parameter with which the limit always holds.
    package struct Advice: Sendable {
        let variable: Variable
        package let parameter: Parameter
        /// Its name as holes write it.
        package let name: String
        package let key: Key
        /// `nil` where no bound is enough.
        package let value: Int?

        package enum Key: String, Sendable { case max, min }
    }

    /// A value of a choice whose text decides the size.
    struct ChosenValue: Sendable {
        let parameter: Parameter
        /// Its name as holes write it.
        let name: String
        let value: String
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
        return MeasuredReader(self, totals: measuredTotals, includingFixed: includingFixed).found.map {
            $0.proof(declarations)
        }
    }

    /// The bytes of the compact JSON at most; `nil` where nothing bounds them.
    package func maximumSize(_ parameters: [Parameter]) -> Int? {
        var reader = MeasuredReader(self)
        let size = SizeInContext(formula: reader.json(of: root, in: .jsonBytes), context: [])
        return size.worst(Declarations(parameters), longest: true)?.size
    }
}

extension CheckedDocument {
    /// The same without the bounds of limits that hold by far, which takes much less.
    package func verdicts(_ declarations: Declarations) -> [LimitProof] {
        MeasuredReader(document, totals: totals, includingFixed: false).found.map { measured in
            measured.holdsByFar(declarations)
                ? LimitProof(limit: measured.limit, place: measured.place, verdict: .proven, bound: nil, shortfall: nil)
                : measured.proof(declarations)
        }
    }
}

extension Measured {
    /// The limit holds even where every part is as large, or as small, as it can be by itself.
    fileprivate func holdsByFar(_ declarations: Declarations) -> Bool {
        if let maximum = limit.maximum {
            guard let most = formula.independentBound(declarations, longest: true), most <= maximum else {
                return false
            }
        }
        guard let minimum = limit.minimum else { return true }
        return formula.independentBound(declarations, longest: false).map { $0 >= minimum } ?? false
    }

    fileprivate func proof(_ declarations: Declarations) -> LimitProof {
        let size = SizeInContext(formula: formula, context: context)
        var bound: Int?
        if let maximum = limit.maximum {
            let search = Search(size, longest: true)
            if let worst = search.worst(declarations) {
                bound = worst.size
                if worst.size ?? .max > maximum {
                    return broken(limit, Shortfall(search: search, worst: worst), declarations)
                }
            }
        }
        if let minimum = limit.minimum {
            let search = Search(size, longest: false)
            if let worst = search.worst(declarations) {
                if worst.size ?? 0 < minimum {
                    return broken(limit, Shortfall(search: search, worst: worst), declarations)
                }
                if limit.maximum == nil { bound = worst.size }
            }
        }
        return LimitProof(limit: limit, place: place, verdict: .proven, bound: bound, shortfall: nil)
    }

    private func broken(_ limit: Limit, _ shortfall: Shortfall, _ declarations: Declarations) -> LimitProof {
        let worst = shortfall.worst
        let isLongest = shortfall.search.isLongest
        let verdict: LimitProof.Verdict =
            if isLongest, limit.isSplit { .split } else if !worst.endless.isEmpty { .unbounded } else if worst.isExact {
                .refuted(declarations.witness(worst, longest: isLongest))
            } else { .undecided }
        return LimitProof(limit: limit, place: place, verdict: verdict, bound: worst.size, shortfall: shortfall)
    }
}
