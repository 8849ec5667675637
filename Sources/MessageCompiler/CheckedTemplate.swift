import MessageModel
import MessageOutput
import MessageRuntime
import MessageSource

/// A template with its documents, in which everything is right that no value can change.
struct CheckedTemplate: Sendable {
    let template: Template
    /// The message itself, where there is one, and what each vendor gets, with holes.
    let documents: [CheckedDocument]
    /// What is known of the limits of each of them.
    let verdicts: [DocumentProofs]

    init(_ template: Template, _ documents: [CheckedDocument], _ declarations: Declarations) {
        self.template = template
        self.documents = documents
        verdicts = documents.map { checked in
            DocumentProofs(vendor: checked.document.vendor, proofs: checked.verdicts(declarations))
        }
    }

    /// How much of every limit it may need, limits of texts that no value can change included. Measured anew each time.
    var headroom: [Headroom] {
        documents.flatMap { checked in
            let proofs = checked.document.proofs(template.parameters, includingFixed: true)
            return Headroom.all(
                of: DocumentProofs(vendor: checked.document.vendor, proofs: proofs), template: template.name)
        }
    }

    /// The sets of values that the template brings itself: its samples, or none where it has no parameters.
    var ownValues: [PayloadProgram.Values] {
        template.parameters.isEmpty
            ? [(nil, MessageArguments([]))] : template.samples.map { ("sample '\($0.name)'", $0.arguments) }
    }

    /// Reports what sets of values break, without making payloads of them: the same as filling them finds.
    func tryOut(_ sets: [PayloadProgram.Values], _ diagnostics: inout Diagnostics) {
        guard !sets.isEmpty else { return }
        for (document, proofs) in zip(documents, verdicts) {
            _ = PayloadProgram(trying: document, proofs)?.fill(sets, &diagnostics)
        }
    }
}
