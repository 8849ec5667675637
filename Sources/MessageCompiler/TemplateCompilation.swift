import MessageSource

/// One template compiled from within another program: the public face of the compiler.
///
/// It does what `msgc build` does for one file, without touching any file.
public struct TemplateCompilation: Sendable {
    /// A payload, filled with one of the template's samples.
    public struct Payload: Sendable, Hashable {
        /// The id under which the template names it.
        public let vendor: String
        /// `nil` where the template has no parameters.
        public let sample: String?
        /// Compact JSON in UTF-8.
        public let json: [UInt8]
    }

    /// What was found wrong, at a place in the template.
    public struct Finding: Sendable, Hashable {
        public enum Severity: String, Sendable {
            case note, warning, error
        }

        public let severity: Severity
        /// The finding's name in words, `text-too-long`.
        public let code: String
        /// What is true, in lower case and without a full stop.
        public let message: String
        /// What to do about it.
        public let help: String?
        /// The vendor for which it was found; `nil` where it holds for all.
        public let vendor: String?
        /// Both count from 1; columns count Unicode scalars.
        public let line: Int, column: Int
    }

    /// Empty where a finding is an error.
    public let payloads: [Payload]
    /// From top to bottom.
    public let findings: [Finding]

    /// - Parameters:
    ///   - yaml: the whole template.
    ///   - path: what the template is called where it has no `name` of its own: `order-shipped.msg.yaml`.
    public init(of yaml: String, path: String) {
        let file = SourceFile(path: path, text: yaml)
        var diagnostics = Diagnostics()
        let compiled = Compiler().compile(file, &diagnostics)
        let output = compiled.map { BuildOutput($0, pretty: false, &diagnostics) }
        payloads = (output?.files ?? []).compactMap { file in
            file.vendor.map { Payload(vendor: $0, sample: file.sample, json: file.bytes) }
        }
        let lines = LineIndex(file)
        findings = diagnostics.sorted.map { Finding($0, lines) }
    }
}

extension TemplateCompilation.Finding {
    fileprivate init(_ diagnostic: Diagnostic, _ lines: LineIndex) {
        let position = lines.position(of: diagnostic.span.range.lowerBound)
        severity =
            switch diagnostic.severity {
            case .note: .note
            case .warning: .warning
            case .error: .error
            }
        code = diagnostic.code
        message = diagnostic.message
        help = diagnostic.help
        vendor = diagnostic.vendor
        line = position.line
        column = position.column
    }
}
