import MessageModel

/// `card_action`: what a tap on the card opens.
struct CardAction: Sendable {
    var type: Value<TapTarget>
    var url: Text?
    var appid: Text?
    var pagepath: Text?

    /// A notice always opens something.
    static let shape = shape(among: [.url, .miniprogram], "1 page, 2 mini program.")

    /// A card with buttons may open something.
    static let shapeOfOptional = shape(among: TapTarget.allCases, "0 nothing, 1 page, 2 mini program.")

    private static func shape(among targets: [TapTarget], _ summary: String) -> Shape<CardAction> {
        .record(
            "card_action", "What a tap on the card opens.", .weComCards,
            rules: [
                .when(\.type, is: .url, spelled: "1", requires: \.url, refusing: 42045),
                .when(\.type, is: .miniprogram, spelled: "2", requires: \.appid, refusing: 42045),
            ]
        ) { f in
            CardAction(
                type: f.required(
                    "type", \.type, .choice(of: TapTarget.self, among: targets, isTag: true, refusing: 42045), summary),
                url: f.optional("url", \.url, .url(), "The page, for type 1."),
                appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
                pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."))
        }
    }
}
