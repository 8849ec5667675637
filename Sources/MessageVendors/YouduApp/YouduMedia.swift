import MessageModel

/// `image` and `file`: one of the files on the vendor's servers.
struct YouduMedia: Sendable {
    let mediaID: Text

    static let image = shape("image", "A picture.")
    static let file = shape("file", "A file.")

    private static func shape(_ name: String, _ summary: String) -> Shape<YouduMedia> {
        .record(
            name, summary, .youduSend, instead: ["mediaId": .named("media_id"), "mediaid": .named("media_id")]
        ) { f in
            YouduMedia(
                mediaID: f.required(
                    "media_id", \.mediaID, .youduMedia, "What /cgi/media/upload gave, which calls it `mediaId`."))
        }
    }
}
