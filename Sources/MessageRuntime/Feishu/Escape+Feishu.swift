// Source of all: Feishu's pages on card markdown (open.feishu.cn, "rich text component"), which say that a character
// is shown and not read where it is written as `&#`, its number in Unicode and `;`, and that card JSON 2.0 reads what
// CommonMark 0.31.2 has, save blocks of HTML.

extension Escape {
    /// For `lark_md`, where emphasis, links, `<at>`, `<font>`, `<text_tag>` and `:OK:` are markup.
    ///
    /// What begins or ends markup becomes its number, so a person sees the value and no client reads it:
    /// - `<` and `>`, for tags.
    /// - `*`, `_` and `~`, for emphasis, and because they could pair with the author's marks.
    /// - `[`, `]`, `(` and `)`, for links, of which the author may have written the other half.
    /// - `:`, for emoji.
    /// - `&`, or a value could hold such a number itself and be seen as something else.
    /// - `!`, which would make a picture of the author's link behind it, and the backtick, `#`, `$`, `|` and `\`, in case
    ///   a client reads more here than its pages say.
    ///
    /// `-`, `+`, `.` and `=` stay: this dialect has no lists, rules and underlined headings. Line breaks stay.
    public static let larkMD = Escape(code: 18, name: "lark_md", rule: .replacing(signs))

    /// For the `markdown` element of card JSON 1.0, which has lists, rules and code blocks besides what `lark_md` has.
    ///
    /// `-`, `+` and the dot of `1.` begin items and rules, and a value may stand at the beginning of a line, or have
    /// several lines: line breaks stay, so a value can end bold text, an item and the like, and the author's mark behind
    /// it begin a line. `=` becomes its number too, since it underlines headings elsewhere, and so do blanks that the
    /// value begins with, which would make an item of an author's `*` before them.
    public static let feishuMarkdown = Escape(
        code: 19, name: "Feishu markdown", rule: .replacing(signs + lineSigns), leading: blanks)

    /// For the `markdown` element of card JSON 2.0, which has headings, quotes, tables and code in words too.
    ///
    /// A line break becomes `<br>`: there a single one may be shown as a blank, and any would end the heading, the item,
    /// the quote or the row of a table that the value stands in. Blanks that the value begins with become their numbers,
    /// since four of them at the beginning of a line make code of it.
    public static let feishuMarkdown2 = Escape(
        code: 20, name: "Feishu markdown 2.0",
        rule: .replacing(signs + lineSigns + [Replacement("\n", "<br>")]), leading: blanks)

    /// For the address of a link in all three dialects: what would end the address or pair with marks around the link
    /// is percent-encoded, and so is what an address has no use for but markup has, and the semicolon, with which
    /// `&lt;` would become another character.
    public static let feishuLink = Escape(
        code: 21, name: "Feishu link",
        rule: .percentEncoding(keeping: unreserved.union(ASCIISet(":/?#@!&+,=[]")), keepingEncoded: true))

    /// Between backticks in a line, where numbers are shown as they are written.
    ///
    /// Full-width forms take the place of backticks, which would end the code, of `|`, which ends the cell of a table
    /// even in code, and of `<` and `>`, should a client look for people before it looks for code. A line break becomes
    /// a blank, which is how code shows it; two would end the paragraph, and the code with it.
    public static let feishuCode = Escape(
        code: 22, name: "Feishu code", rule: .replacing(codeSigns + [Replacement("|", "｜"), Replacement("\n", " ")]))

    /// On the lines between two fences, which backticks or `~` make; the rest as in `feishuCode`. Line breaks stay.
    public static let feishuCodeBlock = Escape(
        code: 23, name: "Feishu code block", rule: .replacing(codeSigns + [Replacement("~", "～")]))

    /// `larkMD` and `feishuMarkdown` between two colons of the author's, where a word is an emoji: letters, digits and
    /// `_` become their numbers too.
    public static let feishuName = Escape(
        code: 24, name: "Feishu markdown between colons", rule: .replacing(signs + lineSigns + letters), leading: blanks
    )

    /// `feishuMarkdown2` in the same place.
    public static let feishuName2 = Escape(
        code: 25, name: "Feishu markdown 2.0 between colons",
        rule: .replacing(signs + lineSigns + letters + [Replacement("\n", "<br>")]), leading: blanks)

    /// For the ids in `<at id=…>` and the like: nobody but the author calls everybody.
    public static let feishuID = Escape(
        code: 26, name: "Feishu id",
        rule: .percentEncoding(keeping: unreserved.union(ASCIISet("@")), keepingEncoded: false),
        refused: ["all"])

    /// All of the vendor's, in the order of their codes.
    static let feishu: [Escape] = [
        .larkMD, .feishuMarkdown, .feishuMarkdown2, .feishuLink, .feishuCode, .feishuCodeBlock, .feishuName,
        .feishuName2, .feishuID,
    ]

    private static let codeSigns = [Replacement("`", "｀"), Replacement("<", "＜"), Replacement(">", "＞")]
    private static let signs = numbered("&<>*_~[]():!`#$|\\")
    private static let lineSigns = numbered("-+.=")
    private static let letters = numbered("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    private static let blanks = numbered(" \t")

    /// Each character as its number, which all dialects decode.
    private static func numbered(_ characters: String) -> [Replacement] {
        characters.unicodeScalars.map { Replacement($0, "&#\($0.value);") }
    }
}
