import MessageSource

/// `<<` with a value that has no entries.
struct InvalidMerge: Problem {
    static let code = "invalid-merge"
    static let summary = "The key '<<' merges mappings in, and its value is no mapping and no list of mappings."
    static let examples = [
        Example("parameters:\n  buyer:\n    <<: ⟦text⟧\n    type: text\n    max: 20\nmessage: {text: 你好}"),
        Example(
            "parameters:\n  order: &id {type: id, max: 16}\n  parcel:\n    <<: *id\n    max: 20\nmessage: {text: 你好}"),
    ]

    let span: Span

    var message: String { "the key '<<' has nothing to merge here" }
    var help: String? { "give it an alias of a mapping, or a list of such; in quotes, '<<' is a key like any other" }
}
