import MessageModel

/// One message with what is to be known of it.
struct TerminalMessage {
    let message: RenderedMessage

    /// A client's card is no wider on a large screen.
    private static let cardWidth = 56
    private static let pageWidth = 76
    private static let aboutWidth = 100

    func lines(_ width: Int) -> [TerminalLine] {
        heading(width) + [TerminalLine()] + shown(width) + [TerminalLine()] + about(min(width, Self.aboutWidth))
    }

    private var preview: Preview { message.preview }

    private func heading(_ width: Int) -> [TerminalLine] {
        let sample = message.sample.map { [PreviewRun(" · sample '\($0)'")] } ?? []
        let words = TerminalWrap.lines(of: [PreviewRun(message.vendorName, .bold)] + sample, in: width - 6)
        return words.enumerated().map { index, line in
            let start = TerminalLine.Span(index == 0 ? "── " : "   ", .faint)
            guard index == words.count - 1 else { return TerminalLine([start] + line.spans) }
            return TerminalLine([start] + line.spans + [TerminalLine.Span(" ")]).filled(with: "─", .faint)
        }
    }

    private func shown(_ width: Int) -> [TerminalLine] {
        let card = min(width, Self.cardWidth)
        let sender = preview.sender.map { TerminalWrap.lines(of: $0.inlineRuns, in: card).over(.faint) } ?? []
        return switch preview.frame {
        case .bubble: sender + TerminalBox.bubble.lines(in: card, isTight: true, preview.blocks.terminal)
        case .card: sender + TerminalBox.card.lines(in: card, inCard)
        case .bare: sender + preview.blocks.terminal(card)
        case .window: TerminalBox.window.lines(in: card, titled)
        case .page: TerminalBox.card.lines(in: min(width, Self.pageWidth), titled)
        case .line:
            (sender + preview.blocks.terminal(card)).over(.faint).map { line in
                var line = line
                line.alignment = .center
                return line
            }
        }
    }

    /// What is alone in its card needs no frame of its own.
    private func inCard(_ width: Int) -> [TerminalLine] {
        if case .placeholder(let only)? = preview.blocks.first, preview.blocks.count == 1 { return only.words(width) }
        return preview.blocks.terminal(width)
    }

    /// A window and a page have the sender's name in their own title.
    private func titled(_ width: Int) -> [TerminalLine] {
        let title = preview.sender.map { TerminalWrap.lines(of: $0.inlineRuns, in: width).over(.bold) + [.rule] }
        return (title ?? []) + preview.blocks.terminal(width)
    }

    private func about(_ width: Int) -> [TerminalLine] {
        let addresses = preview.blocks.addresses.unrepeated
        let notification = preview.notification.map {
            PreviewBlock.Field(PreviewText("Notification"), $0.text.titled($0.title))
        }
        let fields: [PreviewBlock.Field?] =
            [notification]
            + preview.facts.map { PreviewBlock.Field(PreviewText($0.label), $0.value) }
            + [
                field("Links", addresses.filter { !$0.isPicture }),
                field("Pictures", addresses.filter(\.isPicture)),
                PreviewBlock.Field(PreviewText("Size"), PreviewText(size)),
            ]
        return fields.compactMap(\.self).terminal(width, inRow: 1)
    }

    private func field(_ label: String, _ addresses: [TerminalAddress]) -> PreviewBlock.Field? {
        addresses.isEmpty
            ? nil : PreviewBlock.Field(PreviewText(label), PreviewText(addresses.map(\.paragraph)))
    }

    /// The bytes, and the limit that the template comes nearest to.
    private var size: String {
        let bytes = "\(message.payload.count.grouped.unbroken) bytes"
        guard let limit = message.headroom.max(by: { $0.need < $1.need }) else { return bytes }
        let place = limit.place.isEmpty ? "the message" : limit.place
        return "\(bytes); nearest to its limit: \(place), \(limit.usage.unbroken)"
    }
}

extension PreviewText {
    fileprivate func titled(_ title: PreviewText?) -> PreviewText {
        guard let title else { return self }
        var copy = self
        copy.paragraphs =
            title.paragraphs.map { paragraph in
                PreviewText.Paragraph(
                    paragraph.kind,
                    paragraph.runs.map { run in
                        var run = run
                        run.style.insert(.bold)
                        return run
                    })
            } + paragraphs
        return copy
    }
}

extension String {
    /// With blanks that no line breaks at, within numbers and before the sign of percent.
    fileprivate var unbroken: String {
        split(separator: " ").reduce(into: "") { text, word in
            let belongs = text.last?.isNumber == true && (word.first?.isNumber == true || word == "%")
            text += (text.isEmpty ? "" : belongs ? "\u{A0}" : " ") + word
        }
    }
}

extension [TerminalAddress] {
    /// Each once.
    fileprivate var unrepeated: [TerminalAddress] {
        var known: Set<TerminalAddress> = []
        return filter { known.insert($0).inserted }
    }
}
