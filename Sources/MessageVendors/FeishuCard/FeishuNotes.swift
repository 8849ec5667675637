package import MessageModel

extension FeishuCard {
    package static let notes = [
        VendorNote(
            "Which clients", columns: ["what", "from version"],
            rows: [
                ["mini program", "3.19.0; Harmony 7.39.0"], ["web app", "3.44.0; Harmony 7.39.0"],
                ["shouldChooseChat, chooseChatParams", "Android and iOS 3.42, PC 3.43"], ["openIDs", "6.6.0"],
                ["triggerCode", "not on Harmony"], ["withAdditionalMessage", "4.10.0"],
                ["sendCardInfo of the answer", "4.2.0"], ["card JSON 2.0", "7.20; older ones show the title alone"],
            ], .feishuSendCard),
        VendorNote(
            "Who gets it", columns: ["where this is there", "these do not count"],
            rows: [
                ["shouldChooseChat: true", "openChatIDs, openIDs, triggerCode"],
                ["openChatIDs", "openIDs, triggerCode; iOS before 5.26 goes by triggerCode"],
                ["openIDs beside triggerCode", "not documented"],
            ], .feishuSendCard),
        VendorNote(
            "What has to be true before the call", columns: ["where", "condition"],
            rows: [
                [
                    "mini program without shouldChooseChat",
                    "requestAccess was called, or login for clients before 6.9.0",
                ],
                ["web app without shouldChooseChat", "it was authorised (鉴权)"],
            ], .feishuSendCard),
        VendorNote(
            "What a call may answer (errCode)", columns: ["code", "meaning", "what to do"],
            rows: [
                ["-1", "openChatIDs is empty", "checked here"],
                ["-2", "openChatIDs has more than 10", "checked here"],
                ["-3", "cardContent is empty", "checked here"],
                ["-4", "cardContent could not be read", "checked here"],
                ["-5", "sending failed", "look for the card in the chats before sending it again"],
                ["-6", "the user cancelled", "nothing"],
                ["-7", "another error", "as after -5"],
                ["-8", "openChatIDs holds an invalid id", "it begins with oc_; an open_id (ou_) gives this error"],
                ["-9", "unknown error", "as after -5"],
                ["-10", "choosing a chat failed", "let the user choose once more"],
                [
                    "42406", "the message of the sender could not be sent",
                    "send it as a message of its own: the card may be there",
                ],
            ], .feishuSendCard),
        VendorNote(
            "What a server may answer to the same card", columns: ["code", "meaning"],
            rows: [
                ["230099", "the card could not be built; the text has one of the codes below"],
                ["100290", "an id in an at or a person is unknown"],
                ["11310", "more than 200 elements, too many tables, or a name used twice"],
                ["200410", "an action in a column"], ["200550", "the chart's spec cannot be read"],
                ["200570", "a picture's key is unknown"], ["200621", "a property is unknown; JSON 2.0 alone"],
                ["200861", "an element that JSON 2.0 does not have"],
                ["200914", "a cell is not of its column's type; rows and columns count from 0"],
                ["200915", "a row has a key that no column declares"],
            ], .feishuElements),
    ]
}
