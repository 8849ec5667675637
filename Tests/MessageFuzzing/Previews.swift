import MessageOutput

enum Previews {
    /// Shows messages in a page, or in a terminal that is narrow or wide.
    ///
    /// - Parameter choice: which one of these; any number.
    static func show(_ messages: [RenderedMessage], _ choice: Int) {
        guard let width = [nil, 20, 100][choice % 3] else {
            return require(!PreviewPage(messages).text.isEmpty, "a page is empty")
        }
        let text = TerminalPreview(messages, width: width, palette: .plain).text
        let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        require(controls.isEmpty, "a control character reaches the terminal: \(controls)")
    }
}
