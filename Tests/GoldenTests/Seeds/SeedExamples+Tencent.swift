/// The examples of Tencent's page on sending messages, as the calls that they make (seed 001).
///
/// What only a running program has stands under the name that the page gives it: `document.getElementById('imagePicker')`
/// is `{"$runtime": "imagePicker"}`. Constants are written as their values, callbacks are left out, and so is what the
/// page has in comments. The points of the dice, which the page takes at random, are six. The options of
/// `sendMessage`, which the page shows without saying which message they go with, stand beside its first text.
enum TencentSeeds {
    static let examples: [(name: String, json: String)] = [
        (
            "tencent-chat/seed-001-text",
            #"""
            {
              "method": "createTextMessage",
              "options": {
                "to": "user1", "conversationType": "C2C", "payload": {"text": "Hello world!"}, "needReadReceipt": true
              }
            }
            """#
        ),
        (
            "tencent-chat/seed-001-text-for-some",
            #"""
            {
              "method": "createTextMessage",
              "options": {
                "to": "group1", "conversationType": "GROUP", "payload": {"text": "Hello world!"},
                "receiverList": ["user0", "user1"]
              }
            }
            """#
        ),
        (
            "tencent-chat/seed-001-text-at",
            #"""
            {
              "method": "createTextAtMessage",
              "options": {
                "to": "group1", "conversationType": "GROUP",
                "payload": {
                  "text": "@denny @lucy @所有人 今晚聚餐,收到的请回复1",
                  "atUserList": ["denny", "lucy", "__kImSDK_MesssageAtALL__"]
                }
              }
            }
            """#
        ),
        ("tencent-chat/seed-001-image", call("createImageMessage", #"{"file": {"$runtime": "imagePicker"}}"#)),
        ("tencent-chat/seed-001-audio", call("createAudioMessage", #"{"file": {"$runtime": "res"}}"#)),
        ("tencent-chat/seed-001-video", call("createVideoMessage", #"{"file": {"$runtime": "videoPicker"}}"#)),
        (
            "tencent-chat/seed-001-custom",
            call("createCustomMessage", #"{"data": "dice", "description": "6", "extension": ""}"#)
        ),
        ("tencent-chat/seed-001-face", call("createFaceMessage", #"{"index": 1, "data": "tt00"}"#)),
        ("tencent-chat/seed-001-file", call("createFileMessage", #"{"file": {"$runtime": "filePicker"}}"#)),
        (
            "tencent-chat/seed-001-location",
            call(
                "createLocationMessage",
                #"{"description": "深圳市深南大道10000号腾讯大厦", "longitude": 113.941079, "latitude": 22.546103}"#)
        ),
        (
            "tencent-chat/seed-001-merger",
            call(
                "createMergerMessage",
                #"""
                {
                  "messageList": [{"$runtime": "message1"}, {"$runtime": "message2"}, {"$runtime": "message3"}],
                  "title": "大湾区前端人才中心的聊天记录",
                  "abstractList": ["allen: 666", "iris: [图片]", "linda: [文件]"],
                  "compatibleText": "请升级 Chat SDK 到v2.10.1或更高版本查看此消息"
                }
                """#)
        ),
        ("tencent-chat/seed-001-forward", call("createForwardMessage", #"{"$runtime": "message"}"#)),
        ("tencent-chat/seed-001-online-only", sent(#"{"onlineUserOnly": true}"#)),
        ("tencent-chat/seed-001-without-push", sent(#"{"offlinePushInfo": {"disablePush": true}}"#)),
        (
            "tencent-chat/seed-001-push",
            sent(#"{"offlinePushInfo": {"title": "", "description": "", "androidOPPOChannelID": ""}}"#)
        ),
        (
            "tencent-chat/seed-001-not-counted",
            sent(#"{"messageControlInfo": {"excludedFromUnreadCount": true, "excludedFromLastMessage": true}}"#)
        ),
        (
            "tencent-chat/seed-001-not-moderated",
            sent(#"{"messageControlInfo": {"excludedFromContentModeration": true}}"#)
        ),
    ]

    private static func call(_ method: String, _ payload: String, _ sending: String = "") -> String {
        #"{"method": "\#(method)", "options": {"to": "user1", "conversationType": "C2C", "payload": \#(payload)}\#(sending)}"#
    }

    private static func sent(_ options: String) -> String {
        call("createTextMessage", #"{"text": "Hello world!"}"#, #", "sendOptions": \#(options)"#)
    }
}
