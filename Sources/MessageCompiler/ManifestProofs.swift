import MessageModel
import MessageOutput
import MessageSyntax

extension Manifest {
    /// What a build has found out about the limits of all payloads of one template and vendor, whatever their values.
    package struct Proofs: Sendable {
        let owner: Owner
        let limits: [Limit]
    }

    /// Whose payloads they are.
    struct Owner: Sendable, Hashable {
        let template: String
        let vendor: String
    }

    /// One limit.
    struct Limit: Sendable {
        /// From the payload's root: `text.content`.
        let place: String
        let verdict: Headroom.Verdict
        let bound: Int?
        let minimum: Int?
        let maximum: Int?
        let unit: String
        /// What the vendor does past the limit: `rejected`, `truncated`, `advised`.
        let effect: String
    }
}

extension Manifest {
    /// Whose payloads some files are, or can make.
    struct Owners {
        private let payloads: Set<Owner>
        /// The templates with Swift source, which makes the payloads of all their vendors.
        private let sources: Set<String>

        init(_ entries: [Entry]) {
            payloads = Set(
                entries.compactMap { entry in entry.vendor.map { Owner(template: entry.template, vendor: $0) } })
            sources = Set(entries.filter { $0.vendor == nil }.map(\.template))
        }

        func include(_ owner: Owner) -> Bool { payloads.contains(owner) || sources.contains(owner.template) }
    }
}

extension Manifest.Owner {
    func precedes(_ other: Self) -> Bool {
        template == other.template
            ? vendor.utf8.lexicographicallyPrecedes(other.vendor.utf8)
            : template.utf8.lexicographicallyPrecedes(other.template.utf8)
    }
}

extension Manifest.Proofs {
    /// Those of a template that was built, without the message itself, which is no file.
    static func all(of compiled: CompiledTemplate) -> [Manifest.Proofs] {
        compiled.proofs.compactMap { proofs in
            guard let vendor = proofs.vendor, !proofs.proofs.isEmpty else { return nil }
            let name = compiled.template.name
            return Manifest.Proofs(
                owner: Manifest.Owner(template: name, vendor: vendor),
                limits: Headroom.all(of: proofs, template: name).map { Manifest.Limit($0) })
        }
    }

    /// As they were written; `nil` for anything else.
    init?(_ node: Node) {
        guard let template = node["template"]?.string, let vendor = node["vendor"]?.string,
            let limits = node["limits"]?.items
        else { return nil }
        self.init(
            owner: Manifest.Owner(template: template, vendor: vendor), limits: limits.compactMap { Manifest.Limit($0) })
    }

    var json: String {
        let template = JSONValue.string(owner.template).text
        let vendor = JSONValue.string(owner.vendor).text
        return "{\"template\":\(template),\"vendor\":\(vendor),\"limits\":\(limits.map(\.json).lines(indent: 4))}"
    }
}

extension Manifest.Limit {
    fileprivate init(_ headroom: Headroom) {
        self.init(
            place: headroom.place, verdict: headroom.verdict, bound: headroom.bound, minimum: headroom.limit.minimum,
            maximum: headroom.limit.maximum, unit: headroom.limit.unit.name, effect: headroom.limit.effect.keyword)
    }

    fileprivate init?(_ node: Node) {
        func number(_ key: String) -> Int? { node[key].flatMap { Int($0.string) } }
        guard let place = node["place"]?.string, let unit = node["unit"]?.string, let effect = node["effect"]?.string,
            let verdict = (node["verdict"]?.string).flatMap(Headroom.Verdict.init(rawValue:))
        else { return nil }
        self.init(
            place: place, verdict: verdict, bound: number("bound"), minimum: number("minimum"),
            maximum: number("maximum"), unit: unit, effect: effect)
    }

    fileprivate var json: String {
        JSONValue.members([
            "place": .string(place), "verdict": .string(verdict.rawValue), "bound": bound.map(JSONValue.integer),
            "minimum": minimum.map(JSONValue.integer), "maximum": maximum.map(JSONValue.integer),
            "unit": .string(unit), "effect": .string(effect),
        ]).text
    }
}

extension JSONValue {
    /// Compact JSON.
    var text: String { String(decoding: write(), as: UTF8.self) }
}
