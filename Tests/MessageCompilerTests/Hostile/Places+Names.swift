extension Places {
    /// In messages whose ids are translated, between two signs that could be those of a name.
    private static func between(
        _ path: String, _ body: String, read: @escaping @Sendable (String) -> String = { $0 }
    ) -> Place {
        Place(
            "between dollar signs, \(path)", .prose, native(body, "touser: zhangsan\n    enable_id_trans: 1"),
            faults: Faults.betweenDollars(path, read: read))
    }

    static let betweenDollars = [
        between("text.content", "text: {content: '${{p}}$'}"),
        between("textcard.title", "textcard: {title: '${{p}}$', description: a, url: 'https://a'}"),
        between("textcard.description", "textcard: {title: a, description: '${{p}}$', url: 'https://a'}"),
        between(
            "mpnews.articles.0.content", "mpnews: {articles: [{title: a, thumb_media_id: m, content: '${{p}}$'}]}"
        ) { HTMLReading($0).words.joined() },
    ]
}
