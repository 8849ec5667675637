import MessageModel

/// One message with all that is to be known of it.
struct MessageArticle {
    let message: RenderedMessage
    /// Of its heading, the only one of that name in the page.
    let id: String
    let level: HTMLTag
    /// Who gets it, how large it is and what was found stand beside it.
    var isExplained = true

    var html: HTML {
        HTML(.article, .classes("message"), .of(.dataVendor, message.vendor), .of(.ariaLabelledBy, id)) {
            HTML(level, .classes("vendor"), .of(.id, id)) { message.vendorName }
            HTML(.div, "sides") {
                chat
                if isExplained { about }
            }
        }
    }

    private var preview: Preview { message.preview }

    private var about: HTML {
        HTML(.div, "about") {
            notification
            facts
            MessageMeasures(message: message).html
            MessageFindings(diagnostics: message.findings).html
            payload
        }
    }

    /// The message on the ground of a chat that is no vendor's.
    private var chat: HTML {
        HTML(.div, .classes("chat on-\(preview.frame.rawValue)"), .of(.lang, "zh-CN")) {
            switch preview.frame {
            case .bubble, .card, .bare:
                HTML(.span, .classes("avatar"), .of(.ariaHidden, "true"))
                HTML(.div, "said") {
                    preview.sender.map { sender in HTML(.div, "sender") { sender.inline } }
                    frame
                }
            case .window, .page, .line: frame
            }
        }
    }

    private var frame: HTML {
        HTML(.div, "frame \(preview.frame.rawValue)") {
            if preview.frame == .window || preview.frame == .page, let sender = preview.sender {
                HTML(.div, "bar") { sender.inline }
            }
            preview.blocks.map(\.html)
        }
    }

    private var notification: HTML? {
        preview.notification.map { notification in
            HTML(.section, "part") {
                HTML(.p, "label") { "Notification" }
                HTML(.div, .classes("notification"), .of(.lang, "zh-CN")) {
                    notification.title.map { title in HTML(.b) { title.inline } }
                    HTML(.div) { notification.text.inline }
                }
            }
        }
    }

    private var facts: HTML? {
        guard !preview.facts.isEmpty else { return nil }
        return HTML(.dl, "facts") {
            preview.facts.flatMap { fact in
                [HTML(.dt) { fact.label }, HTML(.dd) { fact.value.inline }]
            }
        }
    }

    private var payload: HTML {
        HTML(.div, "payload") {
            HTML(.button, .of(.type, "button"), .of(.dataAction, "copy"), .flag(.hidden)) { "Copy payload" }
            HTML(.details) {
                HTML(.summary) { "Payload" }
                HTML(.pre, .of(.tabindex, "0"), .of(.role, "group"), .of(.ariaLabel, "Payload")) {
                    String(decoding: JSONLayout.indent(message.payload), as: UTF8.self)
                }
            }
        }
    }
}
