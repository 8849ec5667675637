import MessageLint
import MessageModel
import MessageSource
import MessageVendors

extension LintedTemplate {
    /// Reports what all rules say of a template, of its message, and of what each vendor is sent.
    func lint(_ diagnostics: inout Diagnostics) {
        for rule in Rules.ofTemplates { lint(with: rule, &diagnostics) }
        for document in documents { document.lint(&diagnostics) }
    }
}

extension LintedDocument {
    /// Reports what the rules that hold for every vendor say, and those of the document's own.
    func lint(_ diagnostics: inout Diagnostics) {
        diagnostics.vendor = document.vendor
        defer { diagnostics.vendor = nil }
        for rule in Rules.ofDocuments { lint(with: rule, &diagnostics) }
        for rule in document.vendor.flatMap(Vendors.vendor)?.rules ?? [] { lint(with: rule, &diagnostics) }
    }
}
