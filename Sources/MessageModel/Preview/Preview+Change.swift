/// The same change on every text and every address of a preview.
struct PreviewChange {
    let text: (PreviewText) -> PreviewText
    /// Of addresses, ids and keys.
    let address: (String) -> String
}

extension Preview {
    func changed(_ change: PreviewChange) -> Preview {
        Preview(
            frame, sender: sender.map(change.text), blocks.map { $0.changed(change) },
            notification: notification.map { Notification(title: $0.title.map(change.text), change.text($0.text)) },
            facts: facts.map { Fact($0.label, change.text($0.value)) })
    }
}

extension PreviewBlock {
    func changed(_ change: PreviewChange) -> PreviewBlock {
        switch self {
        case .header(let it): .header(it.changed(change))
        case .text(let it): .text(change.text(it))
        case .picture(let it): .picture(it.changed(change))
        case .pictures(let all, let inRow): .pictures(all.map { $0.changed(change) }, inRow: inRow)
        case .divider: .divider
        case .fields(let all, let inRow):
            .fields(
                all.map {
                    Field($0.label.map(change.text), change.text($0.value), opens: $0.opens.map(change.address))
                }, inRow: inRow)
        case .buttons(let all): .buttons(all.map { $0.changed(change) })
        case .entry(let text, let opens): .entry(change.text(text), opens: opens.map(change.address))
        case .article(let blocks, let picture, let isLarge):
            .article(blocks.map { $0.changed(change) }, picture: picture.changed(change), isLarge: isLarge)
        case .columns(let all):
            .columns(all.map { Column($0.blocks.map { $0.changed(change) }, weight: $0.weight) })
        case .group(let it): .group(it.changed(change))
        case .input(let it): .input(it.changed(change))
        case .table(let it):
            .table(
                Table(
                    heads: it.heads.map(change.text), rows: it.rows.map { $0.map(change.text) }, pageSize: it.pageSize))
        case .placeholder(let it):
            .placeholder(
                Placeholder(
                    it.kind, title: it.title.map(change.text), details: it.details.map(change.text),
                    opens: it.opens.map(change.address)))
        }
    }
}

extension PreviewBlock.Header {
    fileprivate func changed(_ change: PreviewChange) -> Self {
        Self(
            change.text(title), subtitle: subtitle.map(change.text), color: color,
            tags: tags.map { PreviewBlock.Tag(change.text($0.text), $0.color) }, icon: icon?.changed(change))
    }
}

extension PreviewBlock.Picture {
    fileprivate func changed(_ change: PreviewChange) -> Self {
        Self(change.address(source), alternative: alternative.map(change.text), shape)
    }
}

extension PreviewBlock.Button {
    fileprivate func changed(_ change: PreviewChange) -> Self {
        Self(
            change.text(label), look, opens: opens.map(change.address), isDisabled: isDisabled,
            confirmation: confirmation.map(change.text), icon: icon?.changed(change), isWide: isWide)
    }
}

extension PreviewBlock.Group {
    fileprivate func changed(_ change: PreviewChange) -> Self {
        let blocks = blocks.map { $0.changed(change) }
        let opens = opens.map(change.address)
        guard case .panel(let title, let isOpen) = look else { return Self(look, blocks, opens: opens) }
        return Self(.panel(title: change.text(title), isOpen: isOpen), blocks, opens: opens)
    }
}

extension PreviewBlock.Input {
    fileprivate func changed(_ change: PreviewChange) -> Self {
        var copy = self
        copy.label = label.map(change.text)
        copy.prompt = prompt.map(change.text)
        copy.value = value.map(change.text)
        copy.kind =
            switch kind {
            case .menu(let all): .menu(all.map(change.text))
            case .options(let all, let several): .options(all.map(change.text), takesSeveral: several)
            case .overflow(let all): .overflow(all.map(change.text))
            case .line, .area, .checkbox, .date, .time, .dateAndTime, .people, .pictures: kind
            }
        return copy
    }
}
