import MessageModel

extension Card2 {
    enum Direction: String, Sendable, CaseIterable {
        case vertical, horizontal
    }

    enum HorizontalAlign: String, Sendable, CaseIterable {
        case left, center, right
    }

    enum VerticalAlign: String, Sendable, CaseIterable {
        case top, center, bottom
    }

    /// What the same key means in every element.
    enum Words {
        static let elementID =
            "Names the element for updates: a letter, then letters, digits and `_`; unique in the card."
        static let margin = "The space around it, for all sides, for top and side, or for each side from the top on."
        static let direction = "How the elements follow each other."
        static let padding = "The space within, for all sides, for top and side, or for each side from the top on."
        static let horizontalSpacing = "The space between elements beside each other."
        static let verticalSpacing = "The space between elements below each other."
        static let horizontalAlign = "Where the elements stand from left to right."
        static let verticalAlign = "Where the elements stand from top to bottom."
        static let name = "What the app is told it is called; needed in a form, and unique in the card."
        static let isRequired = "The form is not sent without it; only in a form."
        static let isDisabled = "It cannot be used."
        static let disabledTips = "What is said when somebody tries to use it."
        static let hoverTips = "What is said when the pointer rests on it; on computers."
        static let confirm = "What is asked before it counts."
        static let behaviors = "What happens: a page opens, the app is told."
        static let value = "What the app is told."
        static let placeholder = "Shown while nothing is chosen."
        static let width = "How wide it is."
        static let backgroundStyle = "The colour behind it."
        static let icon = "The icon in front of the text."
    }
}

extension Shape<Value<String>> {
    /// `margin`.
    static let margin = length(Lengths(-99...99, counts: [1, 2, 4]))

    /// `padding`. One of the vendor's pages begins at -99.
    static let padding = length(
        Lengths(
            -99...99, counts: [1, 2, 4],
            doubts: [.init(below: 0, "the page on the structure of cards begins at 0px, others at -99px")]))

    /// `horizontal_spacing` and `vertical_spacing`.
    static let spacing = length(Lengths(0...99, or: ["small", "medium", "large", "extra_large", "default"]))

    static let cornerRadius = length(Lengths(0...Int.max, percent: 0...100))

    /// The width of what may fill its place.
    static let width = length(Lengths(16...999, or: ["fill", "auto"]))

    /// The width of a button, a list of options or a field.
    static let controlWidth = length(Lengths(100...Int.max, or: ["default", "fill"]))

    static func length(_ lengths: Lengths) -> Shape { formatted(lengths.format) }
}

extension Shape<Text> {
    /// `element_id`.
    static let elementID = id(.between(1, 20, .characters, .rejected(code: 300_301)), of: .feishuElementID)
        .keeping(
            TextRule { text in
                text.startsWithLetter ? nil : Card2.NoLetterFirst(span: text.place.span, field: text.place.field)
            })

    static let userID = id()
    static let imageKey = id().keeping(
        TextRule { text in
            text.looksLikeAddress ? Card2.AddressForKey(span: text.place.span, field: text.place.field) : nil
        })
    static let fileKey = imageKey
}
