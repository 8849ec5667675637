import MessageModel

extension Source {
    /// The vendor's page on sending messages from an app, which names no date itself.
    static let youduSend = Source(
        page: "Youdu, 通过企业应用发送消息", url: "https://github.com/youduim/youdu-doc/tree/master/docs/api",
        date: "2026-09")
    /// The vendor's page on how requests are encrypted.
    static let youduCalls = Source(
        page: "Youdu, 全局说明", url: "https://github.com/youduim/youdu-doc/blob/master/docs/api/c01_00002.md",
        date: "2026-09")
    /// The vendor's page of error codes.
    static let youduErrors = Source(
        page: "Youdu, 全局状态码", url: "https://github.com/youduim/youdu-doc/blob/master/docs/api/a01_00009.md",
        date: "2026-09")
    /// What the vendor's own libraries do beyond its pages.
    static let youduLibraries = Source(
        page: "Youdu's libraries", url: "https://github.com/youduim/youdu-sdk-java", date: "2026-09")
}
