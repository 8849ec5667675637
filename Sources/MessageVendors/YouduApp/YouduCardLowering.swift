import MessageModel
import MessageSource

extension YouduMessage.Body {
    /// Most cards are a text, which shows all their words. One that says its title alone and opens a page is a link,
    /// and one with an uploaded picture and no more than one line below its title a page with that.
    init(_ card: Card) {
        guard let target = card.onlyTarget else {
            self = .text(YouduText(card))
            return
        }
        let lines = card.textLines(isTitled: false) { _ in nil }
        if let picture = card.uploadedPicture, lines.count <= 1, lines.allSatisfy(\.fitsDigest) {
            let page = YouduExternalLink(
                title: card.title, url: target, mediaID: picture,
                digest: lines.isEmpty ? nil : .joined(lines, separator: "\n", at: card.title.span))
            self = .exlink(Items([Item(page)], span: card.title.span))
        } else if lines.isEmpty {
            self = .link(YouduLink(title: card.title, url: target))
        } else {
            self = .text(YouduText(card))
        }
    }
}

extension YouduText {
    /// The card on lines, with the addresses that it and its buttons open.
    fileprivate init(_ card: Card) {
        var lines = card.textLines { $0.line }
        if let url = card.url, !card.opensByButton(url) { lines.append(Item(url, when: url.presence)) }
        self.init(content: .joined(lines, separator: "\n", at: card.title.span))
    }
}

extension Card {
    /// The page that a tap opens, where it always does and no button does anything else.
    fileprivate var onlyTarget: Text? {
        let buttons = actions?.items ?? []
        guard let target = url ?? buttons.first(where: \.isPlain)?.value.url, target.presence == nil,
            buttons.allSatisfy({ $0.isPlain && $0.value.url?.isSame(as: target) ?? false })
        else { return nil }
        return target
    }

    /// The first picture that is always there and that the vendor has.
    fileprivate var uploadedPicture: Text? {
        (body?.items ?? []).lazy.filter(\.isPlain).compactMap { part in
            if case .image(let picture) = part.value { picture.uploaded } else { nil }
        }.first
    }

    /// A button that is always there opens the same page, so its line says the address.
    fileprivate func opensByButton(_ url: Text) -> Bool {
        (actions?.items ?? []).contains { $0.isPlain && $0.value.url?.isSame(as: url) ?? false }
    }
}

extension Item<Text> {
    /// It is there once at most, and whatever its values are a summary holds it.
    fileprivate var fitsDigest: Bool {
        !isRepeated && value.longest.map { $0 <= YouduExternalLink.longestDigest } ?? false
    }
}

extension Text {
    /// Both say the same address, whatever the values are.
    fileprivate func isSame(as other: Text) -> Bool {
        pieces.count == other.pieces.count && zip(pieces, other.pieces).allSatisfy { $0.isSame(as: $1) }
    }
}

extension Text.Piece {
    fileprivate func isSame(as other: Text.Piece) -> Bool {
        switch (content, other.content) {
        case (.markup(let literal), .markup(let another)), (.data(let literal), .data(let another)): literal == another
        case (.hole(let hole), .hole(let another)): hole.reference == another.reference
        case (.markup, _), (.data, _), (.hole, _), (.joined, _): false
        }
    }
}

extension Card.Action {
    /// `label https://…`; what opens no address has no place in a text.
    fileprivate var line: Text? { url.map { Text.addressed($0, label: label) } }
}
