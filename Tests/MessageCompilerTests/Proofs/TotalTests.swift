@testable import MessageCompiler
@testable import MessageModel
import MessageOutput
import MessageRuntime
import MessageSource
import Testing

/// What several parts of a payload hold together is measured, and bounded beforehand.
struct TotalTests {
    private static let whole = Total.Part([], .jsonBytes)
    /// A document of a template with other totals than its vendor has.
    private func documents(_ template: ProofTests.Case, _ totals: Total...) -> [Document] {
        template.compiled.documents.map(\.document).map { document in
            Document(
                vendor: document.vendor, root: document.root, at: document.span,
                takesWeakerEscapes: document.takesWeakerEscapes, totals: totals)
        }
    }

    private func fill(_ document: Document, _ arguments: MessageArguments) throws -> Filling {
        var diagnostics = Diagnostics()
        let checked = document.check(&diagnostics)
        return try PayloadProgram(try #require(checked)).table.fill(arguments)
    }

    @Test(arguments: ProofTests.cases)
    func aPayloadIsWeighedAndNoLargerThanItsBound(template: ProofTests.Case) throws {
        let parameters = template.compiled.template.parameters
        // No payload is as large, so each is reported with its size, unless no value changes it.
        let total = Total("payload", of: [Self.whole], .house, .atLeast(1 << 40, .jsonBytes, .house))
        var values = RandomArguments(seed: 3)
        for document in documents(template, total) {
            let bound = document.maximumSize(parameters)
            for _ in 0..<40 {
                let filling = try fill(document, MessageArguments(parameters.map { values.argument(of: $0) }))
                #expect(filling.bytes.count <= bound ?? .max)
                #expect(total.isFixed(in: document) || filling.violations.map(\.size).contains(filling.bytes.count))
            }
        }
    }

    @Test(arguments: ProofTests.cases)
    func theLargestPayloadIsAsLargeAsTheBound(template: ProofTests.Case) throws {
        let parameters = template.compiled.template.parameters
        let total = Total("payload", of: [Self.whole], .house, .atMost(1, .jsonBytes, .house))
        for limited in documents(template, total) {
            let proof = limited.proofs(parameters, includingFixed: true).first { $0.limit == total.limits.first }
            guard case .refuted(let witness)? = proof?.verdict else { continue }
            let plain = Document(
                vendor: limited.vendor, root: limited.root, at: limited.span,
                takesWeakerEscapes: limited.takesWeakerEscapes)
            let filling = try fill(plain, witness)
            #expect(filling.bytes.count == proof?.bound, "\(witness.json(of: parameters).prefix(300))")
        }
    }

    /// `{"tag": "a", "inner": [{"tag": "b"}, {"tag": "a", "text": "长"}], "other": {"name": "x"}}`.
    private static let tree: DocumentValue = .object([
        Member("tag", .word("a")),
        Member(
            "inner",
            .list(
                list([
                    .object([Member("tag", .word("b"))]),
                    .object([Member("tag", .word("a")), Member("count", .integer(.literal(12, span)))]),
                ]))), Member("other", .object([Member("name", .word("x"))])),
    ])
    private static let span = SourceFile(path: "tree", text: "tree").start
    private static func list(_ values: [DocumentValue]) -> DocumentList {
        DocumentList(
            items: values.map { Item($0) }, limits: [],
            place: DocumentPlace(Writing(source: .house, isNative: true), at: span))
    }

    @Test(
        arguments: [
            ([], Limit.Unit.objects(ObjectKind(key: "tag", name: "", names: "")), 3),
            ([], .objects(ObjectKind(key: "tag", words: ["a"], name: "", names: "")), 2),
            ([], .objects(ObjectKind(key: "tag", words: ["c"], name: "", names: "")), 0),
            (["inner"], .objects(ObjectKind(key: "tag", name: "", names: "")), 2),
            ([], .levels(ObjectKind(key: "tag", name: "", names: "")), 2),
            ([], .levels(ObjectKind(key: "tag", words: ["b"], name: "", names: "")), 1),
            (["other"], .levels(ObjectKind(key: "tag", name: "", names: "")), 0),
            (["inner"], .items, 2), (["nowhere"], .items, 0), (["other"], .jsonBytes, 12), ([], .jsonBytes, 77),
        ] as [([String], Limit.Unit, Int)])
    func whatNoValueChangesIsCounted(path: [String], unit: Limit.Unit, size: Int) throws {
        let limits = [size - 1, size].map { Limit.atMost($0, unit, .rejected(code: 7)) }
        let found = limits.map { limit in
            var diagnostics = Diagnostics()
            let total = Total("tree", of: [Total.Part(path, unit)], .house, limit)
            _ = Document(vendor: "one", root: Self.tree, at: Self.span, totals: [total]).check(&diagnostics)
            return diagnostics.all.map { $0.limit?.bound }
        }
        #expect(found == [[size], []])
    }
}
