import MessageModel
import MessageRuntime
import MessageSource

extension Picture {
    /// What Feishu calls it after an upload.
    var key: Text? { media?.id(for: FeishuCard.id) }
}

extension Text {
    /// The text where it is always there.
    var certain: Text? { presence == nil ? self : nil }

    /// The text in bold.
    var bold: Text { Text([.markup("**", at: span), self, .markup("**", at: span)], span: span) }

    /// A link to an address; the text alone where that is not there.
    func linked(to url: Text) -> Text {
        let address = Text(url.pieces.map { $0.escape == .wholeURL ? $0.escaped(.feishuLink) : $0 }, span: url.span)
        let link = Text(
            [.markup("[", at: span), self, .markup("](", at: span), address, .markup(")", at: span)], span: span)
        guard let presence = url.presence else { return link }
        return .joined([Item(link, when: presence), Item(self, when: presence.negated)], separator: "", at: span)
    }

    /// `<at id=…></at>`, which calls somebody.
    fileprivate var call: Text {
        let id = Text(pieces.map { $0.escaped(.feishuID) }, span: span)
        return Text([.markup("<at id=", at: span), id, .markup("></at>", at: span)], span: span)
    }
}

extension Text.Piece {
    fileprivate func escaped(_ escape: Escape) -> Text.Piece {
        Text.Piece(content, span: span, origin: origin, escape: escape)
    }
}

extension TextMessage.Mention {
    /// `<at id=…></at>` for each who is called; none of the texts is empty where it occurs.
    var calls: [Item<Text>] {
        switch self {
        case .everyone(let all):
            // The author's word is kept as the text of the tag, so that it counts as shown.
            [Item(Text([.markup("<at id=all>", at: all.span), all, .markup("</at>", at: all.span)], span: all.span))]
        case .people(let people):
            people.items.groupedToStay().map { group in
                group.map { .joined($0.map { $0.map(\.call) }, separator: " ", at: people.span) }
            }
        }
    }
}

extension LabeledValue {
    /// The label in bold over the value.
    ///
    /// - Parameter lineBreak: as the dialect writes one.
    func lines(_ lineBreak: String) -> Text {
        Text([label.bold, .markup(lineBreak, at: label.span), value], span: label.span)
    }

    /// It is read at a glance, so that two fit beside each other.
    var isShort: Bool { [label, value].allSatisfy(\.isShort) }
}

extension Text {
    /// Half of a card shows it on two lines at most, even on a phone. What has no bound may well be short.
    fileprivate var isShort: Bool {
        var length = 0
        for piece in pieces {
            switch piece.content {
            case .markup(let string), .data(let string):
                if string.contains("\n") { return false }
                length += string.unicodeScalars.count
            case .hole(let hole): length += hole.parameter.type.longest
            case .joined: return false
            }
        }
        return length <= 24
    }
}

extension ParameterType {
    /// How many characters it shows at most; an address shows many. 0 where nothing bounds it.
    fileprivate var longest: Int {
        switch self {
        case .text(let bounds), .id(let bounds): bounds.maximum ?? 0
        case .url: Int(Int32.max)
        case .choice(let choices): choices.map(\.label.unicodeScalars.count).max() ?? 0
        case .integer, .boolean, .list: 0
        }
    }
}

extension Article {
    /// The title, which leads to the page, who wrote it, and what it says.
    ///
    /// - Parameter lineBreak: as the dialect writes one.
    func lines(_ lineBreak: String) -> Text {
        let heading = url.map { title.bold.linked(to: $0) } ?? title.bold
        let others = [author, description, body].compactMap { $0 }.map { Item($0, when: $0.presence) }
        return .joined([Item(heading)] + others, separator: lineBreak, at: title.span)
    }
}
