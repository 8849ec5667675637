package import MessageModel

extension TencentChat {
    package static let notes = [
        VendorNote(
            "What the sending program brings",
            columns: ["body", "run-time object", "what the SDK takes", "error otherwise"],
            rows: [
                [
                    "image", "input element, File, or what wx.chooseImage and uni.chooseMedia give",
                    "jpg, jpeg, gif, png, bmp, image or webp, up to 20 MB, one for each message", "2251, 2252, 2253",
                ],
                [
                    "audio", "what the recorder gives, or a File with its duration in ms",
                    "up to 20 MB and 10 minutes; AAC plays everywhere", "2300, 2301",
                ],
                [
                    "video", "input element, File, or what wx.chooseVideo gives", "mp4, mov or quicktime, up to 100 MB",
                    "2350 to 2352",
                ],
                ["file", "input element, File, or what uni.chooseFile gives", "up to 100 MB", "2400 to 2402"],
                [
                    "merger", "messages that were sent or received", "none that failed, and no group tip",
                    "2450 to 2452",
                ],
                ["forward", "a message that was sent or received", "no group tip", "2453, 2454"],
                ["all of them", "named in the payload as {\"$runtime\": \"NAME\"}", "nothing with 0 bytes", "2108"],
            ], .tencentSend),
        VendorNote(
            "Rules besides the limits", columns: ["field", "rule"],
            rows: [
                ["to", "a community that has topics takes no message itself, else error 2115: name a topic"],
                ["to", "groups that the app names itself do not begin with @TGS#"],
                [
                    "conversationType",
                    "topics too are GROUP; other words fail when the message is sent, with error 2106",
                ],
                ["priority", "unknown words become Normal without an error"],
                ["cloudCustomData", "counts towards the size here, since no page says that it does not"],
                ["needReadReceipt", "a paid edition, and a switch in the console for each type of group"],
                ["receiverList", "not in AVChatRooms; a paid edition, else error 3122"],
                ["isSupportExtension", "the largest edition"],
                ["atUserList", "ids and no nicknames, as many as there are @ in the text"],
                ["custom", "shown by the app's own programs alone"],
                ["merger", "what has more than 11264 bytes of JSON is uploaded first"],
                ["onlineUserOnly", "passed over in AVChatRooms"],
                ["androidInfo.sound", "what stands behind the dot is taken off: a.mp3 becomes a"],
            ], .tencentSDK),
        VendorNote(
            "How much may be sent", columns: ["what", "rule"],
            rows: [
                ["to a user", "as much as one likes from a client"],
                [
                    "to a group",
                    "40 messages a second from all who write; more are dropped, and the sender is told that all is well",
                ],
                ["of several priorities", "high ones stay; of the same priority some at random"],
            ], .tencentSend),
        VendorNote(
            "Errors of the SDK that no payload shows", columns: ["code", "meaning"],
            rows: [
                ["2100", "it could not be sent"], ["2101", "the sender has not joined the AVChatRoom"],
                ["2105", "sendMessage was not given a message that the SDK has created"],
                ["2109", "the program's own callback failed"], ["2996", "too often"], ["2999", "the SDK is not ready"],
                ["3123", "refused by the app's own word list"],
            ], .tencentSDKErrors),
        VendorNote(
            "Errors of the server that no payload shows", columns: ["code", "meaning"],
            rows: [
                ["20006, 10016", "the app's own server has refused it"],
                ["80003", "the app's own server could not be asked"],
                ["10100 to 10200, 120001 to 130000", "what the app's own server answers"],
                ["20007", "the receiver has blocked the sender"], ["20009 to 20011", "the two are no friends"],
                ["20012, 10017", "the sender is muted"],
                ["10004, 10007", "something is wrong with the call, or the sender may not do it"],
                ["10010, 10015", "there is no such group"], ["10023", "there are too many messages in the group"],
                ["80001, 80004", "the words, or the picture, are not allowed"],
            ], .tencentErrors),
    ]
}
