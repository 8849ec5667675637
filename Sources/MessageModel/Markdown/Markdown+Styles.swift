extension Markdown {
    /// What words can look like. Headings, quotes, lists and links are none: where they are not shown as such, their
    /// words and their order tell what they were.
    package enum Style: Sendable, CaseIterable {
        case bold, italic, struck, code
    }

    /// The styles that occur.
    package var styles: Set<Style> {
        blocks.reduce(into: []) { $0.formUnion($1.styles) }
    }
}

extension Markdown.Block {
    fileprivate var styles: Set<Markdown.Style> {
        switch self {
        case .heading(_, let content), .paragraph(let content), .quote(let content): content.styles
        case .bullets(let items): items.reduce(into: []) { $0.formUnion($1.styles) }
        case .numbered(let items): items.reduce(into: []) { $0.formUnion($1.content.styles) }
        }
    }
}

extension [Markdown.Inline] {
    fileprivate var styles: Set<Markdown.Style> {
        reduce(into: []) { styles, inline in
            switch inline {
            case .text, .lineBreak: break
            case .bold(let content): styles.formUnion(content.styles.union([.bold]))
            case .italic(let content): styles.formUnion(content.styles.union([.italic]))
            case .struck(let content): styles.formUnion(content.styles.union([.struck]))
            case .code: styles.insert(.code)
            case .link(let label, _): styles.formUnion(label.styles)
            }
        }
    }
}
