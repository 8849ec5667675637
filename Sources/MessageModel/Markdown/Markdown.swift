package import MessageSource

/// A text in the portable markdown: what every vendor can show, or can be given as plain text.
///
/// It has `**bold**`, `*italic*`, `~~struck~~`, `` `code` ``, `[label](url)`, headings from `#` to `###`, `> quotes`,
/// `- items`, `1. items` and line breaks. Markup ends on the line on which it begins, a line break in the source is a
/// line break in the message, and a `\` makes the punctuation behind it plain text. Blanks at both ends of a line mean
/// nothing. A hole is never markup, whatever its value holds.
package struct Markdown: Sendable {
    /// What stands on lines of its own.
    package enum Block: Sendable {
        /// `level` is 1, 2 or 3.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case quote([Inline])
        case bullets([[Inline]])
        case numbered([NumberedItem])
    }

    /// An item with the number that the author gave it.
    package struct NumberedItem: Sendable {
        package let number: Int
        package let content: [Inline]
    }

    /// What stands in a line. Literal text is always `.data`: escapes are resolved, and nothing in it is markup.
    package indirect enum Inline: Sendable {
        case text([Text.Piece])
        case bold([Inline])
        case italic([Inline])
        case struck([Inline])
        case code([Text.Piece])
        /// The address is absolute, and its holes are escaped by where they stand in it.
        case link(label: [Inline], url: Text)
        case lineBreak
    }

    package let blocks: [Block]

    package init(blocks: [Block]) {
        self.blocks = blocks
    }

    /// Reads a text whose literal pieces are markup. Everything that is wrong is reported before it gives up.
    package static func parse(_ text: Text, _ diagnostics: inout Diagnostics) -> Markdown? {
        var parser = MarkdownParser(text, diagnostics)
        diagnostics = Diagnostics()
        let blocks = parser.blocks()
        diagnostics = parser.diagnostics
        return parser.hasFailed ? nil : Markdown(blocks: blocks)
    }
}
