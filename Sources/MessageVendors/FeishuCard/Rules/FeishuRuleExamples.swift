import MessageSource

/// Examples of rules, shown on this vendor's fields.
enum FeishuRuleExamples {
    /// A `markdown` element of a card in JSON 1.0.
    static func markdown(_ content: String) -> Example { first("{tag: markdown, content: \(content)}") }

    /// A text with a little markup.
    static func larkMD(_ content: String) -> Example {
        first("{tag: div, text: {tag: lark_md, content: \(content)}}")
    }

    /// An element of a card in JSON 1.0.
    static func first(_ element: String) -> Example { card("{elements: [\(element)]}") }

    /// A `markdown` element of a card in JSON 2.0.
    static func markdown2(_ content: String) -> Example {
        card("{schema: '2.0', body: {elements: [{tag: markdown, content: \(content)}]}}")
    }

    static func card(_ card: String, parameters: String? = nil) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              \(FeishuCard.id):
                shouldChooseChat: true
                card: \(card)

            """)
    }
}
