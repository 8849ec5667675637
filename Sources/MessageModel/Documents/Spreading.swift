/// How receivers that are too many for one message are spread over several, so that each gets it once.
package struct Spreading: Sendable {
    /// The field that takes no more than its limit.
    package let place: DocumentPlace
    /// The number of the list parameter that fills it.
    package let parameter: Int
    /// How many rows of the list the first message takes, beside what else the field holds.
    package let first: Int
    /// How many rows each further message takes.
    package let rest: Int
    /// What the further messages are: this list is all there is of receivers.
    package let document: Document
}

extension Document {
    /// The fields with more receivers than one message takes, as far as they can be spread: one `each` over a list that
    /// decides nothing else, and beside it no more literal receivers than fit.
    package func spreadings(_ proofs: [LimitProof]) -> [Spreading] {
        proofs.compactMap { proof in
            guard case .split = proof.verdict, let maximum = proof.limit.maximum, maximum > 0,
                let member = root.member(at: proof.place), let list = member.value.receivers
            else { return nil }
            let lists = list.items.compactMap(\.onlyLoop)
            let others = list.items.filter { $0.onlyLoop == nil }
            guard let loop = lists.first, lists.count == 1, loop.list.loop == nil, others.count <= maximum,
                others.allSatisfy({ !$0.modifiers.contains(where: \.isLoop) })
            else { return nil }
            // The list itself may decide whether the field is there.
            let own = member.presence.map { $0.reference == loop.list && $0.test == .given && !$0.isNegated }
            guard own ?? true, root.dependences.filter({ $0.reference == loop.list }).count == (own == nil ? 1 : 2)
            else {
                return nil
            }
            return Spreading(
                place: proof.place, parameter: loop.list.index, first: maximum - others.count, rest: maximum,
                document: Document(
                    vendor: vendor, root: root.keeping(only: proof.place), at: span, type: type,
                    takesWeakerEscapes: takesWeakerEscapes,
                    totals: totals))
        }
    }
}

extension DocumentValue {
    /// The member of an object with the list of that place.
    fileprivate func member(at place: DocumentPlace) -> Member? {
        guard case .object(let members) = self else { return nil }
        for member in members {
            if member.value.receivers?.place == place { return member }
            if let found = member.value.member(at: place) { return found }
        }
        return nil
    }

    /// The list of a field that names receivers, joined or not.
    fileprivate var receivers: DocumentList? {
        switch self {
        case .list(let list), .joined(let list, _): list
        case .object, .text, .integer, .boolean, .bit, .choice, .word, .number, .null: nil
        }
    }

    /// Without the lists that could be spread, but for the rows of one of them.
    fileprivate func keeping(only place: DocumentPlace) -> DocumentValue {
        switch self {
        case .object(let members):
            .object(
                members.filter { !$0.value.isSpread || $0.value.isSpread(at: place) }.map { member in
                    Member(
                        member.key, member.value.keeping(only: place), presence: member.presence,
                        isRequired: member.isRequired)
                })
        case .joined(let list, let separator) where list.place == place:
            .joined(list.keepingLoops, separator: separator)
        case .list(let list) where list.place == place:
            .list(list.keepingLoops)
        default: self
        }
    }

    private func isSpread(at place: DocumentPlace) -> Bool { receivers?.place == place }

    private var isSpread: Bool { receivers?.limits.contains(where: \.isSplit) ?? false }
}

extension DocumentList {
    /// Only the rows of lists.
    fileprivate var keepingLoops: DocumentList {
        DocumentList(items: items.filter { $0.onlyLoop != nil }, limits: limits, place: place)
    }
}

extension Item {
    /// The loop of an item that occurs exactly once for each row.
    fileprivate var onlyLoop: Loop? {
        if modifiers.count == 1, case .each(let loop)? = modifiers.first { loop } else { nil }
    }
}

extension Modifier {
    fileprivate var isLoop: Bool { if case .each = self { true } else { false } }
}
