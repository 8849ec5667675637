package import MessageRuntime

/// How a vendor reads the text of a field, and so how data is made harmless in it.
package final class Syntax: Sendable {
    /// As it is named in reports and docs: `card HTML`.
    package let name: String
    package let escape: Escape
    /// The markup has tags with attributes: a hole inside an attribute's quotes is part of a URL, and one elsewhere
    /// inside a tag could not be made harmless.
    package let hasTags: Bool
    /// How the markup writes links as `[label](address)`; `nil` where it does not.
    package let links: Links?

    /// How the markup writes what becomes something else, as `$userName=ID$` does; `nil` where it does not.
    package let placeholders: Placeholders?

    /// What tags may hold besides addresses in `href`; `nil` where attributes need quotes and hold nothing else.
    package let attributes: Attributes?
    /// How the markup writes code; `nil` where it does not.
    package let code: Code?

    /// Attributes by the last word of their names: `url` is `pc_url` too. They may stand without quotes.
    package struct Attributes: Sendable {
        /// Those that hold an address, besides `href`.
        let addresses: Set<String>
        /// Those that hold ids, with commas between several.
        let ids: [String: Escape]

        package init(addresses: Set<String>, ids: [String: Escape]) {
            self.addresses = addresses
            self.ids = ids
        }
    }

    /// Code, where what makes values harmless among words would be seen.
    package struct Code: Sendable {
        /// Between backticks in a line; `nil` where they mean nothing.
        let words: Escape?
        /// On lines between fences.
        let block: Escape

        package init(words: Escape?, block: Escape) {
            self.words = words
            self.block = block
        }
    }

    /// The escapes that such links need besides the one of the text.
    package struct Links: Sendable {
        /// Of a whole address.
        let address: Escape
        /// Of an address among words.
        let words: Escape
        /// Directly behind a `]`, where a parenthesis would make a link.
        let behindLabel: Escape
        /// `![label](id)` shows a picture by an id of the vendor's.
        let hasPictures: Bool

        package init(address: Escape, words: Escape, behindLabel: Escape, hasPictures: Bool = false) {
            self.address = address
            self.words = words
            self.behindLabel = behindLabel
            self.hasPictures = hasPictures
        }
    }

    /// Placeholders between two of a sign.
    package struct Placeholders: Sendable {
        let sign: Unicode.Scalar
        /// Behind such a sign of the author's, where a value could say what the placeholder is.
        let behindSign: Escape
        /// Such a sign is common among words, so only one that another follows behind the value is heeded.
        let isCommon: Bool

        package init(between sign: Unicode.Scalar, behindSign: Escape, isCommon: Bool = false) {
            self.sign = sign
            self.behindSign = behindSign
            self.isCommon = isCommon
        }
    }

    /// Read by people: a choice shows its text. Elsewhere it gives its value.
    package let isProse: Bool

    package init(
        _ name: String, _ escape: Escape, hasTags: Bool = false, links: Links? = nil,
        placeholders: Placeholders? = nil, attributes: Attributes? = nil, code: Code? = nil, isProse: Bool = true
    ) {
        self.name = name
        self.escape = escape
        self.hasTags = hasTags
        self.links = links
        self.placeholders = placeholders
        self.attributes = attributes
        self.code = code
        self.isProse = isProse
    }

    /// Shown as it is.
    package static let plain = Syntax("plain text", .none)
    /// An address; holes choose their escape by where they stand in it.
    package static let url = Syntax("URL", .none, isProse: false)
    /// For programs: JSON in a string where it begins like JSON, and otherwise as it is.
    package static let jsonText = Syntax("JSON in a string", .jsonString, isProse: false)
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

    /// Whether a choice shows its text in a piece, as it does wherever the piece is no part of an address or a tag.
    package func showsLabel(in piece: Text.Piece) -> Bool {
        isProse && piece.escape?.isForAddresses != true
    }

    /// Read by people, letter for letter: markup would be shown.
    package var isPlain: Bool { name == Self.plain.name }

    /// An address as a whole.
    package var isAddress: Bool { name == Self.url.name }

    /// An id, or another word for programs.
    package var isIdentifier: Bool { name == Self.identifier.name }

    /// A place of the text may need another escape than the rest of it.
    var hasPlaces: Bool { hasTags || links != nil || placeholders != nil }

    /// All that values may need somewhere in such a text.
    package var escapes: [Escape] {
        var escapes = [escape]
        if hasTags || links != nil { escapes += [.urlComponent, .wholeURL] }
        if let links { escapes += [links.address, links.words, links.behindLabel] }
        if let placeholders { escapes.append(placeholders.behindSign) }
        if let attributes { escapes += attributes.ids.values.sorted { $0.code < $1.code } }
        if let code { escapes += [code.words, code.block].compactMap(\.self) }
        return escapes
    }
}
