import MessageModel

/// `image`, `audio`, `video` and `file`: something that the program which sends brings, and the SDK uploads.
struct TencentMedia: Sendable {
    /// The name under which that program has it.
    let file: Text

    static let image = shape("image", "A picture that the sending program brings.")
    static let audio = shape("audio", "A recording that the sending program brings.")
    static let video = shape("video", "A video that the sending program brings.")
    static let file = shape("file", "A file that the sending program brings.")

    private static func shape(_ name: String, _ summary: String) -> Shape<TencentMedia> {
        .record(
            name, summary, .tencentSend,
            instead: [
                "source": .named("file"), "media": "the SDK uploads the file itself: name it in 'file'",
                "url": "the SDK uploads the file itself: name it in 'file'",
                "onProgress": "it is code, not data: leave it to the program that sends",
            ]
        ) { f in
            TencentMedia(
                file: f.required(
                    "file", \.file, .runtimeObject,
                    "The name of the file, the input element or the result of the mini program's call."))
        }
    }
}
