import MessageModel

/// `image`, `video` and `file`: something uploaded.
struct WeComChatMedia: Sendable {
    let mediaID: Text

    static let image = shape("image", "An uploaded picture.")
    static let video = shape("video", "An uploaded video.")
    static let file = shape("file", "An uploaded file.")

    private static func shape(_ name: String, _ summary: String) -> Shape<WeComChatMedia> {
        .record(
            name, summary, .weComChat,
            instead: ["media_id": .named("mediaid"), "mediaId": .named("mediaid")]
        ) { f in
            WeComChatMedia(mediaID: f.required("mediaid", \.mediaID, .id(), "The id that the upload gave."))
        }
    }
}
