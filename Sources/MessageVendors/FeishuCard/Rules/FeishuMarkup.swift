import MessageModel

extension LintedDocument {
    /// What an author has written in any of the vendor's markups.
    var feishuMarkup: [Passage] { passages(in: .larkMD, .feishuMarkdown, .feishuMarkdown2) }

    /// The card itself.
    var feishuCard: DocumentValue? { document.root.member(at: "cardContent", "card") }

    /// The card is in JSON 2.0.
    var isSecondCard: Bool { feishuCard?.member(at: "schema")?.fixedWord == Card2.Schema.second.rawValue }
}

extension Passage {
    /// Code may stand in it, where markup is none; `lark_md` has no code.
    var mayBeCode: Bool { text.syntax.code != nil && mayHoldCode }
}
