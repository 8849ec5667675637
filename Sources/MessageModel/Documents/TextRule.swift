package import MessageSource

/// What a vendor asks of a text besides its length.
///
/// It is asked of the document, so that it holds alike for what an author wrote in the vendor's own terms and for what
/// lowering has made of a message; what is found points at the template either way.
package struct TextRule: Sendable {
    /// Reports what breaks the rule, and says how severe that is; `nil` where it is kept.
    fileprivate let check: @Sendable (DocumentText, inout Diagnostics) -> Severity?

    /// - Parameter breach: what is wrong with a text, if anything is.
    package init<Breach: Problem>(_ breach: @escaping @Sendable (DocumentText) -> Breach?) {
        check = { text, diagnostics in
            guard let breach = breach(text) else { return nil }
            diagnostics.report(breach)
            return breach.severity
        }
    }
}

extension Shape where Value == Text {
    /// The same field, whose texts have to keep rules as well.
    package func keeping(_ rules: TextRule...) -> Shape {
        Shape(
            read: read,
            write: { [write] text, writing in
                let written = write(text, writing)
                guard case .text(let text) = written else { return written }
                return .text(text.keeping(rules))
            },
            placeholder: placeholder, presence: presence, description: description)
    }
}

extension DocumentText {
    /// Reports the rules that are broken. Nothing is asked of a text of which a part could not be read.
    ///
    /// - Returns: whether no more than a warning came of it.
    func keepsRules(_ diagnostics: inout Diagnostics) -> Bool {
        guard !text.pieces.contains(where: \.isUnread) else { return true }
        var isSound = true
        for rule in rules where rule.check(self, &diagnostics) == .error { isSound = false }
        return isSound
    }
}
