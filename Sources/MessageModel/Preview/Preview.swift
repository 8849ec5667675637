/// How a payload looks to its reader, as far as the vendor's documents tell: what stands between vendors and the
/// formats that show it. It says what is there and what it means; how large and in which blue, a format decides.
package struct Preview: Sendable, Hashable {
    package var frame: Frame
    /// Who the client says that it comes from, where the payload decides that.
    package var sender: PreviewText?
    package var blocks: [PreviewBlock]
    /// What a phone shows while the app is closed.
    package var notification: Notification?
    /// What matters and is not seen in the message: who gets it, and how it is sent.
    package var facts: [Fact]

    package init(
        _ frame: Frame, sender: PreviewText? = nil, _ blocks: [PreviewBlock], notification: Notification? = nil,
        facts: [Fact] = []
    ) {
        self.frame = frame
        self.sender = sender
        self.blocks = blocks
        self.notification = notification
        self.facts = facts
    }

    /// What the client draws around the blocks.
    package enum Frame: String, Sendable, Hashable, CaseIterable {
        /// A speech bubble, as wide as its text.
        case bubble
        /// A card of the client's own width, with a border.
        case card
        /// Nothing: a picture, a face.
        case bare
        /// A window that comes up on its own.
        case window
        /// A page of a reader, or a letter.
        case page
        /// Small grey words in the middle of the chat.
        case line
    }

    /// What a phone shows while the app is closed.
    package struct Notification: Sendable, Hashable {
        package var title: PreviewText?
        package var text: PreviewText

        package init(title: PreviewText? = nil, _ text: PreviewText) {
            self.title = title
            self.text = text
        }
    }

    /// One thing about the sending, in words: `To`, `zhangsan, lisi`.
    package struct Fact: Sendable, Hashable {
        package let label: String
        package let value: PreviewText

        package init(_ label: String, _ value: PreviewText) {
            self.label = label
            self.value = value
        }
    }
}
