import MessageModel
import MessageOutput

/// Previews with one word in every place that a text, an address, an id or a key can stand in.
struct WholePreview {
    let word: String
    /// In the places of addresses.
    var address: String

    init(_ word: String, address: String? = nil) {
        self.word = word
        self.address = address ?? word
    }

    func message(_ frame: Preview.Frame = .card, sample: String? = nil) -> RenderedMessage {
        RenderedMessage(
            template: word, summary: word, vendor: word, vendorName: word, sample: sample ?? word,
            preview: preview(frame), payload: Array("{}".utf8), headroom: [], findings: [])
    }

    func preview(_ frame: Preview.Frame) -> Preview {
        Preview(
            frame, sender: text, texts + boxes + inputs + [nested],
            notification: Preview.Notification(title: text, text), facts: [Preview.Fact(word, text)])
    }

    private var text: PreviewText { PreviewText([PreviewText.Paragraph(.plain, [run])]) }
    private var run: PreviewRun { PreviewRun(word, link: address, parameter: word) }
    private var picture: PreviewBlock.Picture { PreviewBlock.Picture(address, alternative: text) }

    /// Every role, kind of paragraph, style and colour.
    private var texts: [PreviewBlock] {
        let kinds: [PreviewText.Paragraph.Kind] = [
            .plain, .heading(1), .heading(6), .quote, .item(marker: word, depth: 9), .code(language: word),
            .code(language: nil), .divider,
        ]
        let styles: [PreviewRun.Style] = [[], .bold, .italic, .struck, .underlined, .code, .mention, .symbol]
        let styled = styles.map { PreviewRun(word, $0) } + PreviewColor.allCases.map { PreviewRun(word, color: $0) }
        return PreviewText.Role.allCases.map { PreviewBlock.text(PreviewText(word, role: $0, lines: 2)) } + [
            .text(PreviewText(kinds.map { PreviewText.Paragraph($0, [run]) })),
            .text(PreviewText([PreviewText.Paragraph(.plain, styled)])), .text(PreviewText([], lines: 99)),
        ]
    }

    private var boxes: [PreviewBlock] {
        let field = PreviewBlock.Field(text, text, opens: address)
        let shapes: [PreviewBlock.Picture.Shape] = [
            .natural, .ratio(5, 4), .ratio(2.35, 1), .thumbnail, .icon, .portrait,
        ]
        let headers = PreviewColor.allCases.map { color in
            PreviewBlock.header(
                PreviewBlock.Header(
                    text, subtitle: text, color: color, tags: [PreviewBlock.Tag(text, color)],
                    icon: PreviewBlock.Picture(address, .icon)))
        }
        return headers + shapes.map { .picture(PreviewBlock.Picture(address, alternative: text, $0)) } + [
            .pictures([picture, picture, picture], inRow: 3), .divider, .fields([field], inRow: 1),
            .fields([field, PreviewBlock.Field(nil, text)], inRow: 2), .entry(text, opens: address),
            .buttons(
                PreviewBlock.Button.Look.allCases.map {
                    PreviewBlock.Button(text, $0, opens: address, confirmation: text)
                } + [PreviewBlock.Button(text, isDisabled: true), PreviewBlock.Button(text)]),
            .article([.text(text)], picture: picture, isLarge: true),
            .article([.text(text)], picture: PreviewBlock.Picture(address, .thumbnail), isLarge: false),
            .columns([PreviewBlock.Column([.text(text)], weight: 2), PreviewBlock.Column([.text(text)], weight: 99)]),
            .table(PreviewBlock.Table(heads: [text, text], rows: [[text, text], [text, text]], pageSize: 1)),
        ]
    }

    private var inputs: [PreviewBlock] {
        let kinds: [PreviewBlock.Input.Kind] = [
            .line, .area, .menu([text, text]), .options([text, text], takesSeveral: false),
            .options([text, text], takesSeveral: true), .checkbox, .date, .time, .dateAndTime, .people, .pictures,
            .overflow([text]),
        ]
        return kinds.map {
            .input(
                PreviewBlock.Input($0, label: text, prompt: text, value: text, chosen: [1, 7], isRequired: true))
        } + kinds.map { .input(PreviewBlock.Input($0, prompt: text, isDisabled: true)) }
    }

    private var nested: PreviewBlock {
        let looks: [PreviewBlock.Group.Look] = [
            .plain, .quote, .box(.blue), .note, .form, .panel(title: text, isOpen: true),
            .panel(title: text, isOpen: false),
        ]
        let placeholders = PreviewBlock.Placeholder.Kind.allCases.map {
            PreviewBlock.placeholder(PreviewBlock.Placeholder($0, title: text, details: [text], opens: address))
        }
        return .group(
            PreviewBlock.Group(
                .plain, looks.map { .group(PreviewBlock.Group($0, [.text(text)], opens: address)) } + placeholders,
                opens: address))
    }
}
