/// The messages of one template as a page: side by side, a row of vendors for each sample.
package struct PreviewPage {
    private let messages: [RenderedMessage]

    package init(_ messages: [RenderedMessage]) { self.messages = messages }

    package var text: String {
        HTMLPage(
            title: messages.first?.template ?? "", summary: messages.first?.summary, main: [sets]
        ).text
    }

    /// The messages alone, to be put into a page that is there already.
    package var main: String {
        var text = ""
        sets.write(to: &text)
        return text
    }

    private var sets: HTML { MessageSets(messages: messages, id: "m", levels: (.h2, .h3)).html }
}
