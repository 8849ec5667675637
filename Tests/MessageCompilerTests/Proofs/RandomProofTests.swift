import Foundation
import MessageModel
import MessageRuntime
import MessageSource
import Testing

/// Random templates, filled with random values: what is proven is never broken, what is refuted is broken by its
/// witness, and no value gives more than the bound.
///
/// `PROOF_FILLINGS` says how many fillings there are in all, and `PROOF_SEED` which ones. A failure names the seed of
/// its template, and `PROOF_TEMPLATE` with that number runs no other.
struct RandomProofTests {
    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    private static let fillings = Int(number("PROOF_FILLINGS") ?? 4_500)
    private static let fillingsOfEach = fillings > 100_000 ? 100 : 30
    private static let seeds: [UInt64] = {
        if let only = number("PROOF_TEMPLATE") { return [only] }
        let first = (number("PROOF_SEED") ?? 1) << 32
        return (0..<UInt64(fillings / fillingsOfEach)).map { first + $0 }
    }()
    /// Side by side, each with its share of the templates.
    private static let shares = 0..<8

    @Test(arguments: shares)
    func noFillingContradictsAProof(share: Int) throws {
        for (number, seed) in Self.seeds.enumerated() where number % Self.shares.count == share {
            let template = RandomTemplate(seed: seed)
            guard let probe = Probe(template.source) else { continue }
            var random = RandomArguments(seed: seed)
            var faults: [String] = []
            for (number, arguments) in random.sets(Self.fillingsOfEach, of: probe.parameters).enumerated() {
                if number % 10 == 0, !probe.accepts(arguments) { faults.append("refused") }
                for part in probe.parts { faults += try part.faults(arguments) }
                if !faults.isEmpty { faults.append("with \(arguments.json(of: probe.parameters).prefix(2000))") }
                if !faults.isEmpty { break }
            }
            faults += try probe.faultsOfWitnesses()
            #expect(faults.isEmpty, "template \(seed):\n\(faults.joined(separator: "\n"))\n\(template.source)")
        }
    }

    /// What a boolean has by default may be shorter than what it can have.
    @Test func aWitnessBringsTheLongerBoolean() throws {
        let probe = try #require(
            Probe(
                """
                parameters: {flag: {type: boolean, default: true}, note: {type: text, max: 13000}}
                vendors:
                  tencent-chat:
                    to: zhangsan
                    conversationType: C2C
                    custom: {description: 新订单, data: '{"note": "{{note}}", "flag": {{flag}}}'}

                """))
        let refuted = probe.parts.flatMap(\.proofs).filter { "\($0.verdict)".hasPrefix("refuted") }
        #expect(!refuted.isEmpty)
        #expect(try probe.faultsOfWitnesses() == [])
    }

    @Test func mostTemplatesCompileAndShowEveryVerdict() {
        let templates = (0..<400).map { RandomTemplate(seed: $0) }
        let probes = templates.compactMap { Probe($0.source) }
        #expect(probes.count * 2 > templates.count, "\(probes.count) of \(templates.count) compile")

        let proofs = probes.flatMap(\.parts).flatMap(\.proofs)
        for verdict in ["proven", "refuted", "undecided", "unbounded", "split"] {
            #expect(proofs.contains { "\($0.verdict)".hasPrefix(verdict) }, "\(verdict)")
        }
        for unit in [Limit.Unit.characters, .bytes, .items, .jsonBytes] {
            #expect(proofs.contains { $0.limit.unit == unit }, "\(unit)")
        }
        #expect(proofs.contains { $0.isTooSmall })
        #expect(probes.contains { $0.parts.contains { $0.paths.known.count > 3 } })
    }
}
