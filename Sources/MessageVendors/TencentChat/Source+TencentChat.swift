import MessageModel

extension Source {
    /// The vendor's page on creating and sending messages with its Web SDK.
    static let tencentSend = Source(
        page: "Tencent Chat 47993", url: "https://www.tencentcloud.com/document/product/1047/47993", date: "2024-11-14")
    /// What version 3.5.9 of the Web SDK does, tried; its page does not say so.
    static let tencentSDK = Source(
        page: "@tencentcloud/chat 3.5.9", url: "https://web.sdk.qcloud.com/im/doc/zh-cn/SDK.html", date: "2026-11")
    /// The vendor's page on the SDK's own errors.
    static let tencentSDKErrors = Source(
        page: "Tencent Chat SDK, error codes", url: "https://web.sdk.qcloud.com/im/doc/zh-cn/module-ERROR_CODE.html",
        date: "2026-11")
    /// The vendor's page on the server's errors.
    static let tencentErrors = Source(
        page: "Tencent Chat 34348", url: "https://www.tencentcloud.com/document/product/1047/34348", date: "2025-03-20")
    /// The vendor's page on creating groups, which says what an app may call one.
    static let tencentGroups = Source(
        page: "Tencent Chat 34895", url: "https://www.tencentcloud.com/document/product/1047/34895", date: "2024-02-07")
    /// What the SDK for Flutter, which wraps the native ones, says of merged messages.
    static let tencentNative = Source(
        page: "tencent_cloud_chat_sdk, createMergerMessage",
        url: "https://pub.dev/documentation/tencent_cloud_chat_sdk/latest/"
            + "manager_v2_tim_message_manager/V2TIMMessageManager/createMergerMessage.html",
        date: "2026-11")
    /// The vendor's page on the parts of a notification, in the words of its REST API.
    static let tencentPush = Source(
        page: "Tencent Chat 77715", url: "https://www.tencentcloud.com/zh/document/product/1047/77715",
        date: "2026-04-15")
}
