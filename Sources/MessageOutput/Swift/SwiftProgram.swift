package import MessageModel
package import MessageRuntime

/// A checked document, and all that generated Swift says of it.
package struct SwiftPayload: Sendable {
    let document: CheckedDocument
    let proofs: DocumentProofs
    /// As people call the vendor.
    let vendorName: String
    /// How a server is asked to deliver it; `nil` where a client program hands it over.
    let request: MessageRequest?

    package init(
        _ document: CheckedDocument, _ proofs: DocumentProofs, vendorName: String, request: MessageRequest?
    ) {
        self.document = document
        self.proofs = proofs
        self.vendorName = vendorName
        self.request = request
    }
}

/// A payload as tables: what the method for a vendor runs.
struct SwiftProgram {
    let vendor: String
    let vendorName: String
    let type: String
    let request: MessageRequest?
    let method: SwiftIdentifier
    let table: [UInt8]
    /// What is left to be measured, in the order of the numbers under which all of the tables know it.
    let guards: [PayloadProgram.Guard]
    let splits: [(spreading: Spreading, table: [UInt8])]
    /// In bytes of one message; `nil` where nothing bounds it.
    let maximumSize: Int?

    init(_ payload: SwiftPayload, vendor: String, of parameters: [Parameter]) {
        let document = payload.document.document
        let spreadings = document.spreadings(payload.proofs.proofs)
        // What is spread needs no guard: the messages are cut to fit.
        let guarding = Guarding.unproven(
            DocumentProofs(
                vendor: vendor,
                proofs: payload.proofs.proofs.filter { proof in
                    !(proof.limit.isSplit && spreadings.contains { $0.place == proof.place })
                }))
        var writer = TableWriter(document, guarding)
        table = writer.bytes()
        var guards = writer.guards
        splits = spreadings.map { spreading in
            // Its other fields were measured in the first message.
            let unguarded = Guarding.unproven(DocumentProofs(vendor: vendor, proofs: []))
            var writer = TableWriter(spreading.document, unguarded, after: guards)
            let table = writer.bytes()
            guards = writer.guards
            return (spreading, table)
        }
        self.guards = guards
        self.vendor = vendor
        vendorName = payload.vendorName
        type = document.type
        request = payload.request
        method = .method(for: vendor)
        maximumSize = document.maximumSize(parameters)
    }
}

extension TableWriter {
    fileprivate mutating func bytes() -> [UInt8] {
        var assembler = TableAssembler()
        write(to: &assembler)
        return assembler.bytes
    }
}
