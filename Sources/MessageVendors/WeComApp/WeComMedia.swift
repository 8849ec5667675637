import MessageModel

/// `image`, `voice` and `file`: one of the files on the vendor's servers.
struct WeComMedia: Sendable {
    let mediaID: Text

    static let image = shape("image", "A picture.")
    static let voice = shape("voice", "A recording.")
    static let file = shape("file", "A file.")

    private static func shape(_ name: String, _ summary: String) -> Shape<WeComMedia> {
        .record(name, summary, .weComSend) { f in
            WeComMedia(mediaID: f.required("media_id", \.mediaID, .weComMedia, "From media/upload, for three days."))
        }
    }
}

extension Shape<Text> {
    /// A file on the vendor's servers.
    static var weComMedia: Shape { .id(.atLeast(1, .characters, .rejected(code: 40007))) }
}
