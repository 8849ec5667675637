package import MessageSource

/// A template as rules look at it, with what becomes of it.
package struct LintedTemplate: Sendable {
    package let template: Template
    /// The message itself, and what each vendor is sent.
    package let documents: [LintedDocument]
    /// Every section has become a document, without errors: what is in no document is nowhere.
    package let isWhole: Bool
    /// Whatever decides how the documents are filled; none where something of it may be missing.
    package let dependences: [Dependence]

    /// - Parameter isSound: no errors were found on the way to the documents.
    package init(_ template: Template, _ documents: [Document], isSound: Bool) {
        self.template = template
        self.documents = documents.map(LintedDocument.init)
        let vendors = Set(documents.compactMap(\.vendor))
        isWhole = isSound && template.isSound && template.sections.allSatisfy { vendors.contains($0.vendor) }
        dependences = isWhole && !template.parameters.isEmpty ? documents.flatMap(\.root.dependences) : []
    }

    /// Reports what a rule says.
    package func lint<R: TemplateRule>(with rule: R.Type, _ diagnostics: inout Diagnostics) {
        for finding in rule.check(self) { diagnostics.report(finding) }
    }
}
