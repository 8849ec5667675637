import MessageModel
import MessageSource

/// The address of a sound where the name of a file belongs.
struct SoundFromAddress: DocumentRule {
    static let code = "sound-from-address"
    static let summary =
        "The sound of a notification is the name of a file; of an address the SDK cuts off what stands behind its last dot."
    static let examples = [
        TencentChatExamples.native(
            "text: {text: 开会}\n    offlinePushInfo: {androidInfo: {sound: ⟦'https://example.com/ring.mp3'⟧}}"),
        TencentChatExamples.native("text: {text: 开会}\n    offlinePushInfo: {androidInfo: {sound: ring.mp3}}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "a phone plays a file of the app's, and nothing from an address" }
    var help: String? { "put the file into the app and write its name: 'ring.mp3'" }

    static func check(_ linted: LintedDocument) -> [SoundFromAddress] {
        linted.texts.filter { $0.place.field == "sound" && $0.text.literal?.contains("/") == true }
            .map { SoundFromAddress(span: $0.place.span) }
    }
}
