package import MessageSource

/// A document as rules look at it, with its texts gathered once.
package struct LintedDocument: Sendable {
    package let document: Document
    /// All texts of which every part could be read.
    package let texts: [DocumentText]
    /// Those that stand in the source as they are: all of the message itself and of a ready payload, and those of a
    /// body in a vendor's own terms. What lowering has made of a message is looked at in the message.
    package let ownTexts: [DocumentText]

    package init(_ document: Document) {
        self.document = document
        texts = document.root.texts.filter { !$0.place.isNowhere && !$0.text.pieces.contains(where: \.isUnread) }
        ownTexts = document.vendor == nil ? texts : texts.filter(\.place.isNative)
    }

    /// Reports what a rule says.
    package func lint<R: DocumentRule>(with rule: R.Type, _ diagnostics: inout Diagnostics) {
        diagnostics.vendor = document.vendor
        defer { diagnostics.vendor = nil }
        for finding in rule.check(self) { diagnostics.report(finding) }
    }
}
