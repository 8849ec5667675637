import MessageModel

extension PreviewDialect {
    /// `lark_md`.
    static let larkMD = PreviewDialect(
        [.bold, .boldUnderscores, .italic, .struck, .links, .entities, .faces], tags: feishuTags)

    /// The `markdown` element of card JSON 1.0.
    static let feishuMarkdown1 = PreviewDialect(
        larkMD.signs.union([.pictures, .dividers, .lists, .fences]), tags: feishuTags.merging(feishuTagsOf1) { $1 })

    /// The same of 2.0.
    static let feishuMarkdown2 = PreviewDialect(
        feishuMarkdown1.signs.union([.headings, .quotes, .code]),
        tags: feishuMarkdown1.tags.merging(feishuTagsOf2) { $1 }
    )

    /// The titles of cards in `lark_md`, where of all markup mentions and faces alone count.
    static let feishuTitle = PreviewDialect([.entities, .faces], tags: feishuTags.filter { $0.key == "at" })

    private typealias Tags = [String: @Sendable ([String: String]) -> Effect]

    private static let feishuTags: Tags = [
        "at": { .words([PreviewRun(mentioned($0), .mention)], replacesContent: true) },
        "font": { .look(color: $0["color"].flatMap(PreviewColor.init(feishu:))) },
        "a": { .look(link: $0["href"]) },
        "text_tag": { .look(.tag, color: $0["color"].flatMap(PreviewColor.init(feishu:)) ?? .blue) },
    ]

    private static let feishuTagsOf1: Tags = [
        "link": { .look(link: $0.address) },
        "person": { .words([PreviewRun("@" + ($0["id"] ?? ""), .tag)], replacesContent: true) },
    ]

    private static let feishuTagsOf2: Tags = [
        "number_tag": {
            .look(.tag, color: $0["background_color"].flatMap(PreviewColor.init(feishu:)), link: $0.address)
        },
        "local_datetime": { attributes in
            guard
                let moment = attributes["millisecond"].flatMap({ Int(ValueMarks.unmarked($0)) })
                    .flatMap(PreviewMoment.init(milliseconds:))
            else {
                return .look()
            }
            return .words([PreviewRun(moment.spelled("YYYY-MM-DD HH:mm"))], replacesContent: true)
        },
        "raw": { _ in .look() },
        "br": { _ in .lineBreak },
        "hr": { _ in .divider },
        "audio": { _ in .words([PreviewRun("🔊", .symbol)], replacesContent: true) },
    ]

    /// Whom a mention names: everybody, or people by ids or an address, whose names the client alone knows.
    private static func mentioned(_ attributes: [String: String]) -> String {
        if attributes["id"].map(ValueMarks.unmarked) == "all" { return "@所有人" }
        let ids = attributes["id"] ?? attributes["ids"] ?? attributes["email"] ?? ""
        return ids.split(separator: ",").map { "@\($0)" }.joined(separator: " ")
    }
}

extension [String: String] {
    /// What a tag opens, for all clients or for one sort of them.
    fileprivate var address: String? {
        ["url", "pc_url", "ios_url", "android_url"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
    }
}

extension PreviewColor {
    /// A colour by the vendor's name for it, in any of its shades; `nil` for `default`, and for one that the card
    /// declares.
    init?(feishu name: String) {
        let base = ValueMarks.unmarked(name).split(separator: "-").first.map(String.init) ?? ""
        switch base {
        case "sunflower": self = .yellow
        case "bg": self = .white
        default: self.init(rawValue: base)
        }
    }
}
