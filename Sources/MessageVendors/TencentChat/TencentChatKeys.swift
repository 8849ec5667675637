import MessageModel

extension TencentChatMessage {
    /// Keys that people know from the program around the call, or from the vendor's REST API.
    static let absent: [String: Instead] = [
        "onProgress": "it is code, not data: leave it to the program that sends",
        "success": "it is code, not data: leave it to the program that sends",
        "fail": "it is code, not data: leave it to the program that sends",
        "To_Account": "that is the REST API; here the user stands in 'to', and members of a group in 'receiverList'",
        "GroupId": .named("to"),
        "TopicId": "that is the REST API; here the whole id of the topic stands in 'to'",
        "From_Account": "nobody is named here: the message comes from the user who is logged in",
        "from": "nobody is named here: the message comes from the user who is logged in",
        "MsgPriority": .named("priority"),
        "CloudCustomData": .named("cloudCustomData"),
        "IsNeedReadReceipt": .named("needReadReceipt"),
        "NeedReadReceipt": .named("needReadReceipt"),
        "SupportMessageExtension": .named("isSupportExtension"),
        "MsgBody": "that is the REST API; here there is one body, under its own name",
        "GroupAtInfo": "that is the REST API; here it is 'atUserList' of a 'textAt'",
        "OfflinePushInfo": .named("offlinePushInfo"),
        "OnlineOnlyFlag": "that is the REST API; here it is 'onlineUserOnly: true'",
        "MsgLifeTime": "that is the REST API; here it is 'onlineUserOnly: true'",
        "SendMsgControl": "that is the REST API; here it is 'messageControlInfo'",
        "ForbidCallbackControl": "that is the REST API; here it is 'webhookInfo'",
    ]

    /// Of a section: what a template leaves to msgc.
    static let wrapped: [String: Instead] =
        Body.methods.reduce(into: [
            "method": "it follows from the body: 'text: …' is sent by createTextMessage",
            "options": "what is in it stands in the section itself",
            "sendOptions": "what is in it stands in the section itself",
            "payload": "write it under the name of the body, as in 'text: {text: …}'",
            "atUserList": "write it under 'textAt', beside its 'text'",
            "sound": .named("audio"), "at": .named("textAt"), "relay": .named("merger"),
        ]) { instead, method in
            instead[method.value] = .named(method.key)
        }
}
