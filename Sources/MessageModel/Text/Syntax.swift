package import MessageRuntime

/// How a vendor reads the text of a field, and so how data is made harmless in it.
package struct Syntax: Sendable {
    /// As it is named in reports and docs: `card HTML`.
    package let name: String
    package let escape: Escape
    /// The markup has tags with attributes: a hole inside an attribute's quotes is part of a URL, and one elsewhere
    /// inside a tag could not be made harmless.
    package let hasTags: Bool
    /// How the markup writes links as `[label](address)`; `nil` where it does not.
    package let links: Links?

    /// The escapes that such links need besides the one of the text.
    package struct Links: Sendable {
        /// Of a whole address.
        let address: Escape
        /// Of an address among words.
        let words: Escape
        /// Directly behind a `]`, where a parenthesis would make a link.
        let behindLabel: Escape

        package init(address: Escape, words: Escape, behindLabel: Escape) {
            self.address = address
            self.words = words
            self.behindLabel = behindLabel
        }
    }

    /// Read by people: a choice shows its text. Elsewhere it gives its value.
    package let isProse: Bool

    package init(
        _ name: String, _ escape: Escape, hasTags: Bool = false, links: Links? = nil, isProse: Bool = true
    ) {
        self.name = name
        self.escape = escape
        self.hasTags = hasTags
        self.links = links
        self.isProse = isProse
    }

    /// Shown as it is.
    package static let plain = Syntax("plain text", .none)
    /// An address; holes choose their escape by where they stand in it.
    package static let url = Syntax("URL", .none, isProse: false)
    /// What identifies something, and is never shown.
    package static let identifier = Syntax("identifier", .none, isProse: false)
}

extension Syntax {
    /// The escape of a piece that has none of its own. An address in words stays one that can be opened: markup would
    /// change signs in it that an address has.
    func escape(of piece: Text.Piece) -> Escape {
        if let links, case .hole(let hole) = piece.content, hole.parameter.type.kind == .url { return links.words }
        return escape
    }
}
