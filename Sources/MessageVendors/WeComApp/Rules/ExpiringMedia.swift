import MessageModel
import MessageSource

/// The id of an uploaded file in a message that is sent again and again.
struct ExpiringMedia: DocumentRule {
    static let code = "expiring-media"
    static let summary =
        "A message that differs each time names an uploaded file by a fixed id; WeCom keeps uploads for three days."
    static let examples = [
        WeComRuleExamples.native(
            "image: {media_id: ⟦1Yv-zXfHjSjU-7LH⟧}", touser: "'{{who}}'", parameters: "{who: {type: id, max: 9}}"),
        WeComRuleExamples.native(
            "image: {media_id: '{{photo}}'}", touser: "'{{who}}'",
            parameters: "{who: {type: id, max: 9}, photo: {type: id, max: 128}}"),
        // It may be sent today.
        WeComRuleExamples.native("image: {media_id: 1Yv-zXfHjSjU-7LH}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "WeCom keeps an upload for three days, and this id stays in the template" }
    var help: String? {
        "upload it before each sending and let an 'id' parameter bring the id, or WeCom answers with error 40007"
    }

    static func check(_ linted: LintedDocument) -> [ExpiringMedia] {
        // Pictures of articles may be permanent ones, whose ids stay.
        let media = linted.texts.filter { $0.place.field == "media_id" && $0.text.literal != nil }
        guard !media.isEmpty, linted.document.root.isFilled else { return [] }
        return media.map { ExpiringMedia(span: $0.place.span) }
    }
}
