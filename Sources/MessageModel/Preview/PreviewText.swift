/// A text as it is read: its markup has become styles.
package struct PreviewText: Sendable, Hashable {
    package var paragraphs: [Paragraph]
    package var role: Role
    /// Behind so many lines the client puts an ellipsis; `nil` where it shows all.
    package var lines: Int?
    package var alignment = Alignment.leading

    package init(_ paragraphs: [Paragraph], role: Role = .body, lines: Int? = nil) {
        self.paragraphs = paragraphs
        self.role = role
        self.lines = lines
    }

    /// What the text is for, which decides how large it is.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case title, subtitle, body, secondary, caption
        /// A figure that matters more than anything else in the message.
        case figure
    }

    /// Where its lines stand between the sides of its place.
    package enum Alignment: String, Sendable, Hashable, CaseIterable {
        case leading, center, trailing
    }

    /// What a client begins on a new line.
    package struct Paragraph: Sendable, Hashable {
        package var kind: Kind
        package var runs: [PreviewRun]

        package init(_ kind: Kind = .plain, _ runs: [PreviewRun]) {
            self.kind = kind
            self.runs = runs
        }

        package enum Kind: Sendable, Hashable {
            case plain
            /// From 1, the largest, to 6.
            case heading(Int)
            case quote
            /// An item of a list, with what stands before it (`•`, `2.`) and how many lists it stands in, from 0.
            case item(marker: String, depth: Int)
            /// A line of code, with its language.
            case code(language: String?)
            case divider
        }
    }

    /// All the words, paragraph by paragraph, with nothing of how they look.
    package var words: String {
        paragraphs.map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
    }

    /// The same change on all its words.
    package mutating func changeRuns(_ change: (inout PreviewRun) -> Void) {
        for paragraph in paragraphs.indices {
            for run in paragraphs[paragraph].runs.indices { change(&paragraphs[paragraph].runs[run]) }
        }
    }

    package var isEmpty: Bool { paragraphs.allSatisfy { $0.runs.allSatisfy(\.text.isEmpty) } }
}

/// Words of one look.
package struct PreviewRun: Sendable, Hashable {
    package var text: String
    package var style: Style
    package var color: PreviewColor?
    /// Where a tap leads; an address of any scheme, which a format must not trust.
    package var link: String?
    /// The parameter that has brought these words in.
    package var parameter: String?

    package init(
        _ text: String, _ style: Style = [], color: PreviewColor? = nil, link: String? = nil, parameter: String? = nil
    ) {
        self.text = text
        self.style = style
        self.color = color
        self.link = link
        self.parameter = parameter
    }

    package struct Style: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let bold = Style(rawValue: 1 << 0)
        package static let italic = Style(rawValue: 1 << 1)
        package static let struck = Style(rawValue: 1 << 2)
        package static let underlined = Style(rawValue: 1 << 3)
        package static let code = Style(rawValue: 1 << 4)
        /// Somebody's name who is notified by it.
        package static let mention = Style(rawValue: 1 << 5)
        /// In place of something that cannot be shown: a face, a picture in the text.
        package static let symbol = Style(rawValue: 1 << 6)
        /// In a little box of the run's colour.
        package static let tag = Style(rawValue: 1 << 7)
    }
}

/// The colours that vendors have names for. A format knows how each looks on light and on dark.
package enum PreviewColor: String, Sendable, Hashable, CaseIterable {
    case neutral, grey, black, white
    case red, carmine, orange, yellow, lime, green, turquoise, wathet, blue, indigo, purple, violet
}
