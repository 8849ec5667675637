import MessageModel
import MessageSource

extension TextRule {
    /// A picture that every client can show has an address.
    static let shownOffAndroid = TextRule { text -> AndroidOnlyPicture? in
        switch text.text.pieces.first?.content {
        case .markup(let start), .data(let start):
            start.contains("://") ? nil : AndroidOnlyPicture(span: text.text.span, field: text.place.field)
        case .hole, .joined, nil: nil
        }
    }
}

/// A picture that lies on the phone, or in the mini program's package.
struct AndroidOnlyPicture: Problem {
    static let code = "android-only-picture"
    static let summary =
        "A picture that is no web address is shown by Android alone; other clients answer `fail invalid imgUrl`."
    static let examples = [
        WeComChatExamples.miniprogram(picture: "⟦/appData/pic/pic1.jpg⟧"),
        WeComChatExamples.miniprogram(picture: "https://example.com/pic1.jpg"),
    ]
    let span: Span
    let field: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' is a path, which only Android can show" }
    var help: String? { "write the address of a picture on the web, with 'https://'" }
}
