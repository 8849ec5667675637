package import MessageModel

/// Which limits a table measures when it is filled.
package enum Guarding: Sendable {
    /// All of them: what is found is reported.
    case everything
    /// Those that some values may break, and that the vendor does not merely advise.
    case unproven(DocumentProofs)

    func keeps(_ limit: Limit, _ place: DocumentPlace) -> Bool {
        switch self {
        case .everything: true
        case .unproven(let document): document.needsGuard(limit, place)
        }
    }
}

extension DocumentProofs {
    fileprivate func needsGuard(_ limit: Limit, _ place: DocumentPlace) -> Bool {
        proofs.contains { proof in
            guard proof.limit == limit, proof.place == place, proof.isHard(in: vendor) else { return false }
            if case .proven = proof.verdict { return false }
            return true
        }
    }
}
