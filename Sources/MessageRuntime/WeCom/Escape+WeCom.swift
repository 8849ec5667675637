// Source of all: WeCom, "send application messages" (developer.work.weixin.qq.com/document/path/90236).

extension Escape {
    /// For `text.content`, where `<a href="…">` is the only markup.
    ///
    /// Whether entities such as `&lt;` are decoded is not documented, so angle brackets become their full-width
    /// forms: they look the same to a reader, and no client takes them for a tag.
    public static let weComText = Escape(code: 3, name: "WeCom text", rule: .replacing(angleBrackets))

    /// For a text card's description, where `<div class="…">` and `<br>` are markup, and nothing without `<` is.
    ///
    /// Full-width angle brackets for the same reason as in `weComText`.
    public static let weComCardHTML = Escape(code: 4, name: "WeCom card HTML", rule: .replacing(angleBrackets))

    /// `weComText` in a message with `enable_id_trans`, where `$userName=ID$` and its like become names as well.
    ///
    /// A full-width dollar sign begins no such placeholder.
    public static let weComTranslatedText = Escape(
        code: 5, name: "WeCom text with translated ids", rule: .replacing(angleBrackets + dollar), weaker: 3)

    /// `weComCardHTML` in a message with `enable_id_trans`; the dollar sign as in `weComTranslatedText`.
    public static let weComTranslatedCardHTML = Escape(
        code: 6, name: "WeCom card HTML with translated ids", rule: .replacing(angleBrackets + dollar), weaker: 4)

    /// For texts without tags in a message with `enable_id_trans`, such as titles, where only `$userName=ID$` and
    /// its like are read as more than text; the dollar sign as in `weComTranslatedText`.
    public static let weComTranslatedPlain = Escape(
        code: 7, name: "WeCom plain text with translated ids", rule: .replacing(dollar), weaker: 0)

    /// For `markdown.content`, where `#`, `**`, `[label](url)`, code, `>` and `<font color="…">` are markup.
    ///
    /// No way to escape is documented, so what begins or ends markup becomes its full-width form:
    /// - `<` and `>`, for tags, for `<@userid>` and for quotes; also behind a line break, which stays what it is. So a
    ///   value of several lines begins neither a quote nor a heading. It can end those that it stands in, and code or
    ///   bold text, and the marks are seen then: that spoils the looks and makes nothing of the value.
    /// - `[` and `]`, since a `]` before the author's `(` would end a label early.
    /// - `*` and the backtick, which could pair with the author's marks, and `#`, which a heading begins with.
    /// - `\`, which would make text of the author's mark behind it wherever a client knows that escape.
    ///
    /// `_ ~ - . ! |` stay: this markdown has no italic or struck text, no lists, rules, pictures or tables. `@` stays,
    /// which calls nobody without `<`, and `$`, since no ids are translated in this type of message. `&` stays as in
    /// `weComText`: an entity stands for a character and not for markup. `(` and `)` stay: they mean something only
    /// directly behind a `]` of the author's, where `weComBehindLabel` takes over, and in addresses. Holes in tags and
    /// in addresses are not for this escape either: the reading of a native body sees to them.
    public static let weComMarkdown = Escape(
        code: 8, name: "WeCom markdown", rule: .replacing(markdownSigns))

    /// For `mpnews.content`, which is HTML: entities in text and between quotes, and `<br>` where a line ends, since
    /// HTML takes a line break for a blank.
    ///
    /// The apostrophe is a number because HTML before version 5 knows no name for it.
    public static let weComHTML = Escape(
        code: 9, name: "WeCom HTML", rule: .replacing(htmlSigns))

    /// For the address of a link in `markdown.content`: `wholeURL`, with what would end the address or pair with marks
    /// around the link percent-encoded too.
    ///
    /// Brackets stay, which hosts and queries need: without a parenthesis behind it, `]` ends nothing.
    public static let weComLink = Escape(
        code: 10, name: "WeCom link",
        rule: .percentEncoding(keeping: addressSigns.union(ASCIISet("[]")), keepingEncoded: true))

    /// `weComHTML` in a message with `enable_id_trans`; the dollar sign as in `weComTranslatedText`, since whether ids
    /// are translated before entities are resolved is not documented.
    public static let weComTranslatedHTML = Escape(
        code: 11, name: "WeCom HTML with translated ids", rule: .replacing(htmlSigns + dollar), weaker: 9)

    /// `weComMarkdown` directly behind a `]` that the author wrote, where a parenthesis would make a link of both.
    public static let weComBehindLabel = Escape(
        code: 12, name: "WeCom markdown behind brackets",
        rule: .replacing(markdownSigns + [Replacement("(", "（"), Replacement(")", "）")]))

    /// `weComLink` for an address among words, where `[x]` in it makes a link of a parenthesis behind it.
    ///
    /// In a query brackets mean the same when they are encoded. A host that is a number of IPv6 cannot be opened then.
    public static let weComAddress = Escape(
        code: 13, name: "WeCom address",
        rule: .percentEncoding(keeping: addressSigns, keepingEncoded: true))

    /// `weComTranslatedText` behind a `$` that the author wrote and nothing but letters since: two such signs would
    /// make a name of the value `userName=ID` between them.
    ///
    /// A full-width equals sign is part of no placeholder. An address needs none of this: it begins like none.
    public static let weComTextBehindDollar = Escape(
        code: 14, name: "WeCom text behind a dollar sign", rule: .replacing(angleBrackets + dollar + equalsSign),
        weaker: 3)

    /// `weComTranslatedCardHTML` where `weComTextBehindDollar` stands for `weComTranslatedText`.
    public static let weComCardHTMLBehindDollar = Escape(
        code: 15, name: "WeCom card HTML behind a dollar sign", rule: .replacing(angleBrackets + dollar + equalsSign),
        weaker: 4)

    /// `weComTranslatedPlain` in the same place.
    public static let weComPlainBehindDollar = Escape(
        code: 16, name: "WeCom plain text behind a dollar sign", rule: .replacing(dollar + equalsSign), weaker: 0)

    /// `weComTranslatedHTML` in the same place.
    public static let weComHTMLBehindDollar = Escape(
        code: 17, name: "WeCom HTML behind a dollar sign", rule: .replacing(htmlSigns + dollar + equalsSign), weaker: 9)

    /// All of the vendor's, in the order of their codes.
    static let weCom: [Escape] = [
        .weComText, .weComCardHTML, .weComTranslatedText, .weComTranslatedCardHTML, .weComTranslatedPlain,
        .weComMarkdown, .weComHTML, .weComLink, .weComTranslatedHTML, .weComBehindLabel, .weComAddress,
        .weComTextBehindDollar, .weComCardHTMLBehindDollar, .weComPlainBehindDollar, .weComHTMLBehindDollar,
    ]

    private static let addressSigns = unreserved.union(ASCIISet(":/?#@!&+,;="))

    private static let markdownSigns =
        angleBrackets + [
            Replacement("[", "［"), Replacement("]", "］"), Replacement("*", "＊"), Replacement("`", "｀"),
            Replacement("#", "＃"), Replacement("\\", "＼"),
        ]

    private static let htmlSigns = [
        Replacement("&", "&amp;"), Replacement("<", "&lt;"), Replacement(">", "&gt;"), Replacement("\"", "&quot;"),
        Replacement("'", "&#39;"), Replacement("\n", "<br>"),
    ]

    private static let angleBrackets = [Replacement("<", "＜"), Replacement(">", "＞")]
    private static let dollar = [Replacement("$", "＄")]
    private static let equalsSign = [Replacement("=", "＝")]
}
