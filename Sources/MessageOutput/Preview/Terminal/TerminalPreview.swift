import MessageModel

/// Messages below each other, for a terminal: its text is safe to be written there, whatever the values are.
///
/// After the messages of a template stands what there is to say of it, once for all of them.
package struct TerminalPreview {
    private let messages: [RenderedMessage]
    private let width: Int
    private let palette: Palette

    /// Where no terminal says how wide it is.
    package static let usualWidth = 80
    /// In less hardly a word fits.
    private static let leastWidth = 20

    /// - Parameter width: in columns.
    package init(_ messages: [RenderedMessage], width: Int = usualWidth, palette: Palette = .plain) {
        self.messages = messages
        self.width = max(width, Self.leastWidth)
        self.palette = palette
    }

    package var text: String {
        templates.flatMap(lines).map { $0.padded(to: width).text(palette) + "\n" }.joined()
    }

    /// The messages of one template stand behind each other.
    private var templates: [ArraySlice<RenderedMessage>] {
        var templates: [ArraySlice<RenderedMessage>] = []
        var rest = messages[...]
        while let first = rest.first {
            let own = rest.prefix { $0.template == first.template }
            templates.append(own)
            rest = rest.dropFirst(own.count)
        }
        return templates
    }

    private func lines(of messages: ArraySlice<RenderedMessage>) -> [TerminalLine] {
        guard let first = messages.first else { return [] }
        let summary = first.summary.map { [PreviewRun(" · " + $0)] } ?? []
        let title = TerminalWrap.lines(of: [PreviewRun(first.template, .bold)] + summary, in: width)
        return title + messages.flatMap { [TerminalLine()] + TerminalMessage(message: $0).lines(width) }
            + TerminalFindings(messages.flatMap(\.findings)).lines(width) + [TerminalLine()]
    }
}
