import MessageModel

extension Source {
    /// The vendor's page on sending a card from a mini program or a web app.
    static let feishuSendCard = Source(
        page: "Feishu tt.sendMessageCard",
        url: "https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/sendmessagecard",
        date: "2025-03-12")
    /// The page on choosing a chat, whose fields `chooseChatParams` has.
    static let feishuChooseChat = Source(
        page: "Feishu tt.chooseChat",
        url: "https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/choosechat",
        date: "2025-08-01")
    /// The page on what a card may hold altogether.
    static let feishuElements = Source(
        page: "Feishu cards, limits of components",
        url: "https://open.feishu.cn/document/feishu-cards/card-json-v2-components/component-json-v2-overview",
        date: "2026-06-30")
}
