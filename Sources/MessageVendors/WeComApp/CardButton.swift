import MessageModel

/// `button_list[]`: a button that tells the app, or opens a page.
struct CardButton: Sendable {
    var type: Value<Kind>?
    var text: Text
    var style: Value<Int>?
    var key: Text?
    var url: Text?

    enum Kind: Int, Sendable, CaseIterable {
        case callback = 0, url
    }

    static let shape = Shape<CardButton>.record(
        "a button", "A button that tells the app, or opens a page.", .weComCards,
        instead: [
            "color": .named("style"), "label": .named("text"),
            "name": .named("text"), "replace_name": CardMembers.onlyWhenUpdated,
            "title": .named("text"),
        ],
        rules: [
            .when(\.type, is: .callback, spelled: "0", isDefault: true, requires: \.key, refusing: 42039),
            .when(\.type, is: .url, spelled: "1", requires: \.url),
        ]
    ) { f in
        CardButton(
            type: f.optional(
                "type", \.type, .choice(of: Kind.self, isTag: true), default: "0", "0 tells the app, 1 opens a page."),
            text: f.required(
                "text", \.text,
                .text(.plain, .atMost(10, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42038))),
                "Its label."),
            // Another number is no error to the vendor, which shows style 1 instead.
            style: f.optional("style", \.style, .integer(in: 1...4), default: "1", "How it looks."),
            key: f.optional(
                "key", \.key, .callbackKey(refusing: 42039), "What the app is told, for type 0; unique in the list."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."))
    }
}
