import MessageModel

/// What a tap opens: nothing, a page or a mini program.
enum TapTarget: Int, Sendable, CaseIterable {
    case nothing = 0, url, miniprogram
}

/// `quote_area`: a quotation, which may open something.
struct QuoteArea: Sendable {
    var type: Value<TapTarget>?
    var url: Text?
    var appid: Text?
    var pagepath: Text?
    var title: Text?
    var quoteText: Text?

    static let shape = Shape<QuoteArea>.record(
        "quote_area", "A quotation, which may open something.", .weComCards,
        rules: [
            .when(\.type, is: .url, spelled: "1", requires: \.url),
            .when(\.type, is: .miniprogram, spelled: "2", requires: \.appid),
        ]
    ) { f in
        QuoteArea(
            type: f.optional(
                "type", \.type, .choice(of: TapTarget.self, isTag: true),
                "0 nothing (if left out), 1 page, 2 mini program."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."),
            title: f.optional("title", \.title, .text(.plain), "The title of the quotation."),
            quoteText: f.optional("quote_text", \.quoteText, .text(.plain), "The quotation."))
    }
}

/// `jump_list[]`: a link below a card.
struct Jump: Sendable {
    let type: Value<TapTarget>?
    let title: Text
    let url: Text?
    let appid: Text?
    let pagepath: Text?

    static let shape = Shape<Jump>.record(
        "a jump", "A link below the card.", .weComCards,
        rules: [
            .when(\.type, is: .url, spelled: "1", requires: \.url),
            .when(\.type, is: .miniprogram, spelled: "2", requires: \.appid),
        ]
    ) { f in
        Jump(
            type: f.optional(
                "type", \.type, .choice(of: TapTarget.self, isTag: true),
                "0 nothing (if left out), 1 page, 2 mini program."),
            title: f.required(
                "title", \.title,
                .text(
                    .plain, .atMost(18, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42033))),
                "Its label."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."))
    }
}

/// `card_action`: what a tap on the card opens.
struct CardAction: Sendable {
    let type: Value<Target>
    let url: Text?
    let appid: Text?
    let pagepath: Text?

    /// A notice always opens something.
    enum Target: Int, Sendable, CaseIterable {
        case url = 1, miniprogram
    }

    static let shape = Shape<CardAction>.record(
        "card_action", "What a tap on the card opens.", .weComCards,
        rules: [
            .when(\.type, is: .url, spelled: "1", requires: \.url),
            .when(\.type, is: .miniprogram, spelled: "2", requires: \.appid),
        ]
    ) { f in
        CardAction(
            type: f.required("type", \.type, .choice(of: Target.self, isTag: true), "1 page, 2 mini program."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."))
    }
}
