import MessageModel
import MessageRuntime
import MessageSource

extension Probe.Part {
    /// What a filling says that the proofs do not know.
    ///
    /// - Parameter readsPayload: the payload is read as well. Of two elements that have a text at the same path, one with
    ///   the limit and one without, that cannot tell which is which.
    func faults(_ arguments: MessageArguments, readsPayload: Bool = true) throws -> [String] {
        let (bytes, breaches) = try fill(arguments)
        let broken = breaches.filter { breach in
            !proofs.contains { $0.limit == breach.limit && $0.place == breach.place && $0.explains(breach.size) }
        }
        let larger = try sizes(arguments).filter { finding in
            let bounds = proofs.filter {
                $0.place == finding.place && $0.limit.unit == finding.limit.unit && $0.limit.maximum != nil
                    && !$0.isTooSmall
            }
            return !bounds.isEmpty && bounds.allSatisfy { $0.bound ?? ($0.isProven ? 0 : .max) < finding.size }
        }
        let refuted = readsPayload ? try paths.measure(bytes).filter(\.isRefuted) : []
        let unguarded = Set(breaches.filter { isHard($0) }).subtracting(try guarded(arguments))
        let name = vendor ?? "message"
        return broken.map { "\(name) \($0.place.path) breaks with \($0.size): \($0.limit)" }
            + larger.map { "\(name) \($0.place.path) has \($0.size): \($0.limit)" }
            + refuted.map { "\(name) \($0.known.path) measures \($0.size): \($0.known.limit)" }
            + unguarded.map { "\(name) \($0.place.path) goes out with \($0.size): \($0.limit)" }
            + (bytes.count > mostBytes ?? .max ? ["\(name) has \(bytes.count) bytes"] : [])
    }

    private func isHard(_ finding: Probe.Finding) -> Bool {
        LimitBreach(
            limit: finding.limit, size: finding.size, place: finding.place, isMessage: vendor == nil, values: nil
        ).severity == .error
    }
}

extension LimitProof {
    var isProven: Bool { if case .proven = verdict { true } else { false } }

    /// The proof says that the place may be that large, or that small.
    fileprivate func explains(_ size: Int) -> Bool {
        if isProven { return false }
        guard let bound else { return true }
        if size > limit.maximum ?? .max { return !isTooSmall && size <= bound }
        // Of a limit that is broken above and below, the proof tells of what is above.
        return !isTooSmall || size >= bound
    }
}

extension Probe {
    /// Witnesses that their parameters do not allow, or that do not break their limit by just as much as is said.
    func faultsOfWitnesses() throws -> [String] {
        try parts.flatMap { part in
            try part.proofs.flatMap { proof -> [String] in
                guard case .refuted(let witness) = proof.verdict else { return [] }
                let name = "\(part.vendor ?? "message") \(proof.place.path) \(proof.limit)"
                let values = witness.json(of: parameters).prefix(2000)
                guard accepts(witness) else { return ["\(name): its witness is refused: \(values)"] }
                let (bytes, breaches) = try part.fill(witness)
                let guarded = breaches.filter { $0.limit == proof.limit && $0.place == proof.place }.map(\.size)
                let measured = try part.paths.measure(bytes).filter {
                    $0.known.path == proof.place.path && $0.known.limit == proof.limit
                }.map(\.size)
                return (guarded + measured).contains { $0 == proof.bound && !proof.limit.contains($0) }
                    ? [] : ["\(name): \(guarded) and not \(proof.bound ?? -1) with \(values)"]
            }
        }
    }
}
