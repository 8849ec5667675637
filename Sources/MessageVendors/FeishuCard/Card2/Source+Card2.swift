import MessageModel

extension Source {
    /// The vendor's page on the structure of card JSON 2.0.
    static let feishuCard2 = Source(
        page: "Feishu card JSON 2.0, structure",
        url: "https://open.feishu.cn/document/feishu-cards/card-json-v2-structure", date: "2026-06-30")
    /// The pages on each of its components, of which this is the list.
    static let feishuComponents2 = Source(
        page: "Feishu card JSON 2.0, components",
        url: "https://open.feishu.cn/document/feishu-cards/card-json-v2-components/component-json-v2-overview",
        date: "2026-06-30")
}
