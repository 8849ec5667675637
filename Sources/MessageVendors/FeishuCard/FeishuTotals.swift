import MessageModel

extension FeishuMessage {
    /// What holds for every message.
    static let totals =
        size + ["elements", "body"].flatMap { counts(in: [$0]) } + [depth(.feishuContainers1), elements]

    /// What holds for this one.
    var totals: [Total] {
        switch card {
        case .v1(let card):
            let translated = (card.translatedElements?.entries ?? []).flatMap {
                FeishuMessage.counts(in: ["i18n_elements", $0.name])
            }
            return FeishuMessage.size + [FeishuMessage.depth(.feishuContainers1)]
                + FeishuMessage.counts(in: ["elements"]) + translated
        case .v2:
            return FeishuMessage.size + [FeishuMessage.depth(.feishuElements)] + FeishuMessage.counts(in: ["body"])
                + [FeishuMessage.elements]
        case nil: return FeishuMessage.size
        }
    }

    private static let size = [
        Total(
            of: [.init(["cardContent"], .jsonBytes)], .feishuSendCard,
            .atMost(20_480, .jsonBytes, .rejected(code: nil)),
            .atMost(20_000, .jsonBytes, .doubtful("the vendor says 20k, and not whether k is 1000 or 1024")))
    ]

    /// The same in both versions, each of which says so on pages of its own.
    private static func depth(_ source: Source) -> Total {
        Total(of: [.init(card, .levels(containers))], source, .atMost(5, .levels(containers), .rejected(code: nil)))
    }

    /// Card JSON 2.0 alone counts them; how, no page says, so each object with a `tag` is one.
    private static let elements = Total(
        of: [.init(card, .objects(all))], .feishuElements, .atMost(200, .objects(all), .rejected(code: 11310)),
        .atMost(160, .objects(all), .doubtful("no page says how elements are counted")))

    /// What is counted for each language.
    private static func counts(in path: [String]) -> [Total] {
        [
            Total(
                of: [.init(card + path, .objects(table))], .feishuElements,
                .atMost(5, .objects(table), .rejected(code: 11310)),
                .atMost(
                    3, .objects(table), .doubtful("the vendor allows five, and people were refused more than three"))),
            Total(
                of: [.init(card + path, .objects(chart))], .feishuContents1, .atMost(5, .objects(chart), .advised)),
        ]
    }

    private static let card = ["cardContent", "card"]
    private static let containers = ObjectKind(
        key: "tag", words: ["column_set", "form", "interactive_container", "collapsible_panel"], name: "container",
        names: "containers")
    private static let table = ObjectKind(key: "tag", words: ["table"], name: "table", names: "tables")
    private static let chart = ObjectKind(key: "tag", words: ["chart"], name: "chart", names: "charts")
    private static let all = ObjectKind(key: "tag", name: "element", names: "elements")
}
