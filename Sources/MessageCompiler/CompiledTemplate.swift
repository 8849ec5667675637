package import MessageModel
package import MessageOutput
package import MessageRuntime
package import MessageSource

/// A template that has passed every check, ready to be filled.
package struct CompiledTemplate: Sendable {
    package let template: Template
    /// The message itself, on which the project's own rules are measured; its bytes go nowhere.
    let message: PayloadProgram?
    /// One for each vendor, in the order of the template.
    package let payloads: [PayloadProgram]

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

    /// Fills every payload with one set of values.
    ///
    /// - Parameter values: what the values are called in findings, `sample 'long'`; `nil` for a template without
    ///   parameters.
    /// - Returns: one payload for each vendor, or `nil` where a limit is broken.
    package func fill(
        _ arguments: Arguments, called values: String?, _ diagnostics: inout Diagnostics
    ) -> [Filled]? {
        let isMessageSound = message.map { $0.fill(arguments, called: values, &diagnostics) != nil } ?? true
        let filled = payloads.map { payload in
            payload.fill(arguments, called: values, &diagnostics).flatMap { bytes in
                payload.vendor.map { Filled(vendor: $0, bytes: bytes) }
            }
        }
        return isMessageSound && !filled.contains { $0 == nil } ? filled.compactMap { $0 } : nil
    }
}
