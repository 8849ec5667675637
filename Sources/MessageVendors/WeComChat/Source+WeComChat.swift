import MessageModel

extension Source {
    /// The vendor's page on sending into the chat that is open.
    static let weComChat = Source(
        page: "WeCom 93863", url: "https://developer.work.weixin.qq.com/document/path/93863", date: "2022-12-14")
    /// The same function as mini programs in customer service have it.
    static let weComCustomerService = Source(
        page: "WeCom 97014", url: "https://developer.work.weixin.qq.com/document/path/97014", date: "2026-09")
    /// The same function as web pages have it.
    static let weComWebPages = Source(
        page: "WeCom 96935", url: "https://developer.work.weixin.qq.com/document/path/96935", date: "2026-09")
}
