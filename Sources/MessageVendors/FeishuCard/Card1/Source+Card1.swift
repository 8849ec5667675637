import MessageModel

extension Source {
    /// The vendor's page on the structure of card JSON 1.0.
    static let feishuCard1 = Source(
        page: "Feishu card JSON 1.0, structure",
        url: "https://open.feishu.cn/document/feishu-cards/card-json-structure", date: "2026-06-30")
    /// The pages on what a card shows.
    static let feishuContents1 = Source(
        page: "Feishu card JSON 1.0, content components",
        url: "https://open.feishu.cn/document/feishu-cards/card-components/content-components", date: "2026-06-30")
    /// The pages on what a reader may press and fill in.
    static let feishuInteractions1 = Source(
        page: "Feishu card JSON 1.0, interactive components",
        url: "https://open.feishu.cn/document/feishu-cards/card-components/interactive-components",
        date: "2026-06-30")
    /// The pages on what holds other elements.
    static let feishuContainers1 = Source(
        page: "Feishu card JSON 1.0, containers",
        url: "https://open.feishu.cn/document/feishu-cards/card-components/containers", date: "2026-06-30")
}
