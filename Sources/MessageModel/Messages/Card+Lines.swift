extension Card {
    /// The card as lines of a text, in the order in which it is read: who it comes from, the title, what it says, and
    /// its buttons.
    ///
    /// - Parameters:
    ///   - isTitled: whether the title is one of the lines.
    ///   - button: the line of a button; `nil` where it cannot be one.
    package func textLines(isTitled: Bool = true, button: (Action) -> Text?) -> [Item<Text>] {
        var lines: [Item<Text>] = []
        func add(_ text: Text?) {
            if let text { lines.append(Item(text, when: text.presence)) }
        }
        add(source?.name)
        if isTitled { add(title) }
        add(subtitle)
        if let emphasis { add(Text.labeled(emphasis.label, emphasis.value)) }
        for part in body?.items ?? [] {
            if let item = part.compactMap({ $0.words ?? $0.quotation }) { lines.append(item) }
            lines += part.fields.map { $0.map { Text.labeled($0.label, $0.value) } }
        }
        for action in actions?.items ?? [] {
            if let item = action.offered.compactMap(button) { lines.append(item) }
        }
        return lines
    }
}

extension Item<Card.Action> {
    /// The button, kept only where there is an address that it can open, or a key to tell.
    package var offered: Item {
        guard let presence = value.url?.presence ?? value.key?.presence else { return self }
        return Item(value, modifiers: modifiers + [.when(presence)])
    }
}

extension Card.Part {
    /// What it says in words.
    package var words: Text? {
        switch self {
        case .text(let text): text
        case .markdown(let markdown): markdown.markdown.plainText(at: markdown.source.span)
        case .quote, .image, .fields, .divider: nil
        }
    }

    package var quotation: Text? {
        if case .quote(let text) = self { text } else { nil }
    }
}

extension Item<Card.Part> {
    /// The fields of a part that holds some. Where the part itself is repeated or may be absent, so is each field.
    package var fields: [Item<LabeledValue>] {
        guard case .fields(let fields) = value else { return [] }
        return fields.items.map { $0.nested(in: self) }
    }
}
