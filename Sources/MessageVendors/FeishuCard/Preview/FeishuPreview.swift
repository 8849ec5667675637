package import MessageModel

extension FeishuCard {
    package static func preview(of payload: FeishuMessage) -> Preview {
        var painter = CardPainter()
        let blocks =
            switch payload.card {
            case .v1(let card): painter.blocks(card)
            case .v2(let card): painter.blocks(card)
            case nil: [PreviewBlock]()
            }
        return Preview(.card, blocks, facts: payload.facts + painter.allFacts)
    }
}

extension FeishuMessage {
    /// Who gets it. A card alone does not say.
    fileprivate var facts: [Preview.Fact] {
        var facts = isBare ? [] : [receivers].compactMap(\.self)
        if choosesChat?.literal == true { facts += choice?.facts ?? [] }
        if isShared?.literal == true { facts.append(.updates) }
        if asksForWords?.literal == true { facts.append(.words) }
        return facts
    }

    /// Those that the client takes, where several say who gets it.
    private var receivers: Preview.Fact? {
        if choosesChat?.literal == true { return Preview.Fact("To", PreviewText("chats that the sender chooses")) }
        if let chats, !chats.items.isEmpty { return Preview.Fact("To", PreviewText(chats.listed)) }
        if let people, !people.items.isEmpty { return Preview.Fact("To", PreviewText(people.listed)) }
        return triggerCode == nil ? nil : Preview.Fact("To", PreviewText("the chat whose + menu was opened"))
    }
}

extension Preview.Fact {
    fileprivate static let updates = Preview.Fact("Updates", PreviewText("for everyone"))
    fileprivate static let words = Preview.Fact("Then", PreviewText("the sender may add a message"))
}

extension ChatChoice {
    /// What the dialogue says in which the sender chooses, and what it offers.
    fileprivate var facts: [Preview.Fact] {
        let words = [title, description, confirmation].compactMap { PreviewText($0) }
        var offers: [String] = []
        switch kind?.literal {
        case .groups: offers.append("groups alone")
        case .people: offers.append("people alone")
        case .all, nil: break
        }
        if choosesSeveral?.literal == true { offers.append("several at once") }
        if createsGroup?.literal == false { offers.append("no new group") }
        if showsExternal?.literal == false { offers.append("no chats with others outside") }
        if ignoresSelf?.literal == true { offers.append("not the sender") }
        if ignoresBots?.literal == true { offers.append("no bots") }
        if asksForWords?.literal == true { offers.append("a field for a message") }
        return words.map { Preview.Fact("Dialogue", $0) }
            + (offers.isEmpty ? [] : [Preview.Fact("Choice", PreviewText(offers.joined(separator: ", ")))])
    }
}

extension Items<Text> {
    /// One behind the other.
    var listed: String { items.compactMap(\.value.literal).joined(separator: ", ") }
}
