import MessageSource

/// Larger than any file of messages can sensibly be.
struct FileTooLarge: Problem {
    static let code = "file-too-large"
    static let summary = "A file is larger than 32 MiB, which no template is; it was probably given by mistake."
    // A failing example would be larger than the reference.
    static let examples = [Example("name: greeting\nmessage: {text: 你好}")]

    let span: Span

    // How much more is not known: whoever reads a file stops there.
    var message: String { "the file holds more than \(EncodingCheck.largestFile >> 20) MiB" }
    var help: String? { "split it, or name the template itself" }
}
