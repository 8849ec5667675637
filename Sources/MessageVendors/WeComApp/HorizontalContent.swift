import MessageModel

/// `horizontal_content_list[]`: a label with its value, which may open something.
struct HorizontalContent: Sendable {
    var type: Value<Kind>?
    var keyname: Text
    var value: Text?
    var url: Text?
    var mediaID: Text?
    var userid: Text?

    enum Kind: Int, Sendable, CaseIterable {
        case text = 0, url, file, member
    }

    static let shape = Shape<HorizontalContent>.record(
        "a field", "A label with its value, which may open something.", .weComCards,
        instead: [
            "content": .named("value"), "desc": .named("value"),
            "key": .named("keyname"),
            "label": .named("keyname"), "title": .named("keyname"),
        ],
        rules: [
            .when(\.type, is: .url, spelled: "1", requires: \.url, refusing: 42028),
            .when(\.type, is: .file, spelled: "2", requires: \.mediaID, refusing: 42029),
            .when(\.type, is: .member, spelled: "3", requires: \.userid, refusing: 42050),
        ]
    ) { f in
        HorizontalContent(
            type: f.optional(
                "type", \.type, .choice(of: Kind.self, isTag: true), default: "0",
                "0 text, 1 page, 2 file, 3 member's details."),
            keyname: f.required(
                "keyname", \.keyname,
                .text(
                    .plain, .atMost(5, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42027))),
                "The label."),
            value: f.optional(
                "value", \.value, .text(.weComPlain, .atMost(30, .characters, .advised)),
                "The value; for type 2 the file's name with its extension."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            mediaID: f.optional("media_id", \.mediaID, .id(), "The file, for type 2."),
            userid: f.optional("userid", \.userid, .id(), "The member, for type 3."))
    }
}
