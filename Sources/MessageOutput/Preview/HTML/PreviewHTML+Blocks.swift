import MessageModel

extension PreviewBlock {
    /// The block as it stands in a message.
    var html: HTML {
        switch self {
        case .header(let header): header.html
        case .text(let text): text.html
        case .picture(let picture): picture.html
        case .pictures(let pictures, let inRow): HTML(.div, "row-of-\(inRow.counted)") { pictures.map(\.html) }
        case .divider: HTML(.hr)
        case .fields(let fields, let inRow): HTML(.div, "fields row-of-\(inRow.counted)") { fields.map(\.html) }
        case .buttons(let buttons): buttons.html
        case .entry(let text, let opens):
            HTML.way(to: opens, "entry") {
                HTML(.span) { text.inline }
                HTML(.span, .classes("arrow"), .of(.ariaHidden, "true")) { "›" }
            }
        case .article(let blocks, let picture, let isLarge):
            HTML(.div, isLarge ? "article large" : "article") {
                if isLarge { picture.html }
                HTML(.div, "words") { blocks.map(\.html) }
                if !isLarge { picture.html }
            }
        case .columns(let columns): HTML(.div, "columns") { columns.map(\.html) }
        case .group(let group): group.html
        case .input(let input): input.html
        case .table(let table): table.html
        case .placeholder(let placeholder): placeholder.html
        }
    }
}

extension PreviewBlock.Header {
    fileprivate var html: HTML {
        HTML(.div, "head \(color.groundClass)") {
            icon?.html
            HTML(.div, "words") {
                HTML(.div, "title-line") {
                    title.html
                    tags.map { tag in HTML(.span, "tag \(tag.color.groundClass)") { tag.text.inline } }
                }
                subtitle?.html
            }
        }
    }
}

extension PreviewBlock.Picture {
    /// There is no network: a box of the right proportions says what would be there.
    var html: HTML {
        HTML(.figure, .classes("picture \(shapeClass)"), .of(.title, source)) {
            if case .ratio(let width, let height) = shape {
                HTML(.svg, .of(.viewBox, "0 0 \(width.short) \(height.short)"), .of(.ariaHidden, "true"))
            }
            HTML(.span, "caption") {
                if let alternative, !alternative.isEmpty {
                    HTML(.b) { alternative.inline }
                    HTML(.br)
                }
                source.isEmpty ? "picture" : shortSource
            }
        }
    }

    /// Of an address what a file would be called, which says more in a small place than its beginning.
    private var shortSource: String {
        guard HTMLAddress(source) != nil else { return source }
        let path = source.prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/").dropFirst(2).last
        return name.map(String.init) ?? source
    }

    private var shapeClass: String {
        switch shape {
        case .natural: "natural"
        case .ratio: "ratio"
        case .thumbnail: "thumbnail"
        case .icon: "icon"
        case .portrait: "portrait"
        }
    }
}

extension Double {
    /// Without the `.0` of whole numbers.
    fileprivate var short: String { self == rounded() && abs(self) < 1e9 ? String(Int(self)) : String(self) }
}

extension PreviewBlock.Field {
    fileprivate var html: HTML {
        HTML(.div, "field") {
            if let label { HTML(.div, "label") { label.inline } }
            if let opens {
                HTML.way(to: opens, "held link") { value.inline }
            } else {
                HTML(.div, "held") { value.html }
            }
        }
    }
}

extension [PreviewBlock.Button] {
    /// What a button asks stands below them all: in the message it is not there until somebody presses it.
    fileprivate var html: HTML {
        let row = HTML(.div, "buttons") { map(\.html) }
        let questions = compactMap(\.question)
        return questions.isEmpty ? row : HTML(.div, "asking") { [row] + questions }
    }
}

extension PreviewBlock.Button {
    fileprivate var html: HTML {
        let names = ["button", look.rawValue] + (isWide ? ["wide"] : []) + (isDisabled ? ["off"] : [])
        return HTML.way(to: isDisabled ? nil : opens, names.joined(separator: " ")) {
            icon?.html
            label.inline
        }
    }

    fileprivate var question: HTML? {
        guard let confirmation, !confirmation.isEmpty else { return nil }
        return HTML(.p, "asks") {
            label.inline
            " asks: "
            confirmation.inline
        }
    }
}

extension PreviewBlock.Column {
    fileprivate var html: HTML { HTML(.div, "column share-\(min(max(weight, 0), 12))") { blocks.map(\.html) } }
}

extension PreviewBlock.Group {
    fileprivate var html: HTML {
        guard case .panel(let title, let isOpen) = look else {
            return HTML(.div, "group \(lookClass)") {
                blocks.map(\.html)
                if let opens {
                    // It lies over the whole group: a way round it could not hold other ways.
                    HTML.way(to: opens, "way") { HTML(.span, "unseen") { "opens \(opens)" } }
                }
            }
        }
        return .element(
            .details, [.classes("group panel")] + (isOpen ? [.flag(.open)] : []),
            [HTML(.summary) { title.inline }] + blocks.map(\.html))
    }

    private var lookClass: String {
        switch look {
        case .plain: opens == nil ? "plain" : "plain opens"
        case .quote: "quote"
        case .box(let color): "box \(color.groundClass)"
        case .note: "note"
        case .form: "form"
        case .panel: "panel"
        }
    }
}
