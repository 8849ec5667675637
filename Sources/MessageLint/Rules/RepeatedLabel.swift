package import MessageModel
package import MessageSource

/// Two buttons that look alike.
package struct RepeatedLabel: DocumentRule {
    package static let code = "repeated-label"
    package static let summary = "Two buttons of a card have the same label, so that readers cannot tell them apart."
    package static let examples = [
        Example(
            """
            message:
              card:
                title: 报销待审批
                actions:
                  - {label: 查看, url: 'https://example.com/form'}
                  - {label: ⟦查看⟧, url: 'https://example.com/receipts'}

            """),
        Example(
            """
            message:
              card:
                title: 报销待审批
                actions:
                  - {label: 查看报销单, url: 'https://example.com/form'}
                  - {label: 查看票据, url: 'https://example.com/receipts'}

            """),
    ]
    package let span: Span
    private let label: String

    package var severity: Severity { .warning }
    package var message: String { "another button is labelled '\(label)' as well" }
    package var help: String? { "say on each button what it does" }

    package static func check(_ linted: LintedDocument) -> [RepeatedLabel] {
        var seen: Set<String> = []
        return linted.document.buttons.compactMap { button in
            guard let label = button.label.text.wording, !label.isEmpty, !seen.insert(label).inserted else {
                return nil
            }
            return RepeatedLabel(span: button.label.place.span, label: label)
        }
    }
}
