import MessageSource

extension LinkMessage {
    /// The page as lines of a text, the button before the address that it leads to.
    package var plainText: Text {
        let address = [button.map { Item($0, when: $0.presence) }, Item(url)].compactMap(\.self)
        return .lines([title, description, .joined(address, separator: " ", at: url.span)], at: title.span)
    }
}

extension Article {
    /// All that it says, and where it leads.
    package var plainText: Text { .lines([title, author, description, body, url], at: title.span) }
}

extension Items<Article> {
    /// One article below the other, with an empty line between them.
    package var plainText: Text {
        .joined(items.map { $0.map(\.plainText) }, separator: "\n\n", at: span)
    }
}

extension MiniprogramMessage {
    /// What it says; a text opens no program.
    package var plainText: Text {
        let heads = [title, description].compactMap(\.self).map { Item($0, when: $0.presence) }
        let rows = (fields?.items ?? []).map { $0.map { Text.labeled($0.label, $0.value) } }
        return .joined(heads + rows, separator: "\n", at: title.span)
    }
}

extension Card {
    /// The card as a text in which nothing can be pressed but addresses.
    package var plainText: Text {
        let address = url.map { [Item($0, when: $0.presence)] } ?? []
        return .joined(textLines { $0.plainText } + address, separator: "\n", at: title.span)
    }
}

extension Card.Action {
    /// `label https://…`; what opens no address has no place in a text.
    package var plainText: Text? {
        url.map { Text([label, Text([.init(.data(" "))], span: label.span), $0], span: label.span) }
    }
}

extension Text {
    /// Those of some texts that are there, each on a line.
    fileprivate static func lines(_ texts: [Text?], at span: Span) -> Text {
        .joined(texts.compactMap(\.self).map { Item($0, when: $0.presence) }, separator: "\n", at: span)
    }
}
