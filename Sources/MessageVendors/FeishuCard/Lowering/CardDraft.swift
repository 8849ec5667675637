import MessageModel
import MessageRuntime
import MessageSource

/// A message as a card, before it is written in one of the versions of card JSON: what a reader is to see.
struct CardDraft {
    var title: Text?
    /// Below the title, where it is always there.
    var subtitle: Text?
    var tone: MessageModel.Card.Tone?
    /// What opens when the card is clicked.
    var url: Text?
    /// From top to bottom.
    var blocks: [Item<Block>]
    /// Where the message stands in the template.
    let span: Span

    enum Block {
        case words(Text, Look)
        case markdown(MarkdownMessage)
        /// Markup that calls people.
        case calls(Text)
        case quote(Text)
        case fields([Item<LabeledValue>])
        case picture(Text, alt: Text)
        case article(Article)
        case buttons([Item<Button>])
        /// Who the card comes from.
        case source(Text, icon: Text?)
        case rule

        /// A text without markup.
        static func words(_ text: Text) -> Block { .words(text, .normal) }
    }

    enum Look {
        case normal
        /// Of a figure that matters most.
        case figure
        /// Of what matters less.
        case small
    }

    struct Button {
        let label: Text
        let press: Press
        var style: Value<MessageModel.Card.Action.Style>?

        enum Press {
            case open(Text)
            /// The app is told this word.
            case tell(Text)
        }
    }

    init(_ blocks: [Item<Block>], titled title: Text? = nil, at span: Span) {
        self.title = title
        self.blocks = blocks
        self.span = span
    }

    /// The blocks as elements of one of the versions.
    ///
    /// - Parameters:
    ///   - draw: the elements of one block.
    ///   - wrapping: several elements as one, for blocks that are repeated: each of the rows has all of them.
    func elements<Element>(
        wrapping: ([Item<Element>]) -> Element, draw: (Block) -> [Item<Element>]
    ) -> Items<Element> {
        let elements = blocks.flatMap { block in
            let drawn = draw(block.value)
            guard drawn.count > 1, block.isRepeated else { return drawn.map { $0.nested(in: block) } }
            return [block.map { _ in wrapping(drawn) }]
        }
        return Items(elements, span: span)
    }
}

extension CardDraft.Button.Press {
    /// What the app is told: `{"key": …}`.
    static func value(_ key: Text, _ source: Source) -> DocumentValue {
        let writing = Writing(source: source, isNative: false, path: ["value", "key"])
        return .object([Member("key", Shape<Text>.id().write(key, writing))])
    }
}

extension Item {
    /// There is one for each row of a list.
    var isRepeated: Bool {
        modifiers.contains { if case .each = $0 { true } else { false } }
    }
}
