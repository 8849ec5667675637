package import MessageModel
package import MessageSource
import MessageSyntax
import MessageVendors

extension Compiler {
    /// The members of a payload that a code most likely speaks of, the likeliest first; none where the code speaks of
    /// something else, or where the payload is no JSON, which is reported.
    ///
    /// - Parameter vendor: its id.
    package func suspects(
        of code: VendorAnswers.Code, in file: SourceFile, for vendor: String, _ diagnostics: inout Diagnostics
    ) -> [Suspect] {
        guard let type = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &diagnostics) else { return [] }
        var found = Diagnostics()
        check(payload: file, for: vendor, &found)
        let search = SuspectSearch(root: tree.root, findings: found.sorted) { type.fullness(of: tree) }
        return search.suspects(of: code)
    }
}

/// How full a limit is.
private struct Fullness {
    let span: Span
    /// How much of it is used, 1 being all.
    let share: Double
    let remark: String
}

extension Vendor {
    /// How full the vendor's own limits of a payload's texts are.
    fileprivate static func fullness(of tree: SyntaxTree) -> [Fullness] {
        var ignored = Diagnostics()
        guard let reading = read(payload: tree, isImported: true, &ignored) else { return [] }
        return reading.document.proofs([], includingFixed: true).compactMap { proof in
            guard let maximum = proof.limit.maximum, let size = proof.bound, proof.limit.unit != .items,
                proof.limit.effect != .house
            else {
                return nil
            }
            let bound = proof.limit.contains(size) ? "of the \(maximum) that fit" : "and \(maximum) fit"
            let separator = proof.limit.contains(size) ? " " : ", "
            return Fullness(
                span: proof.place.span, share: Double(size) / Double(max(maximum, 1)),
                remark: "has \(proof.limit.unit.counted(size))\(separator)\(bound)")
        }
    }
}

/// Looks for the members of one payload.
private struct SuspectSearch {
    let root: Node
    /// What the vendor's own rules say of the payload.
    let findings: [Diagnostic]
    /// Measured only where somebody asks.
    let fullness: () -> [Fullness]

    func suspects(of code: VendorAnswers.Code) -> [Suspect] {
        // A rule that the vendor answers with this very code leaves no doubt.
        let named = findings.filter { $0.names(code.number) }
        switch code.blame {
        case .nothing: return []
        case _ where !named.isEmpty: return named.map(suspect)
        case .members(let keys): return members(keys)
        case .longestText: return longestText
        case .anything: return refused.map(suspect)
        }
    }

    /// What breaks a rule, errors first.
    private var refused: [Diagnostic] {
        findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning && $0.limit != nil }
    }

    /// The text that breaks its limit the most; where none does, the longest there is.
    private var longestText: [Suspect] {
        let all = fullness()
        if let broken = all.filter({ $0.share > 1 }).max(by: { $0.share < $1.share }) {
            return [Suspect(steps: root.steps(to: broken.span), remark: broken.remark, span: broken.span)]
        }
        guard let longest = root.longestText else { return [] }
        let size = "has \(Limit.Unit.bytes.counted(longest.bytes.count))"
        let tightest = all.filter { longest.span.contains($0.span) }.max { $0.share < $1.share }
        return [
            Suspect(steps: root.steps(to: longest.span), remark: tightest?.remark ?? size, span: longest.span)
        ]
    }

    private func members(_ keys: [String]) -> [Suspect] {
        let members = root.members(keys, at: [])
        if members.isEmpty {
            let remark = "there is no \(keys.quotedAlternatives) in the payload"
            return [Suspect(steps: [], remark: remark, span: root.span)]
        }
        let broken = members.flatMap { member in
            refused.filter { member.node.span.contains($0.span) }.map(suspect)
        }
        if !broken.isEmpty { return broken }
        return members.map {
            Suspect(steps: $0.steps, remark: $0.node.contents, span: $0.node.span, isAtFault: false)
        }
    }

    private func suspect(_ finding: Diagnostic) -> Suspect {
        Suspect(steps: root.steps(to: finding.span), remark: finding.message, span: finding.span)
    }
}

extension Diagnostic {
    /// Its help says that the vendor answers with the number: `the vendor refuses it with error 42035`.
    fileprivate func names(_ number: Int) -> Bool {
        guard let words = help?.split(whereSeparator: { !($0.isNumber || $0.isLetter || $0 == "-") }) else {
            return false
        }
        return zip(words, words.dropFirst()).contains { $0 == "error" && $1 == String(number) }
    }
}

extension Span {
    fileprivate func contains(_ other: Span) -> Bool {
        range.lowerBound <= other.range.lowerBound && other.range.upperBound <= range.upperBound
    }
}

extension Node {
    /// The way to the innermost value that holds a place.
    fileprivate func steps(to place: Span) -> [String] {
        for (index, item) in items.enumerated() where item.span.contains(place) {
            return ["[\(index)]"] + item.steps(to: place)
        }
        for entry in entries where entry.value.span.contains(place) || entry.key.span.contains(place) {
            return [entry.key.string] + entry.value.steps(to: place)
        }
        return []
    }

    /// The values of some keys, wherever they stand, in the order of the payload.
    fileprivate func members(_ keys: [String], at steps: [String]) -> [(steps: [String], node: Node)] {
        let own = entries.flatMap { entry in
            let steps = steps + [entry.key.string]
            return (keys.contains(entry.key.string) ? [(steps, entry.value)] : [])
                + entry.value.members(keys, at: steps)
        }
        return own + items.enumerated().flatMap { $0.element.members(keys, at: steps + ["[\($0.offset)]"]) }
    }

    /// The longest text in a value, in bytes; the first of several.
    fileprivate var longestText: Node? {
        if kind == .scalar { return isJSONLiteral ? nil : self }
        let texts = (items + entries.map(\.value)).compactMap(\.longestText)
        return texts.reduce(nil) { longest, text in
            text.bytes.count > longest?.bytes.count ?? -1 ? text : longest
        }
    }

    /// What a value holds, in a few words.
    fileprivate var contents: String {
        switch kind {
        case .mapping: "has \(entries.count) \(entries.count == 1 ? "member" : "members")"
        case .sequence: "has \(items.count) \(items.count == 1 ? "item" : "items")"
        case .scalar where isJSONLiteral || bytes.count <= 40: "is '\(string)'"
        case .scalar: "has \(bytes.count) bytes"
        }
    }
}
