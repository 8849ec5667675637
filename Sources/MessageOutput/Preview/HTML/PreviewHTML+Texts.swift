import MessageModel

extension PreviewText {
    /// The text with its looks.
    var html: HTML {
        HTML(.div, classes) {
            // A browser counts lines right only where all stand in one block.
            if lines == nil { paragraphs.html } else { joined { $0.html } }
        }
    }

    private var classes: String {
        let names: [String?] = [
            "text", role.rawValue, alignment == .leading ? nil : alignment.rawValue,
            lines.map { "cut lines-\($0.counted)" },
        ]
        return names.compactMap(\.self).joined(separator: " ")
    }

    /// Its words in a line that something else gives a look, and a way out where there is one: links in it lead nowhere.
    var inline: [HTML] { joined { $0.unlinked } }

    private func joined(_ html: (PreviewRun) -> HTML) -> [HTML] {
        Array(paragraphs.map { $0.runs.map(html) }.joined(separator: [HTML(.br)]))
    }
}

extension [PreviewText.Paragraph] {
    /// Lines of code that follow each other stand in one block.
    fileprivate var html: [HTML] {
        var pieces: [HTML] = []
        var code: [[HTML]] = []
        func closeCode() {
            if !code.isEmpty { pieces.append(HTML(.pre, "code") { [HTML](code.joined(separator: [.text("\n")])) }) }
            code = []
        }
        for paragraph in self {
            if case .code = paragraph.kind {
                code.append(paragraph.runs.map(\.html))
            } else {
                closeCode()
                pieces.append(paragraph.html)
            }
        }
        closeCode()
        return pieces
    }
}

extension PreviewText.Paragraph {
    fileprivate var html: HTML {
        let words = runs.map(\.html)
        return switch kind {
        case .plain: HTML(.p, "line") { words.isEmpty ? [HTML(.br)] : words }
        case .heading(let level): HTML(.p, "line heading-\(level)") { words }
        case .quote: HTML(.blockquote) { words.isEmpty ? [HTML(.br)] : words }
        case .item(let marker, let depth):
            HTML(.p, "line item deep-\(min(depth, 5))") {
                HTML(.span, "marker") { marker }
                HTML(.span) { words }
            }
        case .code: HTML(.code) { words }
        case .divider: HTML(.hr)
        }
    }
}

extension PreviewRun {
    fileprivate var html: HTML { marked(link.map { HTML.way(to: $0, "link") { styled } } ?? styled) }

    fileprivate var unlinked: HTML { marked(styled) }

    private func marked(_ piece: HTML) -> HTML {
        guard let parameter else { return piece }
        return HTML(.mark, .classes("value"), .of(.title, parameter), .of(.dataParameter, parameter)) { piece }
    }

    private var styled: HTML {
        let looks: [(Style, HTMLTag)] = [
            (.bold, .b), (.italic, .i), (.struck, .s), (.underlined, .u), (.code, .code),
        ]
        let plain = looks.reduce(HTML.text(text)) { piece, look in
            style.contains(look.0) ? HTML(look.1) { piece } : piece
        }
        let names = [
            style.contains(.mention) ? "mention" : nil, style.contains(.symbol) ? "symbol" : nil, color?.textClass,
        ].compactMap { $0 }
        return names.isEmpty ? plain : HTML(.span, names.joined(separator: " ")) { plain }
    }
}

extension PreviewColor {
    /// Words in this colour.
    var textClass: String { "ink-\(rawValue)" }
    /// A ground in this colour, with words on it that can be read.
    var groundClass: String { "ground-\(rawValue)" }
}

extension Int {
    /// The number as the style sheet knows it, which counts to 12.
    var counted: Int { Swift.min(Swift.max(self, 1), 12) }
}
