extension WholeMessage {
    static let tencent = [
        tencent("createTextMessage", required: ["text"], #"{"text": "a"}"#),
        tencent("createTextAtMessage", required: ["text", "atUserList"], #"{"text": "a", "atUserList": ["a"]}"#),
        tencent("createImageMessage", required: ["file", "file.$runtime"], #"{"file": {"$runtime": "a"}}"#),
        tencent("createAudioMessage", required: ["file", "file.$runtime"], #"{"file": {"$runtime": "a"}}"#),
        tencent("createVideoMessage", required: ["file", "file.$runtime"], #"{"file": {"$runtime": "a"}}"#),
        tencent("createFileMessage", required: ["file", "file.$runtime"], #"{"file": {"$runtime": "a"}}"#),
        tencent(
            "createCustomMessage", required: [], #"{"data": "{\"a\": 1}", "description": "a", "extension": "a"}"#),
        tencent("createFaceMessage", required: ["index", "data"], #"{"index": 1, "data": "a"}"#),
        tencent(
            "createLocationMessage", required: ["description", "longitude", "latitude"],
            #"{"description": "a", "longitude": 1.5, "latitude": 2}"#),
        tencent(
            "createMergerMessage", required: ["messageList", "messageList.0.$runtime", "compatibleText"],
            #"{"messageList": [{"$runtime": "a"}], "title": "a", "abstractList": ["a"], "compatibleText": "a"}"#),
        tencent("createForwardMessage", required: ["$runtime"], #"{"$runtime": "a"}"#),
        whole(
            "sent with every option", "createTextMessage", required: ["text"], #"{"text": "a"}"#,
            #"""
            {
              "offlinePushInfo": {
                "disablePush": false, "title": "a", "description": "a", "extension": "[1]", "disableVoipPush": false,
                "ignoreIOSBadge": true, "androidOPPOChannelID": "a",
                "androidInfo": {
                  "sound": "a", "XiaoMiChannelID": "a", "OPPOChannelID": "a", "FCMChannelID": "a",
                  "VIVOClassification": 1, "VIVOCategory": "a", "HuaWeiCategory": "a", "OPPOCategory": "a",
                  "HuaWeiImage": "https://a", "HonorImage": "https://a", "GoogleImage": "https://a",
                  "HonorImportance": "LOW", "MeizuNotifyType": 0
                },
                "apnsInfo": {
                  "sound": "a", "image": "https://a", "ignoreIOSBadge": true, "disableVoipPush": true,
                  "interruptionLevel": "passive", "enableIOSBackgroundNotification": true
                },
                "harmonyInfo": {}
              },
              "messageControlInfo": {
                "excludedFromUnreadCount": true, "excludedFromLastMessage": true,
                "excludedFromContentModeration": true
              },
              "webhookInfo": {"disableCloudMessagePreHook": true, "disableCloudMessagePostHook": true}
            }
            """#),
        whole(
            "sent to those online", "createTextMessage", required: ["text"], #"{"text": "a"}"#,
            #"{"onlineUserOnly": true}"#),
    ]

    /// - Parameter required: what the payload must have, with dots between keys and indices.
    private static func tencent(_ method: String, required: [String], _ payload: String) -> WholeMessage {
        whole(method, method, required: required, payload, "{}")
    }

    private static func whole(
        _ name: String, _ method: String, required: [String], _ payload: String, _ sending: String
    ) -> WholeMessage {
        // Who is called is no one among some receivers.
        let receivers = method == "createTextAtMessage" ? "" : #", "receiverList": ["a"]"#
        let options = ["method", "options", "options.to", "options.conversationType", "options.payload"]
        return WholeMessage(
            vendor: "tencent-chat", name,
            json: #"""
                {
                  "method": "\#(method)",
                  "options": {
                    "to": "a", "conversationType": "GROUP", "priority": "Low", "payload": \#(payload),
                    "cloudCustomData": "{}", "needReadReceipt": true\#(receivers), "isSupportExtension": true,
                    "customModerationConfigurationID": "a"
                  },
                  "sendOptions": \#(sending)
                }
                """#,
            required: (options + required.map { "options.payload.\($0)" }).map {
                $0.split(separator: ".").map(String.init)
            })
    }
}
