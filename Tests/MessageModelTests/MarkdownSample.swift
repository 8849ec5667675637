import MessageRuntime
import MessageSource

@testable import MessageModel

/// Markdown as it stands in a file, read without YAML: `{{name}}` is a hole on a parameter of that name.
struct MarkdownSample {
    let text: Text

    /// - Parameters:
    ///   - markdown: the text, whose lines stand in the file with `indent` before them.
    ///   - indent: as a block scalar has it; its header is part of the span then.
    init(_ markdown: String, indent: String = "") {
        let isBlock = !indent.isEmpty
        let source = isBlock ? "|\n" + indent + markdown.replacing("\n", with: "\n" + indent) : markdown
        let file = SourceFile(path: "a.msg.yaml", text: source)
        let parts = source.split(separator: "{{", omittingEmptySubsequences: false)
        var pieces: [Text.Piece] = []
        var offset = 0
        func literal(_ written: Substring) {
            let span = file.span(offset..<offset + written.utf8.count)
            offset += written.utf8.count
            var value = String(written)
            if isBlock {
                if span.range.lowerBound == 0 { value.removeFirst(2 + indent.count) }
                value = value.replacing("\n" + indent, with: "\n")
            }
            if !value.isEmpty { pieces.append(Text.Piece(.data(value), span: span, origin: Self.origin)) }
        }
        literal(parts[0])
        for part in parts.dropFirst() {
            let name = part.prefix { $0 != "}" }
            let end = offset + name.utf8.count + 4
            let hole = Self.hole(String(name), at: file.span(offset..<end))
            pieces.append(Text.Piece(.hole(hole), span: hole.span, origin: Self.origin))
            offset = end
            literal(part.dropFirst(name.count + 2))
        }
        text = Text(pieces, span: file.span(0..<file.bytes.count))
    }

    static let origin = Text.Origin(number: 7)

    /// `link` is a `url` parameter, `file` one that allows FTP too, anything else a text.
    private static func hole(_ name: String, at span: Span) -> Hole {
        let type: ParameterType =
            switch name {
            case "link": .url(URLBounds(maximum: 100, schemes: ["https"]))
            case "file": .url(URLBounds(maximum: 100, schemes: ["https", "ftp"]))
            default: .text(TextBounds(minimum: 0, maximum: 9, characters: nil))
            }
        let parameter = Parameter(
            name: name, nameSpan: span, type: type, isOptional: false, defaultValue: nil, summary: nil)
        let index = Int(name.utf8.reduce(0) { ($0 * 31 + UInt32($1)) % 1000 })
        return Hole(reference: Reference(loop: nil, index: index), name: name, parameter: parameter, span: span)
    }

    var parsed: (markdown: Markdown?, problems: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let markdown = Markdown.parse(text, &diagnostics)
        return (markdown, diagnostics.sorted)
    }
}

extension Markdown {
    /// The tree in one line for each block.
    var description: String { blocks.map(\.description).joined(separator: "\n") }
}

extension Markdown.Block {
    fileprivate var description: String {
        switch self {
        case .heading(let level, let content): "h\(level)(\(content.description))"
        case .paragraph(let content): "p(\(content.description))"
        case .quote(let content): "quote(\(content.description))"
        case .bullets(let items): "list(\(items.map { "-(\($0.description))" }.joined()))"
        case .numbered(let items): "list(\(items.map { "\($0.number)(\($0.content.description))" }.joined()))"
        }
    }
}

extension [Markdown.Inline] {
    fileprivate var description: String {
        map { inline in
            switch inline {
            case .text(let pieces): pieces.description
            case .bold(let content): "b(\(content.description))"
            case .italic(let content): "i(\(content.description))"
            case .struck(let content): "s(\(content.description))"
            case .code(let pieces): "code(\(pieces.description))"
            case .link(let label, let url): "a(\(label.description))→\(url.pieces.description)"
            case .lineBreak: "↵"
            }
        }.joined()
    }
}

extension [Text.Piece] {
    /// The text, with `{name}` for a hole and its escape where it has one.
    var description: String {
        map { piece in
            switch piece.content {
            case .data(let string): string
            case .markup(let string): "markup:" + string
            case .hole(let hole): "{\(hole.name)\(piece.escape.map { ":" + $0.name } ?? "")}"
            case .joined: "joined"
            }
        }.joined()
    }
}
