import MessageModel
import MessageRuntime

// `plain_text` is `Syntax.plain`: nothing is markup in it.
extension Syntax {
    /// A text object with `tag: lark_md`.
    static let larkMD = feishu("lark_md", .larkMD, betweenColons: .feishuName)
    /// The `markdown` element of card JSON 1.0.
    static let feishuMarkdown = feishu(
        "Feishu markdown", .feishuMarkdown, betweenColons: .feishuName,
        code: Code(words: nil, block: .feishuCodeBlock))
    /// The `markdown` element of card JSON 2.0.
    static let feishuMarkdown2 = feishu(
        "Feishu markdown 2.0", .feishuMarkdown2, betweenColons: .feishuName2,
        code: Code(words: .feishuCode, block: .feishuCodeBlock))

    /// Whether a client links a bare address is not documented, so one among words is text like any other; the author
    /// writes `[{{page}}]({{page}})` to have it opened.
    private static func feishu(
        _ name: String, _ escape: Escape, betweenColons: Escape, code: Code? = nil
    ) -> Syntax {
        Syntax(
            name, escape, hasTags: true,
            links: Links(
                address: .feishuLink, words: escape, behindLabel: escape, hasPictures: code != nil),
            placeholders: Placeholders(between: ":", behindSign: betweenColons, isCommon: true),
            attributes: Attributes(
                addresses: ["url", "link"], ids: ["id": .feishuID, "ids": .feishuID, "email": .feishuID]),
            code: code)
    }
}
