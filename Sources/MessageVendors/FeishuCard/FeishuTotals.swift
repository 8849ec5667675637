import MessageModel

extension FeishuMessage {
    /// What holds for every message.
    static let totals = size + [tables(in: ["elements"]), tables(in: ["body"]), depth, elements]

    /// What holds for this one.
    var totals: [Total] {
        switch card {
        case .v1(let card):
            let translated = (card.translatedElements?.entries ?? []).map {
                FeishuMessage.tables(in: ["i18n_elements", $0.name])
            }
            return FeishuMessage.size + [FeishuMessage.depth, FeishuMessage.tables(in: ["elements"])] + translated
        case .v2:
            return FeishuMessage.size + [
                FeishuMessage.depth, FeishuMessage.tables(in: ["body"]), FeishuMessage.elements,
            ]
        case nil: return FeishuMessage.size
        }
    }

    private static let size = [
        Total(
            of: [.init(["cardContent"], .jsonBytes)], .feishuSendCard,
            .atMost(20_480, .jsonBytes, .rejected(code: nil)),
            .atMost(20_000, .jsonBytes, .doubtful("the vendor says 20k, and not whether k is 1000 or 1024")))
    ]

    private static let depth = Total(
        of: [.init(card, .levels(containers))], .feishuCard1, .atMost(5, .levels(containers), .rejected(code: nil)))

    /// Card JSON 2.0 alone counts them; how, no page says, so each object with a `tag` is one.
    private static let elements = Total(
        of: [.init(card, .objects(all))], .feishuElements, .atMost(200, .objects(all), .rejected(code: 11310)),
        .atMost(160, .objects(all), .doubtful("no page says how elements are counted")))

    private static func tables(in path: [String]) -> Total {
        Total(
            of: [.init(card + path, .objects(table))], .feishuElements,
            .atMost(5, .objects(table), .rejected(code: 11310)),
            .atMost(3, .objects(table), .doubtful("the vendor allows five, and people were refused more than three")))
    }

    private static let card = ["cardContent", "card"]
    private static let containers = ObjectKind(
        key: "tag", words: ["column_set", "form", "interactive_container", "collapsible_panel"], name: "container",
        names: "containers")
    private static let table = ObjectKind(key: "tag", words: ["table"], name: "table", names: "tables")
    private static let all = ObjectKind(key: "tag", name: "element", names: "elements")
}
