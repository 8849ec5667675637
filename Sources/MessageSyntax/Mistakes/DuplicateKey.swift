import MessageSource

/// One key twice in one mapping.
struct DuplicateKey: Problem {
    static let code = "duplicate-key"
    static let summary = "A mapping has the same key twice, so one of the two values would be lost."
    static let examples = [
        Example(
            """
            name: greeting
            message:
              card:
                title: 你好
                tone: info
                ⟦title⟧: 再见
            """),
        Example(
            """
            name: greeting
            message:
              card:
                title: 你好
                tone: info
            """),
    ]

    let span: Span
    let first: Span
    let key: String

    var message: String { "the key '\(key)' stands here twice" }

    var help: String? {
        key == "<<"
            ? "merge several mappings with one list: '<<: [*one, *other]'" : "remove one of the two, or rename it"
    }

    var notes: [Diagnostic.Note] { [Diagnostic.Note("it stands here first", at: first)] }
}
