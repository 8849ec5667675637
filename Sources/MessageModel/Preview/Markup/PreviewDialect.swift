/// What a vendor's client makes of the signs and tags in a text.
package struct PreviewDialect: Sendable {
    /// Signs that mean something, besides tags.
    package struct Signs: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// `# ` to `###### ` at the beginning of a line.
        package static let headings = Signs(rawValue: 1 << 0)
        /// `**bold**`.
        package static let bold = Signs(rawValue: 1 << 1)
        /// `*italic*`.
        package static let italic = Signs(rawValue: 1 << 2)
        /// `~~struck~~`.
        package static let struck = Signs(rawValue: 1 << 3)
        /// `` `code` ``.
        package static let code = Signs(rawValue: 1 << 4)
        /// Lines between fences of three backticks.
        package static let fences = Signs(rawValue: 1 << 5)
        /// `[label](address)`.
        package static let links = Signs(rawValue: 1 << 6)
        /// `![words](key)`.
        package static let pictures = Signs(rawValue: 1 << 7)
        /// `> ` at the beginning of a line.
        package static let quotes = Signs(rawValue: 1 << 8)
        /// `- `, `* ` and `1. ` at the beginning of a line.
        package static let lists = Signs(rawValue: 1 << 9)
        /// A line of three hyphens or more.
        package static let dividers = Signs(rawValue: 1 << 10)
        /// `&lt;`, `&#42;`.
        package static let entities = Signs(rawValue: 1 << 11)
        /// Line breaks and rows of blanks are one blank, as in HTML.
        package static let folding = Signs(rawValue: 1 << 12)
        /// `:OK:`, a face by its name, which begins with a capital: a time of day is none.
        package static let faces = Signs(rawValue: 1 << 13)
        /// `__bold__`; a single one is a letter.
        package static let boldUnderscores = Signs(rawValue: 1 << 14)
    }

    /// What a tag does to what stands behind it.
    package enum Effect: Sendable {
        /// Until the tag is closed.
        case look(PreviewRun.Style = [], color: PreviewColor? = nil, link: String? = nil)
        /// A line of its own until the tag is closed, and the look of what is in it.
        case paragraph(PreviewText.Paragraph.Kind = .plain, color: PreviewColor? = nil)
        /// In the place of the tag, and of all up to the closing one where there is one.
        case words([PreviewRun], replacesContent: Bool = false)
        case lineBreak
        case divider
        /// What is in it is not shown: a script, a style sheet.
        case hidden
    }

    package let signs: Signs
    /// By name, in lower case, with the tag's attributes. Tags of other names are shown as they stand, or are dropped
    /// where the client reads HTML.
    package let tags: [String: @Sendable ([String: String]) -> Effect]
    package let dropsUnknownTags: Bool

    package init(
        _ signs: Signs = [], tags: [String: @Sendable ([String: String]) -> Effect] = [:],
        dropsUnknownTags: Bool = false
    ) {
        self.signs = signs
        self.tags = tags
        self.dropsUnknownTags = dropsUnknownTags
    }

    /// Nothing but line breaks.
    package static let plain = PreviewDialect()
}
