package import MessageModel

/// A whole message: what it says, and whether the chat opens. It goes to the chat that is open, so nobody is named.
package struct WeComChatMessage: Sendable {
    /// `nil` in a section that leaves the body to the message.
    let body: Body?
    let enterChat: Value<Bool>?

    /// What a message says; the name of each is its `msgtype`.
    indirect enum Body: Sendable {
        case text(WeComChatText)
        case image(WeComChatMedia)
        case video(WeComChatMedia)
        case file(WeComChatMedia)
        case news(WeComChatNews)
        case miniprogram(WeComChatMiniprogram)

        var type: String {
            switch self {
            case .text: "text"
            case .image: "image"
            case .video: "video"
            case .file: "file"
            case .news: "news"
            case .miniprogram: "miniprogram"
            }
        }
    }

    /// The vendor's order of members.
    package static let shape = Shape<WeComChatMessage>.record(
        "a WeCom chat message", "What it says, and whether the chat opens.", .weComChat, instead: absent
    ) { f in
        WeComChatMessage(
            body: f.body(
                tag: "msgtype", \.body,
                [
                    Variant("text", WeComChatText.shape, Body.text) { if case .text(let it) = $0 { it } else { nil } },
                    Variant("image", WeComChatMedia.image, Body.image) {
                        if case .image(let it) = $0 { it } else { nil }
                    },
                    Variant("video", WeComChatMedia.video, Body.video) {
                        if case .video(let it) = $0 { it } else { nil }
                    },
                    Variant("file", WeComChatMedia.file, Body.file) {
                        if case .file(let it) = $0 { it } else { nil }
                    },
                    Variant("news", WeComChatNews.shape, Body.news) { if case .news(let it) = $0 { it } else { nil } },
                    Variant("miniprogram", WeComChatMiniprogram.shape, Body.miniprogram) {
                        if case .miniprogram(let it) = $0 { it } else { nil }
                    },
                ], after: "enterChat", "What the message says."),
            enterChat: f.optional(
                "enterChat", \.enterChat, .boolean,
                "Whether the chat opens once the message is sent; mobile clients only, from 3.1.10 on."))
    }

    /// Keys that people expect from the program around the call, or from the vendor's other messages.
    private static let absent: [String: Instead] = [
        "success": "it is code, not data: leave it to the program that sends",
        "fail": "it is code, not data: leave it to the program that sends",
        "complete": "it is code, not data: leave it to the program that sends",
        "voice": "there is no voice message here; send it as a 'file'",
        "link": "a page goes out as 'news'",
        "textcard": "a page goes out as 'news'",
        "miniprogram_notice": "a mini program goes out as 'miniprogram'",
        "miniprogrampage": "a mini program goes out as 'miniprogram'",
        "touser": "nobody is named here: the message goes to the chat that is open",
        "agentid": "no app is named here: the message comes from the program that sends it",
        "msgmenu": "only customer service chats (微信客服) take it, and msgc does not write it",
        "channels_shop_product": "only customer service chats (微信客服) take it, and msgc does not write it",
    ]
}
