import MessageModel
import MessageRuntime

extension Source {
    /// The vendor's page on sending messages from an app.
    static let weComSend = Source(
        page: "WeCom 90236", url: "https://developer.work.weixin.qq.com/document/path/90236", date: "2025-09-24")
    /// The same page's tables of template cards.
    static let weComCards = Source(
        page: "WeCom 90236, template cards", url: "https://developer.work.weixin.qq.com/document/path/90236",
        date: "2026-04")
    /// Uploading temporary material.
    static let weComUpload = Source(
        page: "WeCom 90253", url: "https://developer.work.weixin.qq.com/document/path/90253", date: "2026-09")
}

// Each names the escape for messages whose ids are translated; `WeComApp` takes the weaker one where they are not,
// which is known only when the whole message is.
extension Syntax {
    /// `text.content`: `<a href="…">` is markup.
    static let weComText = Syntax(
        "WeCom text", .weComTranslatedText, hasTags: true, placeholders: names(.weComTextBehindDollar))
    /// A text card's description: `<div class="…">` and `<br>` are markup.
    static let weComCardHTML = Syntax(
        "WeCom card HTML", .weComTranslatedCardHTML, hasTags: true, placeholders: names(.weComCardHTMLBehindDollar))
    /// Plain text in which `$userName=ID$` can become a name.
    static let weComPlain = Syntax(
        "plain text", .weComTranslatedPlain, placeholders: names(.weComPlainBehindDollar))
    /// `markdown.content`, in which no ids are translated: `<font color="…">` and `[label](address)` are markup.
    static let weComMarkdown = Syntax(
        "WeCom markdown", .weComMarkdown, hasTags: true,
        links: .init(address: .weComLink, words: .weComAddress, behindLabel: .weComBehindLabel))
    /// `mpnews` articles.
    static let weComHTML = Syntax(
        "HTML", .weComTranslatedHTML, hasTags: true, placeholders: names(.weComHTMLBehindDollar))

    private static func names(_ behindSign: Escape) -> Placeholders {
        Placeholders(between: "$", behindSign: behindSign)
    }
}
