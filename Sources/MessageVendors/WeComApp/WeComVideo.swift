import MessageModel

/// `video`: a film with a title and a text below it.
struct WeComVideo: Sendable {
    let mediaID: Text
    let title: Text?
    let description: Text?

    static let shape = Shape<WeComVideo>.record(
        "video", "A film with a title and a text below it.", .weComSend, instead: ["desc": .named("description")]
    ) { f in
        WeComVideo(
            mediaID: f.required("media_id", \.mediaID, .weComMedia, "From media/upload, for three days."),
            title: f.optional(
                "title", \.title, .text(.plain, .houseTitle, .atMost(128, .bytes, .truncated)), "Shown with it."),
            description: f.optional(
                "description", \.description, .text(.plain, .atMost(512, .bytes, .truncated)), "Shown below the title.")
        )
    }
}
