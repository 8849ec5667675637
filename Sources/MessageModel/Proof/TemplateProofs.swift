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
    ///   - parameters: of the template.
    package func report(isRequired: Bool, _ parameters: [Parameter], _ diagnostics: inout Diagnostics) {
        var endangered: [(advice: LimitProof.Advice, proof: LimitProof)] = []
        for document in self {
            diagnostics.vendor = document.vendor
            for proof in document.exceeded where !diagnostics.speaksOfLimit(at: proof.place.span) {
                var witness: String?
                if case .refuted(let arguments) = proof.verdict { witness = arguments.json(of: parameters) }
                diagnostics.report(MayExceed(proof, isRequired: isRequired, witness: witness))
            }
            diagnostics.vendor = nil
            for proof in document.proofs where proof.isHard(in: document.vendor) {
                guard case .unbounded = proof.verdict, let advice = proof.advice else { continue }
                endangered.append((advice, proof))
            }
        }
        var reported: Set<String> = []
        for (advice, _) in endangered where reported.insert(advice.name).inserted {
            let tightest = endangered.filter { $0.advice.name == advice.name }.min { first, second in
                (first.advice.value ?? -1) < (second.advice.value ?? -1)
            }
            guard let tightest else { continue }
            diagnostics.report(
                UnboundedParameter(tightest.advice, endangering: tightest.proof, isRequired: isRequired))
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
