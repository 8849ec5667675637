package import MessageSource

/// A document as rules look at it, with its texts gathered once.
package struct LintedDocument: Sendable {
    package let document: Document
    /// All texts of which every part could be read, without those of open objects.
    package let texts: [DocumentText]
    /// Those that stand in the source as they are: all of the message itself and of a ready payload, and those of a
    /// body in a vendor's own terms. What lowering has made of a message is looked at in the message.
    package let ownTexts: [DocumentText]
    /// Those with what the author wrote in each.
    package let written: [WrittenText]
    /// What the author wrote in all of them, from hole to hole.
    package let passages: [Passage]

    package init(_ document: Document) {
        self.document = document
        texts = document.root.texts.filter {
            !$0.place.isNowhere && !$0.isOpen && !$0.text.pieces.contains(where: \.isUnread)
        }
        ownTexts = document.vendor == nil ? texts : texts.filter(\.place.isNative)
        written = ownTexts.map { WrittenText(text: $0, passages: $0.passages) }
        passages = written.flatMap(\.passages)
    }

    /// Reports what a rule says.
    package func lint<R: DocumentRule>(with rule: R.Type, _ diagnostics: inout Diagnostics) {
        for finding in rule.check(self) { diagnostics.report(finding) }
    }
}

/// A text with what the author wrote in it, from hole to hole.
package struct WrittenText: Sendable {
    package let text: DocumentText
    package let passages: [Passage]
}
