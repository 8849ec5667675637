extension PreviewText {
    /// Words without markup; every line is a paragraph.
    package init(_ words: String, role: Role = .body, lines: Int? = nil) {
        self.init(words, as: .plain, role: role, lines: lines)
    }

    /// A text in a vendor's markup.
    package init(_ text: String, as dialect: PreviewDialect, role: Role = .body, lines: Int? = nil) {
        self.init(PreviewMarkup.read(text, as: dialect), role: role, lines: lines)
    }

    /// A text of a filled payload.
    package init(_ text: Text, as dialect: PreviewDialect = .plain, role: Role = .body, lines: Int? = nil) {
        self.init(text.literal ?? "", as: dialect, role: role, lines: lines)
    }

    /// The same of what may be left out.
    package init?(_ text: Text?, as dialect: PreviewDialect = .plain, role: Role = .body, lines: Int? = nil) {
        guard let text, let literal = text.literal, !literal.isEmpty else { return nil }
        self.init(literal, as: dialect, role: role, lines: lines)
    }
}
