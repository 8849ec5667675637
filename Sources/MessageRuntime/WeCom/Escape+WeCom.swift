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
        code: 5, name: "WeCom text with translated ids", rule: .replacing(angleBrackets + dollar))

    /// `weComCardHTML` in a message with `enable_id_trans`; the dollar sign as in `weComTranslatedText`.
    public static let weComTranslatedCardHTML = Escape(
        code: 6, name: "WeCom card HTML with translated ids", rule: .replacing(angleBrackets + dollar))

    /// For texts without tags in a message with `enable_id_trans`, such as titles, where only `$userName=ID$` and
    /// its like are read as more than text; the dollar sign as in `weComTranslatedText`.
    public static let weComTranslatedPlain = Escape(
        code: 7, name: "WeCom plain text with translated ids", rule: .replacing(dollar))

    /// All of the vendor's, in the order of their codes.
    static let weCom: [Escape] = [
        .weComText, .weComCardHTML, .weComTranslatedText, .weComTranslatedCardHTML, .weComTranslatedPlain,
    ]

    private static let angleBrackets = [Replacement("<", "＜"), Replacement(">", "＞")]
    private static let dollar = [Replacement("$", "＄")]
}
