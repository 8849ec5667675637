package import MessageSource

extension Diagnostic {
    /// What tells findings apart where several runs have found them.
    package struct Identity: Hashable {
        private let code: String
        private let span: Span
        private let message: String
        private let vendor: String?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            span = diagnostic.span
            message = diagnostic.message
            vendor = diagnostic.vendor
        }
    }

    package var identity: Identity { Identity(self) }
}
