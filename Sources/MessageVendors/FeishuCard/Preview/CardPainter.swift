import MessageModel

/// Turns the parts of a card into those of a preview, and remembers what is to be said besides.
struct CardPainter {
    /// Those in which texts are given besides their own, in the order of the first.
    private var languages: [String] = []
    private var facts: [Preview.Fact] = []

    /// The vendor's own.
    private static let first = "zh_cn"

    /// All that was said, and which other languages there are.
    var allFacts: [Preview.Fact] {
        if languages.isEmpty { return facts }
        let all = languages.joined(separator: ", ")
        let words = languages.contains(Self.first) ? "\(all); \(Self.first) is shown" : all
        return facts + [Preview.Fact("Languages", PreviewText(words))]
    }

    mutating func say(_ label: String, _ text: PreviewText?) {
        guard let text, !text.isEmpty else { return }
        let fact = Preview.Fact(label, text)
        if !facts.contains(fact) { facts.append(fact) }
    }

    mutating func say(_ label: String, _ words: String) { say(label, PreviewText(words)) }

    /// What is given in several languages, in Chinese; otherwise what stands beside it, or else the first.
    mutating func chosen<Value>(_ translations: Named<Value>?, else own: Value? = nil) -> Value? {
        guard let entries = translations?.entries else { return own }
        for entry in entries where !languages.contains(entry.name) { languages.append(entry.name) }
        return entries.first { $0.name == Self.first }?.value ?? own ?? entries.first?.value
    }

    /// A text as it is read; `nil` where there is none, or an empty one.
    mutating func text(_ text: CardText?, role: PreviewText.Role = .body, lines: Int? = nil) -> PreviewText? {
        guard let text, let content = chosen(text.translations, else: text.content)?.literal else { return nil }
        let preview = text.preview(of: content, role: role, lines: lines)
        return preview.isEmpty && preview.paragraphs.allSatisfy { $0.kind == .plain } ? nil : preview
    }

    /// A question with its title.
    mutating func question(_ title: CardText?, _ text: CardText?) -> PreviewText? {
        let parts = [self.text(title), self.text(text)].compactMap(\.self)
        return parts.isEmpty ? nil : PreviewText(parts.flatMap(\.paragraphs))
    }

    /// What is said when the pointer rests on something, or when somebody tries to use what cannot be used.
    mutating func tips(hover: CardText?, disabled: CardText?) {
        say("On hover", text(hover))
        say("Where disabled", text(disabled))
    }
}

// How blocks stand to each other.
extension CardPainter {
    /// Beside each other, each as wide as what it holds.
    static func row(_ groups: [[PreviewBlock]]) -> [PreviewBlock] {
        let groups = groups.filter { !$0.isEmpty }
        let buttons = groups.compactMap { group -> [PreviewBlock.Button]? in
            if group.count == 1, case .buttons(let buttons) = group[0] { buttons } else { nil }
        }
        if groups.isEmpty { return [] }
        if buttons.count == groups.count { return [.buttons(buttons.flatMap(\.self))] }
        if groups.count == 1 { return groups[0] }
        return [.columns(groups.map { PreviewBlock.Column($0, weight: 0) })]
    }

    /// So many beside each other, all of one width.
    static func grid(_ groups: [[PreviewBlock]], inRow count: Int) -> [PreviewBlock] {
        stride(from: 0, to: groups.count, by: count).map { start in
            let row = groups[start..<min(start + count, groups.count)]
            let rest = [PreviewBlock.Column](repeating: PreviewBlock.Column([]), count: count - row.count)
            return .columns(row.map { PreviewBlock.Column($0) } + rest)
        }
    }

    /// Below each other, or beside each other where the card says so.
    static func arranged(_ groups: [[PreviewBlock]], _ direction: Value<Card2.Direction>?) -> [PreviewBlock] {
        direction?.literal == .horizontal ? row(groups) : groups.flatMap(\.self)
    }

    /// With something small before them.
    static func behind(_ icon: PreviewBlock.Picture?, _ blocks: [PreviewBlock]) -> [PreviewBlock] {
        guard let icon else { return blocks }
        return [.columns([PreviewBlock.Column([.picture(icon)], weight: 0), PreviewBlock.Column(blocks)])]
    }

    /// In a box where there is a colour behind them or a line around them, and opening something where a click does.
    static func boxed(
        _ blocks: [PreviewBlock], _ background: Value<String>?, hasBorder: Bool = false, opens: String? = nil
    ) -> [PreviewBlock] {
        let color = background?.literal.flatMap { $0 == "default" ? nil : PreviewColor(feishu: $0) ?? .neutral }
        if let color = color ?? (hasBorder ? .neutral : nil) {
            return [.group(PreviewBlock.Group(.box(color), blocks, opens: opens))]
        }
        return opens == nil ? blocks : [.group(PreviewBlock.Group(.plain, blocks, opens: opens))]
    }
}
