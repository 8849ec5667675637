package import MessageModel
package import MessageOutput
package import MessageRuntime
package import MessageSource

/// A template that has passed every check, ready to be filled.
package struct CompiledTemplate: Sendable {
    let checked: CheckedTemplate
    /// The message itself, on which the project's own rules are measured, where there is one, and one for each vendor,
    /// in the order of the template.
    private let programs: [PayloadProgram]
    /// The payloads filled with the template's own values, in their order.
    package private(set) var filled: [[Filled]?] = []

    /// Fills a template with its own values, reporting what they break.
    init(_ checked: CheckedTemplate, _ diagnostics: inout Diagnostics) {
        self.checked = checked
        programs = checked.documents.map { PayloadProgram($0) }
        filled = fill(ownValues, &diagnostics)
    }

    package var template: Template { checked.template }

    /// One for each vendor, in the order of the template.
    package var payloads: [PayloadProgram] { programs.filter { $0.vendor != nil } }

    /// The message itself, and what each vendor gets, with holes.
    var documents: [CheckedDocument] { checked.documents }

    /// What is known of the limits, whatever the values are: of the message itself, and of each payload. Measured anew
    /// each time.
    package var proofs: [DocumentProofs] {
        documents.map { checked in
            DocumentProofs(
                vendor: checked.document.vendor, proofs: checked.document.proofs(template.parameters))
        }
    }

    /// How much of every limit it may need, limits of texts that no value can change included. Measured anew each time.
    package var headroom: [Headroom] { checked.headroom }

    /// A payload with the vendor it is for.
    package struct Filled: Sendable {
        package let vendor: String
        /// Compact JSON in UTF-8.
        package let bytes: [UInt8]

        /// What a file holds: the payload as it is sent, or indented for people and with a final newline.
        package func text(pretty: Bool) -> [UInt8] {
            pretty ? JSONLayout.indent(bytes) + [UInt8(ascii: "\n")] : bytes
        }
    }

    /// The sets of values that the template brings itself: its samples, or none where it has no parameters.
    package var ownValues: [PayloadProgram.Values] { checked.ownValues }

    /// Fills every payload with one set of values, reporting what they break.
    ///
    /// - Parameter name: what the values are called in findings: `sample 'long'`.
    package func fill(
        _ arguments: MessageArguments, called name: String?, _ diagnostics: inout Diagnostics
    ) -> [Filled]? {
        fill([(name, arguments)], &diagnostics)[0]
    }

    /// Fills every payload with sets of values, reporting what they break.
    ///
    /// - Returns: for each set one payload for each vendor; `nil` for a set that breaks a limit.
    package func fill(_ sets: [PayloadProgram.Values], _ diagnostics: inout Diagnostics) -> [[Filled]?] {
        var filled = sets.map { _ in [Filled]?.some([]) }
        for program in programs {
            for (index, bytes) in program.fill(sets, &diagnostics).enumerated() {
                guard let bytes else {
                    filled[index] = nil
                    continue
                }
                // The message itself goes nowhere.
                if let vendor = program.vendor { filled[index]?.append(Filled(vendor: vendor, bytes: bytes)) }
            }
        }
        return filled
    }
}
