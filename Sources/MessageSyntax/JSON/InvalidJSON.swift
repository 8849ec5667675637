import MessageSource

/// Something that JSON does not have.
struct InvalidJSON: Problem {
    static let code = "invalid-json"
    static let summary = "A JSON file breaks a rule of JSON, so that what follows cannot be read."
    static let examples = [
        Example("{\"msgtype\": \"text\", \"safe\": ⟦True⟧}"),
        Example("{⟦msgtype⟧: \"text\"}"),
        Example("{\"msgtype\": \"text\", \"safe\": true}"),
    ]

    let span: Span
    let message: String
    let advice: String

    var help: String? { advice }
}

/// A comma with nothing after it.
struct TrailingComma: Problem {
    static let code = "trailing-comma"
    static let summary = "The last entry of a JSON list or object has a comma after it, which JSON forbids."
    static let examples = [
        Example("{\"msgtype\": \"text\"⟦,⟧}"),
        Example("{\"msgtype\": \"text\"}"),
    ]

    let span: Span

    let message = "a comma stands after the last entry"
    var help: String? { "remove the comma" }
    var fix: Fix? { Fix("remove the comma", [Fix.Edit(span, "")]) }
}

/// A comment, which JSON does not have.
struct CommentInJSON: Problem {
    static let code = "comment-in-json"
    static let summary = "A JSON file holds a comment, which JSON forbids."
    static let examples = [
        Example("{\"msgtype\": \"text\" ⟦// kind⟧\n}"),
        Example("{\"msgtype\": \"text\"}"),
    ]

    let span: Span

    let message = "a comment stands in a JSON file"
    var help: String? { "remove the comment" }
    var fix: Fix? { Fix("remove the comment", [Fix.Edit(span, "")]) }
}
