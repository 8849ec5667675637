package import MessageModel

extension WeComApp {
    package static let notes = [
        VendorNote(
            "What each type of message has",
            columns: ["type", "agentid", "safe", "enable_id_trans", "to @all", "shown in WeChat (微工作台)"],
            rows: WeComMessageType.allCases.map { type in
                [
                    type.rawValue, type.namesAgent.word, type.highestSafe.map { "up to \($0.rawValue)" } ?? "no",
                    type.translatesIDs.word, type.goesToEveryone.word, type.isShownInWeChat.word,
                ]
            }, .weComSend),
        VendorNote(
            "Which clients show a card", columns: ["card_type", "client"],
            rows: [
                ["text_notice, news_notice, button_interaction", "3.1.6; as attachments of a chat 3.1.12"],
                ["vote_interaction, multiple_interaction", "3.1.12"],
            ], .weComCards),
        VendorNote(
            "Rules besides the limits", columns: ["field", "rule"],
            rows: [
                [
                    "touser, toparty, totag",
                    "all given and none valid is error 81013; some invalid is no error, and they are listed in the answer",
                ],
                [
                    "text, news, cards with ids",
                    "$userName=ID$ and its like become names with enable_id_trans, for apps of third parties",
                ],
                ["buttons, votes, selections, action_menu", "the app needs a callback URL, else error 43012"],
                ["task_id", "never used twice by one app, else error 42014"],
                ["appid, page", "of a mini program that is linked to the app, else errors 90206 to 90208"],
                ["app that always opens its homepage in 微工作台", "readers in WeChat get texts alone, cut at 20 bytes"],
                [
                    "all of them",
                    "at most 30 a minute and 1000 an hour for each member; more are dropped without a word",
                ],
            ], .weComSend),
        VendorNote(
            "What may be uploaded (temporary, for 3 days)", columns: ["type", "size and format"],
            rows: [
                ["image", "10 MB, JPG or PNG"], ["voice", "2 MB and 60 seconds, AMR"], ["video", "10 MB, MP4"],
                ["file", "20 MB"], ["all of them", "more than 5 bytes"],
            ], .weComUpload),
    ]
}

extension Bool {
    fileprivate var word: String { self ? "yes" : "no" }
}
