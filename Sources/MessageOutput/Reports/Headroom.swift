package import MessageModel

/// How much of one limit a template may use, whatever values its parameters allow.
package struct Headroom: Sendable {
    /// Worst first.
    package enum Verdict: String, Sendable, CaseIterable {
        case refuted, unbounded, undecided, split, proven
    }

    package let template: String
    /// `nil` for the message itself, which is measured by the project's own rules.
    package let vendor: String?
    /// From the root, without the numbers of items: `articles.title`.
    package let place: String
    package let limit: Limit
    package let verdict: Verdict
    /// In the limit's unit: the most that can occur, or the least where only the least matters; `nil` where nothing
    /// bounds it, or where it is never there.
    package let bound: Int?
    /// Whether breaking it is an error, as opposed to advice and doubts.
    package let isHard: Bool

    /// The headroom of every limit of one document. What stands there several times under one name, as the texts of a
    /// list's items do, is given once, with the one that needs the most.
    package static func all(of document: DocumentProofs, template: String) -> [Headroom] {
        var all: [Headroom] = []
        var indices: [Key: Int] = [:]
        // Of what is never there, a card's tables for one, no limit is any nearer than another.
        for proof in document.proofs where !proof.isOfNothing {
            let headroom = Headroom(
                template: template, vendor: document.vendor, place: proof.place.path.joined(separator: "."),
                limit: proof.limit, verdict: Verdict(proof.verdict), bound: proof.bound,
                isHard: proof.isHard(in: document.vendor))
            let key = Key(place: headroom.place, limit: headroom.limit)
            guard let index = indices[key] else {
                indices[key] = all.count
                all.append(headroom)
                continue
            }
            if headroom.need > all[index].need { all[index] = headroom }
        }
        return all
    }

    private struct Key: Hashable {
        let place: String
        let limit: Limit
    }

    /// How much of the limit is needed, 1 being all of it; more where it may be broken. A lower limit that always
    /// holds leaves nothing to be wanted.
    var need: Double {
        let bound = Double(bound ?? 0)
        if verdict == .unbounded { return .infinity }
        if isTooSmall { return bound == 0 ? .infinity : Double(limit.minimum ?? 0) / bound }
        return limit.maximum.map { bound / Double(max($0, 1)) } ?? 0
    }

    /// The bound lies below the limit, as opposed to above it.
    var isTooSmall: Bool { bound.map { $0 < limit.minimum ?? 0 } ?? false }
}

extension LimitProof {
    /// Whatever the values, there is nothing to be measured, and no need of anything.
    fileprivate var isOfNothing: Bool {
        guard case .proven = verdict else { return false }
        return bound == 0 && limit.minimum ?? 0 == 0
    }
}

extension Headroom.Verdict {
    fileprivate init(_ verdict: LimitProof.Verdict) {
        self =
            switch verdict {
            case .proven: .proven
            case .refuted: .refuted
            case .undecided: .undecided
            case .unbounded: .unbounded
            case .split: .split
            }
    }

    /// What it says about the limits that have it.
    var words: String {
        switch self {
        case .refuted: "some of the allowed values break them"
        case .unbounded: "a parameter has no 'max'"
        case .undecided: "too many combinations to tell whether some values break them"
        case .split: "more receivers than one message takes get several"
        case .proven: "no allowed values break them"
        }
    }
}

/// The headroom of all limits of a run.
package struct HeadroomList: Sendable {
    /// In the order of the templates.
    package private(set) var all: [Headroom] = []
    /// How many templates were measured, those without limits included.
    package private(set) var templateCount = 0

    package init() {}

    /// Adds what one more template has.
    package mutating func append(_ template: [Headroom]) {
        all += template
        templateCount += 1
    }
}
