import MessageSource

/// What version control leaves where two changes meet.
struct MergeConflict: Problem {
    static let code = "merge-conflict"
    static let summary = "A file still holds both sides of a merge conflict."
    static let examples = [
        Example("message:\n⟦<<<<<<< HEAD⟧\n  text: 你好\n=======\n  text: 再见\n>>>>>>> other"),
        Example("message:\n  text: 再见"),
    ]

    let span: Span

    let message = "a merge conflict is not resolved"
    var help: String? { "keep what is meant of the two sides, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'" }
}
