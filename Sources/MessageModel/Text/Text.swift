package import MessageRuntime
package import MessageSource

/// A text with holes: what the author wrote, piece by piece, each with its place in the source. A class, since records
/// consist of texts and are handed from stage to stage: a copy is one count of references, and a record stays small.
package final class Text: Sendable {
    /// Which text of the template a piece comes from. Lowering moves pieces about; what arrives nowhere is a loss.
    package struct Origin: Sendable, Hashable {
        let number: Int

        /// Written by the compiler: separators, markup.
        package static let compiler = Origin(number: 0)
    }

    package struct Piece: Sendable {
        package indirect enum Content: Sendable {
            /// Written in the vendor's own markup, by the author of a native body or by lowering; goes out as it is.
            case markup(String)
            /// Written by the author as plain text; a vendor's markup must not read it.
            case data(String)
            case hole(Hole)
            /// Texts that may be repeated or absent, with a separator between those that are there.
            case joined([Item<Text>], separator: String)
        }

        package let content: Content
        /// `nil` for what the compiler wrote.
        package let span: Span?
        package let origin: Origin
        /// How this piece is escaped where that differs from the rest of its field, as in a URL inside markup.
        package let escape: Escape?

        package init(_ content: Content, span: Span? = nil, origin: Origin = .compiler, escape: Escape? = nil) {
            self.content = content
            self.span = span
            self.origin = origin
            self.escape = escape
        }

        func escaped(by escape: Escape) -> Piece { Piece(content, span: span, origin: origin, escape: escape) }

        /// A hole that could not be read: nothing measures it, and the template that holds it is never filled.
        static func unread(at span: Span, origin: Origin) -> Piece {
            Piece(.joined([], separator: ""), span: span, origin: origin)
        }

        var isUnread: Bool {
            if case .joined(let items, _) = content { items.isEmpty } else { false }
        }
    }

    package let pieces: [Piece]
    /// The whole text as it stands in the source.
    package let span: Span

    package init(_ pieces: [Piece], span: Span) {
        self.pieces = pieces
        self.span = span
    }

    /// Texts and markup in a row, placed where the first text stands.
    package convenience init(_ parts: [Text], span: Span) {
        self.init(parts.flatMap(\.pieces), span: span)
    }

    /// Markup that lowering writes around what the author wrote.
    package static func markup(_ string: String, at span: Span) -> Text {
        Text([Piece(.markup(string))], span: span)
    }

    /// Texts on lines (or otherwise separated); those that are absent leave no separator behind. What is wrong with all
    /// of them together is said from where the first stands to where the last does.
    ///
    /// - Parameter span: where there is none of them.
    package static func joined(_ texts: [Item<Text>], separator: String, at span: Span) -> Text {
        if texts.count == 1, let only = texts.first, only.isPlain { return only.value }
        return Text([Piece(.joined(texts, separator: separator))], span: texts.map(\.value.span).hull ?? span)
    }

    /// `label：value`, or `label: value` where the label is in ASCII; the label alone goes where it is absent.
    package static func labeled(_ label: Text?, _ value: Text) -> Text {
        guard let label else { return value }
        let colon = Text([Piece(.data(label.isASCII ? ": " : "："))], span: label.span)
        let prefix = Text([label, colon], span: label.span)
        guard let presence = label.presence else { return Text([prefix, value], span: value.span) }
        let optional = Text([Piece(.joined([Item(prefix, when: presence)], separator: ""))], span: label.span)
        return Text([optional, value], span: value.span)
    }

    /// The author wrote words of it, and those in ASCII alone.
    package var isASCII: Bool {
        let literals = pieces.compactMap(\.literal)
        return literals.contains { $0.contains(where: \.isLetter) }
            && literals.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    }

    /// The text where no value can change it, markup and data alike; `nil` where it has holes or conditions.
    package var literal: String? {
        var string = ""
        for piece in pieces {
            switch piece.content {
            case .markup(let part), .data(let part): string += part
            case .hole, .joined: return nil
            }
        }
        return string
    }

    /// It is written, and nothing stands in it.
    var isEmpty: Bool { pieces.allSatisfy { $0.literal?.isEmpty ?? false } }

    /// No value can change it.
    package var isLiteral: Bool {
        pieces.allSatisfy { piece in
            switch piece.content {
            case .markup, .data: true
            case .hole, .joined: false
            }
        }
    }

    /// The only hole of a text that consists of nothing else.
    package var onlyHole: Hole? {
        if pieces.count == 1, case .hole(let hole) = pieces[0].content { hole } else { nil }
    }

    /// The condition under which a text that is one hole on an optional parameter exists at all.
    package var presence: Condition? {
        onlyHole?.presence
    }
}

extension [Span] {
    /// From where the first begins to where the last ends; `nil` where there is none.
    package var hull: Span? {
        guard let first, let start = map(\.range.lowerBound).min(), let end = map(\.range.upperBound).max() else {
            return nil
        }
        return Span(file: first.file, range: start..<end)
    }
}
