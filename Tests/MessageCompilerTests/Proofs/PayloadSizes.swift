import Foundation
import MessageModel

/// What stands in a filled payload at the places that have limits, measured without anything of the compiler: by
/// Foundation's reading of the JSON.
struct PayloadSizes: Sendable {
    /// What is known of one limit at one path, whichever item of a list it belongs to.
    struct Known: Sendable {
        let path: [String]
        let limit: Limit
        /// The most that may stand there; `nil` where nothing bounds it.
        let most: Int?
        /// No item may break the limit.
        let isProven: Bool
        /// One of several texts in one: the ids of receivers.
        let isJoined: Bool
    }

    /// What was measured.
    struct Measurement {
        let known: Known
        let size: Int

        /// It is more than was computed, or breaks what was proven.
        var isRefuted: Bool {
            size > known.most ?? .max || known.isProven && !known.limit.contains(size)
        }
    }

    let known: [Known]
    private let totals: [Total]

    init(_ proofs: [LimitProof], totals: [Total] = []) {
        self.totals = totals
        let groups = Dictionary(grouping: proofs) { Group(path: $0.place.path, limit: $0.limit) }
        let lists = Set(proofs.filter { $0.limit.unit == .items }.map(\.place.path))
        known = groups.map { group, proofs in
            let bounds = proofs.map { proof -> Int? in
                // The bound is the least that may be there.
                if proof.limit.maximum == nil || proof.isTooSmall { return nil }
                return proof.bound ?? (proof.isProven ? 0 : nil)
            }
            return Known(
                path: group.path, limit: group.limit,
                most: bounds.contains(nil) ? nil : bounds.compactMap { $0 }.max(),
                isProven: proofs.allSatisfy(\.isProven),
                isJoined: group.limit.unit != .items && lists.contains(group.path))
        }
    }

    private struct Group: Hashable {
        let path: [String]
        let limit: Limit
    }

    func measure(_ payload: [UInt8]) throws -> [Measurement] {
        let root = try JSONSerialization.jsonObject(with: Data(payload))
        return try known.flatMap { known -> [Measurement] in
            if let total = totals.first(where: { [$0.name] == known.path && $0.limits.contains(known.limit) }) {
                let sizes = try total.parts.compactMap { try Self.size(of: $0, in: root) }
                return [Measurement(known: known, size: sizes.reduce(0, +))]
            }
            if known.limit.unit == .jsonBytes {
                return try Self.compactSize(at: known.path[...], in: root).map { [Measurement(known: known, size: $0)] }
                    ?? []
            }
            return Self.values(at: known.path[...], in: root, isJoined: known.isJoined).compactMap { value in
                Self.size(of: value, in: known.limit.unit).map { Measurement(known: known, size: $0) }
            }
        }
    }

    /// What a part adds to a total; `nil` where it is not there, or counts what is no member.
    private static func size(of part: Total.Part, in root: Any) throws -> Int? {
        if part.unit == .jsonBytes { return try compactSize(at: part.path[...], in: root) }
        return values(at: part.path[...], in: root, isJoined: false).first.flatMap { size(of: $0, in: part.unit) }
    }

    /// The bytes of a part of the payload; `nil` where there is no such part.
    private static func compactSize(at path: ArraySlice<String>, in root: Any) throws -> Int? {
        try values(at: path, in: root, isJoined: false).first.map { part in
            try JSONSerialization.data(withJSONObject: part, options: [.withoutEscapingSlashes, .fragmentsAllowed])
                .count
        }
    }

    /// All values that a path leads to, through every item of the lists on its way.
    private static func values(at path: ArraySlice<String>, in value: Any, isJoined: Bool) -> [Any] {
        guard let key = path.first else {
            if isJoined, let text = value as? String { return text.split(separator: "|").map(String.init) }
            return [value]
        }
        if let items = value as? [Any] { return items.flatMap { values(at: path, in: $0, isJoined: isJoined) } }
        return (value as? [String: Any])?[key].map {
            values(at: path.dropFirst(), in: $0, isJoined: isJoined)
        } ?? []
    }

    private static func size(of value: Any, in unit: Limit.Unit) -> Int? {
        switch (unit, value) {
        case (.items, let items as [Any]): items.count
        // Receivers in one text.
        case (.items, let text as String): text.isEmpty ? 0 : text.split(separator: "|").count
        case (.characters, let text as String): text.unicodeScalars.count
        case (.bytes, let text as String): text.utf8.count
        default: nil
        }
    }
}
