package import MessageModel
import MessageRuntime

extension PayloadProgram {
    /// A program that finds out what values break, and makes no payload: only what some values may break is in its
    /// table, which for most documents is nothing.
    ///
    /// - Parameter proofs: what is known of the document's limits.
    /// - Returns: `nil` where no values that the parameters allow can break anything.
    package init?(trying document: CheckedDocument, _ proofs: DocumentProofs) {
        let doubtful = DoubtfulPlaces(document.document, proofs)
        if document.openTotals.contains(where: doubtful.includes) {
            // All of the document adds to a total.
            self.init(document)
        } else {
            guard let root = document.document.root.pruned(doubtful.includes) else { return nil }
            self.init(document.document.with(root), .everything, totals: [])
        }
    }
}

/// The places of a document where some values may break a limit, or say what no value may.
private struct DoubtfulPlaces {
    let document: Document
    /// Of the limits that are not proven.
    private let places: [DocumentPlace]

    init(_ document: Document, _ proofs: DocumentProofs) {
        self.document = document
        places = proofs.proofs.compactMap { proof in
            if case .proven = proof.verdict { nil } else { proof.place }
        }
    }

    func includes(_ total: Total) -> Bool {
        !places.isEmpty && places.contains(DocumentPlace(of: total, in: document))
    }

    func includes(_ value: DocumentValue) -> Bool {
        switch value {
        case .text(let text):
            !text.text.isLiteral
                && (places.contains(text.place) || !text.sayable.isEmpty || isGuarded(text.text, text.syntax))
        case .list(let list), .joined(let list, _): places.contains(list.place)
        case .object, .integer, .boolean, .bit, .choice, .word, .number, .null: false
        }
    }

    /// A value in the text could be refused for what it is, and not for its size.
    private func isGuarded(_ text: Text, _ syntax: Syntax) -> Bool {
        text.stretches.contains { stretch in
            switch stretch {
            case .piece(let piece): isGuarded(piece, syntax)
            case .segment: true
            }
        }
    }

    private func isGuarded(_ piece: Text.Piece, _ syntax: Syntax) -> Bool {
        switch piece.content {
        case .markup, .data: false
        case .hole: !document.escape(of: piece, in: syntax).refused.isEmpty
        case .joined(let items, _): items.contains { isGuarded($0.value, syntax) }
        }
    }
}

extension Document {
    /// The same document with something else in it.
    fileprivate func with(_ root: DocumentValue) -> Document {
        Document(
            vendor: vendor, root: root, at: span, type: type, takesWeakerEscapes: takesWeakerEscapes, totals: totals)
    }
}
