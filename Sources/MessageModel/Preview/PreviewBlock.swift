/// One thing below the other in a message.
package indirect enum PreviewBlock: Sendable, Hashable {
    case header(Header)
    case text(PreviewText)
    case picture(Picture)
    /// Pictures side by side, so many in a row.
    case pictures([Picture], inRow: Int)
    case divider
    /// Names with values.
    case fields([Field], inRow: Int)
    /// Buttons, side by side where there is room.
    case buttons([Button])
    /// A line that opens something, with an arrow: `查看物流 ›`.
    case entry(PreviewText, opens: String?)
    /// A picture beside texts: one of several articles, a mini program's head.
    case article([PreviewBlock], picture: Picture, isLarge: Bool)
    case columns([Column])
    /// A part with a look of its own.
    case group(Group)
    case input(Input)
    case table(Table)
    /// Something that only the client can show: a chart, a voice, a film, a place on a map.
    case placeholder(Placeholder)

    /// The head of a card.
    package struct Header: Sendable, Hashable {
        package var title: PreviewText
        package var subtitle: PreviewText?
        package var color: PreviewColor
        /// Words in little boxes behind the title, each in its colour.
        package var tags: [Tag]
        package var icon: Picture?

        package init(
            _ title: PreviewText, subtitle: PreviewText? = nil, color: PreviewColor = .neutral, tags: [Tag] = [],
            icon: Picture? = nil
        ) {
            self.title = title
            self.subtitle = subtitle
            self.color = color
            self.tags = tags
            self.icon = icon
        }
    }

    package struct Tag: Sendable, Hashable {
        package let text: PreviewText
        package let color: PreviewColor

        package init(_ text: PreviewText, _ color: PreviewColor) {
            self.text = text
            self.color = color
        }
    }

    package struct Picture: Sendable, Hashable {
        /// An address, or the id or the key of one that was uploaded, which nobody but the client can show.
        package var source: String
        /// Read to those who do not see it.
        package var alternative: PreviewText?
        package var shape: Shape

        package init(_ source: String, alternative: PreviewText? = nil, _ shape: Shape = .natural) {
            self.source = source
            self.alternative = alternative
            self.shape = shape
        }

        package enum Shape: Sendable, Hashable {
            /// As it is.
            case natural
            /// Cropped to so many parts of width for so many of height: 5 and 4.
            case ratio(Double, Double)
            /// A small square, such as a thumbnail.
            case thumbnail
            /// The size of a letter.
            case icon
            /// A face, cut to a circle.
            case portrait
        }
    }

    package struct Field: Sendable, Hashable {
        package var label: PreviewText?
        package var value: PreviewText
        /// What a tap on the value opens.
        package var opens: String?

        package init(_ label: PreviewText?, _ value: PreviewText, opens: String? = nil) {
            self.label = label
            self.value = value
            self.opens = opens
        }
    }

    package struct Button: Sendable, Hashable {
        package enum Look: String, Sendable, Hashable, CaseIterable {
            case plain, primary, danger, text
        }

        package var label: PreviewText
        package var look: Look
        /// An address, a mini program's page; `nil` where a tap tells the sender's server.
        package var opens: String?
        package var isDisabled: Bool
        /// What the reader is asked before it is done.
        package var confirmation: PreviewText?
        /// Before the label.
        package var icon: Picture?
        /// As wide as its place.
        package var isWide: Bool

        package init(
            _ label: PreviewText, _ look: Look = .plain, opens: String? = nil, isDisabled: Bool = false,
            confirmation: PreviewText? = nil, icon: Picture? = nil, isWide: Bool = false
        ) {
            self.label = label
            self.look = look
            self.opens = opens
            self.isDisabled = isDisabled
            self.confirmation = confirmation
            self.icon = icon
            self.isWide = isWide
        }
    }

    /// A part of a row.
    package struct Column: Sendable, Hashable {
        package var blocks: [PreviewBlock]
        /// Its share of the width among the others; 0 is as wide as what it holds.
        package var weight: Int

        package init(_ blocks: [PreviewBlock], weight: Int = 1) {
            self.blocks = blocks
            self.weight = weight
        }
    }

    package struct Group: Sendable, Hashable {
        package enum Look: Sendable, Hashable {
            case plain
            /// A bar at the left, as around a quotation.
            case quote
            /// A box in a colour.
            case box(PreviewColor)
            /// Small and grey.
            case note
            /// Sends what is in it together.
            case form
            /// Shows more than its title where it is open.
            case panel(title: PreviewText, isOpen: Bool)
        }

        package var look: Look
        package var blocks: [PreviewBlock]
        /// What a tap opens.
        package var opens: String?

        package init(_ look: Look, _ blocks: [PreviewBlock], opens: String? = nil) {
            self.look = look
            self.blocks = blocks
            self.opens = opens
        }
    }

    /// What a reader fills in or chooses.
    package struct Input: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case line
            case area
            /// A list that opens.
            case menu([PreviewText])
            /// All options to be seen, with a circle, or a square where several can be chosen.
            case options([PreviewText], takesSeveral: Bool)
            case checkbox
            case date
            case time
            case dateAndTime
            case people
            case pictures
            /// Three dots that open a menu.
            case overflow([PreviewText])
        }

        package var kind: Kind
        package var label: PreviewText?
        /// What stands in it while it is empty.
        package var prompt: PreviewText?
        /// What it holds at first: words, or the numbers of the options, from 0.
        package var value: PreviewText?
        package var chosen: [Int]
        package var isRequired: Bool
        package var isDisabled: Bool

        package init(
            _ kind: Kind, label: PreviewText? = nil, prompt: PreviewText? = nil, value: PreviewText? = nil,
            chosen: [Int] = [], isRequired: Bool = false, isDisabled: Bool = false
        ) {
            self.kind = kind
            self.label = label
            self.prompt = prompt
            self.value = value
            self.chosen = chosen
            self.isRequired = isRequired
            self.isDisabled = isDisabled
        }
    }

    package struct Table: Sendable, Hashable {
        package var heads: [PreviewText]
        package var rows: [[PreviewText]]
        /// Behind so many rows the reader turns a page.
        package var pageSize: Int?

        package init(heads: [PreviewText], rows: [[PreviewText]], pageSize: Int? = nil) {
            self.heads = heads
            self.rows = rows
            self.pageSize = pageSize
        }
    }

    package struct Placeholder: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case audio, video, file, chart, location, face, contact, history, custom
        }

        package var kind: Kind
        /// What is known of it: a file's name, a chart's title.
        package var title: PreviewText?
        /// Further lines.
        package var details: [PreviewText]
        package var opens: String?

        package init(_ kind: Kind, title: PreviewText? = nil, details: [PreviewText] = [], opens: String? = nil) {
            self.kind = kind
            self.title = title
            self.details = details
            self.opens = opens
        }
    }
}
