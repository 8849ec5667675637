extension WholeMessage {
    static let youdu = [
        youdu("text", required: ["content"], #"{"content": "a"}"#),
        youdu("image", required: ["media_id"], #"{"media_id": "a"}"#),
        youdu("file", required: ["media_id"], #"{"media_id": "a"}"#),
        youdu(
            "mpnews", required: ["0.title", "0.media_id", "0.content"],
            #"[{"title": "a", "media_id": "a", "content": "a", "digest": "a", "showFront": 1, "url": "https://a"}]"#),
        youdu("link", required: ["title", "url"], #"{"title": "a", "url": "https://a", "action": 1}"#),
        youdu(
            "exlink", required: ["0.title", "0.url", "0.media_id"],
            #"""
            [{
              "title": "a", "url": "https://a", "media_id": "a", "digest": "a", "link_type": 0, "subtitle": "a",
              "link_desc": "a", "date_hide": 0, "tail_hide": 0
            }]
            """#),
        youdu(
            "sysMsg",
            required: [
                "title", "msg", "msg.0.text", "msg.0.text.content", "msg.1.link", "msg.1.link.title", "msg.1.link.url",
            ], besides: ", \"toDept\": \"2\"",
            #"""
            {
              "title": "a", "popDuration": 6, "source": "a",
              "msg": [{"text": {"content": "a"}}, {"link": {"title": "a", "url": "https://a", "action": 0}}]
            }
            """#),
        youdu("sms", required: ["from", "content"], #"{"from": "1", "content": "a"}"#),
        youdu(
            "mail", required: [],
            #"""
            {
              "action": "new", "subject": "a", "fromUser": "a", "fromEmail": "a", "time": 1542699050,
              "link": "https://a", "unreadCount": 5
            }
            """#),
        WholeMessage(
            vendor: "youdu-app", "sysMsg to all",
            json:
                #"{"toAll": {"onlyOnline": true}, "msgType": "sysMsg", "sysMsg": {"title": "a", "msg": [{"text": {"content": "a"}}]}}"#,
            required: [
                ["toAll"], ["toAll", "onlyOnline"], ["msgType"], ["sysMsg"], ["sysMsg", "title"], ["sysMsg", "msg"],
                ["sysMsg", "msg", "0", "text"], ["sysMsg", "msg", "0", "text", "content"],
            ]),
    ]

    /// - Parameters:
    ///   - required: what the body must have, with dots between keys and indices.
    ///   - members: of the envelope, with a comma before each.
    private static func youdu(
        _ type: String, required: [String], besides members: String = "", _ body: String
    ) -> WholeMessage {
        // With other receivers beside them, no one way of naming them is required.
        let receivers = members.isEmpty ? ["toUser"] : []
        return WholeMessage(
            vendor: "youdu-app", "youdu \(type)",
            json: #"{"toUser": "a"\#(members), "msgType": "\#(type)", "\#(type)": \#(body)}"#,
            required: (receivers + ["msgType", type] + required.map { "\(type).\($0)" }).map {
                $0.split(separator: ".").map(String.init)
            })
    }
}
