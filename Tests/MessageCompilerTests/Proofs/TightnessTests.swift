import MessageModel
import MessageRuntime
import Testing

/// A bound far above all that the values can give would call templates unsafe that are not.
struct TightnessTests {
    /// Places of the gallery where no filling comes near the bound, with the reason: `template vendor path`.
    private static let exceptions: [String: String] = [:]

    @Test(arguments: ProofTests.cases.filter { !$0.path.contains("/") })
    func someFillingComesNearTheBound(template: ProofTests.Case) throws {
        let probe = Probe(template.compiled)
        let fillings = RandomArguments.usual.flatMap { letter in
            var values = RandomArguments(seed: 3, repeating: letter)
            return values.sets(6, of: probe.parameters)
        }
        for part in probe.parts {
            let largest = try part.largest(fillings)
            for proof in part.proofs where proof.limit.maximum != nil {
                let place = "\(template.path) \(part.vendor ?? "message") \(proof.place.path.joined(separator: "."))"
                guard let bound = proof.bound, bound > 0, Self.exceptions[place] == nil,
                    let found = largest[Size(proof.place, proof.limit.unit)]
                else { continue }
                #expect(bound * 2 <= found * 3, "\(place): \(found) of \(bound)")
            }
        }
    }

    /// A unit of a place.
    fileprivate struct Size: Hashable {
        let place: DocumentPlace
        let unit: Limit.Unit

        init(_ place: DocumentPlace, _ unit: Limit.Unit) {
            self.place = place
            self.unit = unit
        }
    }
}

extension Probe.Part {
    /// The largest size that some values give each place.
    fileprivate func largest(_ fillings: [MessageArguments]) throws -> [TightnessTests.Size: Int] {
        try fillings.reduce(into: [:]) { largest, arguments in
            for finding in try sizes(arguments) {
                largest[.init(finding.place, finding.limit.unit), default: 0].raise(to: finding.size)
            }
        }
    }
}

extension Int {
    fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
