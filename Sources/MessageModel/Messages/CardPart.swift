extension Card {
    /// One part of a card's body.
    package enum Part: Sendable {
        case text(Text)
        case markdown(MarkdownMessage)
        case quote(Text)
        case image(Picture)
        case fields(Items<LabeledValue>)
        case divider

        static let shape = Shape<Part>.oneKey(
            "a part of a card's body",
            [
                Variant("text", .text(.plain), Part.text) { if case .text(let it) = $0 { it } else { nil } },
                Variant("markdown", MarkdownMessage.shape, Part.markdown) {
                    if case .markdown(let it) = $0 { it } else { nil }
                },
                Variant("quote", .text(.plain), Part.quote) { if case .quote(let it) = $0 { it } else { nil } },
                Variant("image", Picture.shape, Part.image) { if case .image(let it) = $0 { it } else { nil } },
                Variant("fields", .list(of: LabeledValue.shape), Part.fields) {
                    if case .fields(let it) = $0 { it } else { nil }
                },
                .bare("divider", .divider) { if case .divider = $0 { true } else { false } },
            ])
    }
}
