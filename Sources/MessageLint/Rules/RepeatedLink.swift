package import MessageModel
package import MessageSource

/// Two buttons that open the same page.
package struct RepeatedLink: DocumentRule {
    package static let code = "repeated-link"
    package static let summary =
        "Two buttons of a card say different things and open the same page: most often one was made from the other."
    package static let examples = [
        Example(
            """
            message:
              card:
                title: 报销待审批
                actions:
                  - {label: 同意, url: 'https://example.com/approve'}
                  - {label: 拒绝, url: ⟦'https://example.com/approve'⟧}

            """),
        Example(
            """
            message:
              card:
                title: 报销待审批
                actions:
                  - {label: 同意, url: 'https://example.com/approve'}
                  - {label: 拒绝, url: 'https://example.com/reject'}

            """),
        Example(
            """
            parameters: {isUrgent: {type: boolean}}
            message:
              card:
                title: 报销待审批
                actions:
                  - {when: isUrgent, label: 马上处理, url: 'https://example.com/form'}
                  - {when: not isUrgent, label: 查看, url: 'https://example.com/form'}
            samples: {urgent: {isUrgent: true}, usual: {isUrgent: false}}

            """),
    ]
    package let span: Span
    private let label: String
    private let other: String

    package var severity: Severity { .warning }
    package var message: String { "'\(label)' opens the same page as '\(other)'" }
    package var help: String? { "write the address of each button, or leave one of them out" }

    package static func check(_ linted: LintedDocument) -> [RepeatedLink] {
        var labels: [String: String] = [:]
        return linted.document.buttons.compactMap { button in
            guard case .text(let url)? = button.button[["url"]], let address = url.text.wording,
                let label = button.label.text.wording
            else { return nil }
            // Of two that are labelled alike that is what there is to say.
            guard let other = labels[address], other != label else {
                labels[address] = label
                return nil
            }
            return RepeatedLink(span: url.place.span, label: label, other: other)
        }
    }
}
