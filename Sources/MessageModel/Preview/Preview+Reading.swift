extension Preview.Fact {
    package init(_ label: String, _ words: String) { self.init(label, PreviewText(words)) }

    /// Ids or names in a row; `nil` where there are none.
    package init?(_ label: String, _ texts: Items<Text>?) {
        guard let texts, !texts.items.isEmpty else { return nil }
        self.init(label, texts.items.map { $0.value.literal ?? "" }.joined(separator: ", "))
    }

    /// What may be left out.
    package init?(_ label: String, _ text: Text?) {
        guard let value = PreviewText(text) else { return nil }
        self.init(label, value)
    }
}

extension Preview {
    /// A message of nothing but words.
    package static func words(_ text: Text, as dialect: PreviewDialect = .plain) -> Preview {
        Preview(.bubble, [.text(PreviewText(text, as: dialect))])
    }

    /// A message of nothing but a picture.
    package static func picture(_ source: Text) -> Preview {
        Preview(.bare, [.picture(PreviewBlock.Picture(source))])
    }

    /// A message of something that the client plays or opens.
    ///
    /// - Parameter name: its id on the vendor's servers, or what the program that sends calls it.
    package static func file(
        _ kind: PreviewBlock.Placeholder.Kind, _ name: Text, in frame: Frame = .card
    ) -> Preview {
        Preview(frame, [.placeholder(PreviewBlock.Placeholder(kind, details: [PreviewText(name, role: .caption)]))])
    }
}

extension PreviewBlock.Picture {
    package init(_ source: Text, _ shape: Shape = .natural) { self.init(source.literal ?? "", shape) }
}

extension [PreviewBlock] {
    /// A text below the others, where it is there.
    package func text(
        _ text: Text?, as dialect: PreviewDialect = .plain, _ role: PreviewText.Role = .body, lines: Int? = nil
    ) -> [PreviewBlock] {
        guard let text = PreviewText(text, as: dialect, role: role, lines: lines) else { return self }
        return self + [.text(text)]
    }
}
