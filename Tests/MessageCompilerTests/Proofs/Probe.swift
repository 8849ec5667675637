@testable import MessageCompiler
@testable import MessageModel
@testable import MessageOutput
import MessageRuntime
import MessageSource

/// A compiled template whose tables are open, so that of every limit that a filling breaks it can be told which it is.
struct Probe: Sendable {
    let compiled: CompiledTemplate
    let parts: [Part]

    /// One document: the message itself, or what a vendor gets.
    struct Part: Sendable {
        let vendor: String?
        let proofs: [LimitProof]
        let paths: PayloadSizes
        /// The most bytes that the JSON may have.
        let mostBytes: Int?
        private let complete: Table
        /// Measures what a program does that has been proven, and no more.
        private let unproven: Table
        private let open: Table

        fileprivate init(_ document: Document, _ parameters: [Parameter]) {
            let document = document.withTotal
            vendor = document.vendor
            proofs = document.proofs(parameters)
            paths = PayloadSizes(document.proofs(parameters, includingFixed: true), totals: document.totals)
            mostBytes = document.maximumSize(parameters)
            complete = Table(document, .everything)
            unproven = Table(document, .unproven(DocumentProofs(vendor: document.vendor, proofs: proofs)))
            open = Table(document.open, .everything)
        }

        /// The document with these values, and the limits that they break.
        func fill(_ arguments: MessageArguments) throws -> (bytes: [UInt8], findings: [Finding]) {
            try complete.fill(arguments)
        }

        /// The limits that a program with no more guards than it needs finds broken.
        func guarded(_ arguments: MessageArguments) throws -> [Finding] { try unproven.fill(arguments).findings }

        /// How large each place is that has limits and is not empty.
        func sizes(_ arguments: MessageArguments) throws -> [Finding] { try open.fill(arguments).findings }
    }

    /// What a table's guard has measured.
    struct Finding: Hashable {
        let limit: Limit
        let place: DocumentPlace
        let size: Int
    }

    private struct Table: Sendable {
        private let table: PayloadTable
        private let guards: [PayloadProgram.Guard]

        init(_ document: Document, _ guarding: Guarding) {
            var writer = TableWriter(document, guarding)
            var assembler = TableAssembler()
            writer.write(to: &assembler)
            table = assembler.table
            guards = writer.guards
        }

        func fill(_ arguments: MessageArguments) throws -> (bytes: [UInt8], findings: [Finding]) {
            let filling = try table.fill(arguments)
            let findings = filling.violations.compactMap { violation -> Finding? in
                guard case .limit(let limit, let place) = guards[violation.guard] else { return nil }
                return Finding(limit: limit, place: place, size: violation.size)
            }
            return (filling.bytes, findings)
        }
    }

    init(_ compiled: CompiledTemplate) {
        self.compiled = compiled
        parts = compiled.documents.map { Part($0.document, compiled.template.parameters) }
    }

    /// - Returns: `nil` where the template does not compile.
    init?(_ source: String) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "random.msg.yaml", text: source)
        guard let compiled = Compiler().compile(file, &diagnostics) else { return nil }
        self.init(compiled)
    }

    var parameters: [Parameter] { compiled.template.parameters }

    /// Whether the parameters allow the values, as whoever sends would write them.
    func accepts(_ arguments: MessageArguments) -> Bool {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "values.json", text: arguments.json(of: parameters))
        return Compiler().values(file, isJSON: true, for: compiled.template, &diagnostics) == arguments
    }
}
