import MessageModel

/// `miniprogram`: a page of a mini program, with its title and a picture.
struct WeComChatMiniprogram: Sendable {
    let appid: Text
    let title: Text
    let imageURL: Text
    let page: Text

    static let shape = Shape<WeComChatMiniprogram>.record(
        "miniprogram", "A page of a mini program, with its title and a picture.", .weComChat,
        instead: [
            "pagepath": .named("page"), "imgurl": .named("imgUrl"),
            "picurl": .named("imgUrl"),
            "thumb_media_id": "here it is 'imgUrl', the address of the picture",
        ]
    ) { f in
        WeComChatMiniprogram(
            appid: f.required("appid", \.appid, .id(), "The program, which must be linked in the corp's workbench."),
            title: f.required("title", \.title, .text(.plain, .houseTitle, .notEmpty), "The title."),
            imageURL: f.required(
                "imgUrl", \.imageURL, .urlOrPath().keeping(.shownOffAndroid), "The picture, shown 5 to 4."),
            page: f.required(
                "page", \.page, .path().keeping(.endsInHTML),
                "The page that opens; its path ends in `.html`, and a query stands behind that."))
    }
}
