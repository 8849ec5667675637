import MessageRuntime
package import MessageSource

/// What is known of all limits of one document.
package struct DocumentProofs: Sendable {
    /// `nil` for the message itself.
    package let vendor: String?
    package let proofs: [LimitProof]

    package init(vendor: String?, proofs: [LimitProof]) {
        self.vendor = vendor
        self.proofs = proofs
    }
}

extension LimitProof {
    /// Whether more than the limit is refused or cut, as opposed to advised against or doubted.
    package func isHard(in vendor: String?) -> Bool {
        LimitBreach(limit: limit, size: bound ?? 0, place: place, isMessage: vendor == nil, values: nil).severity
            == .error
    }
}

extension [DocumentProofs] {
    /// Reports what is not proven: each place once for each vendor, and each parameter without a bound once, with the
    /// tightest limit that it endangers.
    ///
    /// - Parameters:
    ///   - isRequired: what is not proven is an error.
    ///   - declarations: of the template.
    ///   - samples: of the template, which a bound must not refuse.
    package func report(
        isRequired: Bool, _ declarations: Declarations, samples: [Template.Sample] = [],
        _ diagnostics: inout Diagnostics
    ) {
        for document in self {
            diagnostics.vendor = document.vendor
            for proof in document.exceeded where !diagnostics.speaksOfLimit(at: proof.place.span) {
                guard let shortfall = proof.shortfall else { continue }
                let advice = shortfall.advice(for: proof.limit, declarations)
                let choice =
                    advice == nil ? shortfall.choice(declarations, isEmpty: proof.isTooSmall) : nil
                var witness: String?
                if case .refuted(let arguments) = proof.verdict {
                    witness = arguments.json(of: declarations.parameters)
                }
                diagnostics.report(
                    MayExceed(
                        proof, advice.map { BoundToDeclare($0, samples) }, choice, isRequired: isRequired,
                        witness: witness))
            }
            diagnostics.vendor = nil
        }
        let endangered = flatMap { $0.endangered(declarations) }
        var reported: Set<Variable> = []
        for (advice, _, _) in endangered where reported.insert(advice.variable).inserted {
            let tightest = endangered.filter { $0.advice.variable == advice.variable }.min { $0.room < $1.room }
            guard let tightest else { continue }
            diagnostics.report(
                UnboundedParameter(
                    BoundToDeclare(tightest.advice, samples), endangering: tightest.proof, isRequired: isRequired))
        }
    }
}

extension DocumentProofs {
    /// Of each place the limit that is broken the most.
    fileprivate var exceeded: [LimitProof] {
        var places: [DocumentPlace] = []
        var worst: [DocumentPlace: LimitProof] = [:]
        for proof in proofs where proof.isHard(in: vendor) {
            switch proof.verdict {
            case .refuted, .undecided: break
            case .proven, .unbounded, .split: continue
            }
            if let known = worst[proof.place] {
                if proof.excess > known.excess { worst[proof.place] = proof }
            } else {
                places.append(proof.place)
                worst[proof.place] = proof
            }
        }
        return places.compactMap { worst[$0] }
    }

    /// Each parameter without a bound with each limit that it endangers, and how long a value may be there at most.
    fileprivate func endangered(
        _ declarations: Declarations
    ) -> [(advice: LimitProof.Advice, proof: LimitProof, room: Int)] {
        proofs.flatMap { proof -> [(LimitProof.Advice, LimitProof, Int)] in
            guard proof.isHard(in: vendor), case .unbounded = proof.verdict, let shortfall = proof.shortfall else {
                return []
            }
            let isAlone = shortfall.worst.endless.count == 1
            return shortfall.missing(for: proof.limit, declarations).map { advice in
                (advice, proof, advice.value ?? (isAlone ? -1 : proof.limit.maximum ?? .max))
            }
        }
    }
}

extension LimitProof {
    /// How many times too large it may be.
    fileprivate var excess: Double {
        limit.maximum.map { Double(bound ?? .max) / Double(Swift.max(1, $0)) } ?? 0
    }
}

extension Diagnostics {
    /// A value or a literal was found to break a limit at that place already.
    fileprivate func speaksOfLimit(at span: Span) -> Bool {
        all.contains { $0.limit != nil && $0.span == span && $0.vendor == vendor }
    }
}
