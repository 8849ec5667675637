import Foundation
import MessageCompiler
@testable import MessageModel
import MessageRuntime
import MessageSource
import Testing

/// What is proven is never broken, whatever the values; what is refuted is broken by its witness; and no value gives
/// more than the bound.
struct ProofTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let path: String
        let compiled: CompiledTemplate

        var testDescription: String { path }
    }

    /// Templates that show what the gallery does not.
    private static let own = [
        "parameters: {a: {type: text}, l: {type: list, of: {type: id, max: 9}}}\nmessage: {text: '{{a}}'}\n",
        "parameters: {a: {type: text, max: 700}, l: {type: list, min: 1, max: 1200, of: {type: id, max: 9}}}\n"
            + "message: {text: '{{a}}'}\n",
        "parameters: {r: {type: list, max: 6, of: {t: {type: text, max: 50}, f: {type: boolean}}}, c: {type: choice, "
            + "of: [x, yyyyyyyyyyyyyyyy]}, l: {type: list, min: 1, of: {type: id, max: 9}}}\nmessage:\n  articles:\n"
            + "    - {each: i in r, title: '{{i.t}}{{c}}', url: 'https://example.com/{{i.t}}'}\n"
            + "    - {when: c is x, title: x, url: 'https://example.com'}\n",
    ].map { $0 + "vendors: {wecom-app: {touser: '{{l}}', agentid: 1}}\n" }

    /// Every template with parameters that compiles: the gallery, those of the golden cases, and some more.
    static let cases: [Case] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        func compiled(_ file: SourceFile) -> Case? {
            var diagnostics = Diagnostics()
            guard let compiled = Compiler().compile(file, &diagnostics), !compiled.template.parameters.isEmpty
            else { return nil }
            return Case(path: file.path, compiled: compiled)
        }
        let more = own.enumerated().compactMap { compiled(SourceFile(path: "own/case-\($0).msg.yaml", text: $1)) }
        return ["templates", "Tests/GoldenTests/Cases"].reduce(more) { cases, name in
            let folder = root.appending(path: name)
            let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            return cases
                + paths.sorted().filter { $0.hasSuffix(".msg.yaml") }.compactMap { path in
                    guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
                    return compiled(SourceFile(path: path, bytes: Array(bytes)))
                }
        }
    }()

    @Test func thereAreTemplatesAndVerdictsOfEveryKind() {
        let proofs = Self.cases.flatMap(\.compiled.proofs).flatMap(\.proofs)
        #expect(Self.cases.count > 60)
        for verdict in ["proven", "refuted", "unbounded", "split"] {
            #expect(proofs.contains { "\($0.verdict)".hasPrefix(verdict) }, "\(verdict)")
        }
    }

    @Test(arguments: cases)
    func noValuesGiveMoreThanTheBound(template: Case) {
        var values = RandomArguments(seed: 7)
        for _ in 0..<60 {
            let arguments = MessageArguments(template.compiled.template.parameters.map { values.argument(of: $0) })
            for finding in template.findings(arguments) {
                guard let limit = finding.limit, let size = limit.bound else { continue }
                let proofs = template.proofs(at: finding)
                let explains = proofs.contains { proof in
                    if case .proven = proof.verdict { return false }
                    guard let bound = proof.bound, proof.limit.unit.name == limit.unit else {
                        return proof.bound == nil
                    }
                    return proof.isTooSmall ? bound <= size : bound >= size
                }
                #expect(
                    explains, "\(finding.message) with \(arguments.json(of: template.compiled.template.parameters))")
            }
        }
    }

    @Test(arguments: cases)
    func everyWitnessBreaksItsLimit(template: Case) {
        for document in template.compiled.proofs {
            for proof in document.proofs {
                guard case .refuted(let witness) = proof.verdict else { continue }
                let breaks = template.findings(witness).contains {
                    // What is said of the message is not said again of a vendor.
                    ($0.vendor == document.vendor || $0.vendor == nil) && $0.span == proof.place.span && $0.limit != nil
                }
                let values = witness.json(of: template.compiled.template.parameters)
                #expect(breaks, "\(proof.place.path) \(proof.limit) \(values.prefix(300))")
            }
        }
    }

    /// A limit of receivers is no reason to refuse, and one in the gallery is no surprise.
    @Test func theGalleryIsProven() {
        for template in Self.cases where !template.path.contains("/") {
            for document in template.compiled.proofs {
                for proof in document.proofs where proof.isHard(in: document.vendor) {
                    switch proof.verdict {
                    case .proven, .split: break
                    case .refuted, .unbounded, .undecided: Issue.record("\(template.path): \(proof.place.path)")
                    }
                }
            }
        }
    }
}

extension ProofTests.Case {
    /// What a filling reports about limits.
    func findings(_ arguments: MessageArguments) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        _ = compiled.fill(arguments, called: nil, &diagnostics)
        return diagnostics.all.filter { $0.limit != nil }
    }

    func proofs(at finding: Diagnostic) -> [LimitProof] {
        compiled.proofs.filter { $0.vendor == finding.vendor }.flatMap(\.proofs).filter {
            $0.place.span == finding.span
        }
    }
}
