import MessageModel

extension Source {
    /// The vendor's page on creating and sending messages with its Web SDK.
    static let tencentSend = Source(
        page: "Tencent Chat 47993", url: "https://www.tencentcloud.com/document/product/1047/47993", date: "2024-11-14")
    /// What version 3.5.9 of the Web SDK does, tried; its page does not say so.
    static let tencentSDK = Source(
        page: "@tencentcloud/chat 3.5.9", url: "https://www.npmjs.com/package/@tencentcloud/chat", date: "2026-11")
    /// The vendor's page on the SDK's own errors.
    static let tencentSDKErrors = Source(
        page: "Tencent Chat SDK, error codes", url: "https://web.sdk.qcloud.com/im/doc/zh-cn/module-ERROR_CODE.html",
        date: "2026-11")
    /// The vendor's page on the server's errors.
    static let tencentErrors = Source(
        page: "Tencent Chat 34348", url: "https://www.tencentcloud.com/document/product/1047/34348", date: "2025-03-20")
}
