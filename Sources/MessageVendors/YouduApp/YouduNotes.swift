package import MessageModel

extension YouduApp {
    package static let notes = [
        VendorNote(
            "Who sends and who gets each type of message", columns: ["type", "app", "receivers"],
            rows: YouduMessageType.allCases.map { type in
                [
                    type.rawValue, type.app ?? "any app of the organisation",
                    type.receiverKeys.map { $0 == "toGid" ? "toGid (not documented)" : $0 }.joined(separator: ", "),
                ]
            }, .youduSend),
        VendorNote(
            "Rules besides the limits", columns: ["field", "rule"],
            rows: [
                ["toUser, toDept", "not both empty; those that do not exist are an error, whose errmsg lists them"],
                ["toDept", "0 is everyone in the organisation; only an author writes it, never a parameter"],
                [
                    "toAll",
                    "written only where the author does; the page's table has onlyOnline, its example onliyOnline, and programs have either; both can be written side by side",
                ],
                [
                    "title, content, digest of an mpnews, digest of an exlink, content of a text",
                    "more is cut without a word",
                ],
                [
                    "title of a link, an exlink and a sysMsg",
                    "at most 64 characters are allowed; what becomes of more is not said",
                ],
                ["link.action", "1 puts userName and token behind the address; it does not open another browser"],
                ["sysMsg.msg", "each item is a text or a link; these have the limits of the messages of that name"],
                [
                    "sysMsg.popDuration",
                    "0 and less stays until it is closed; libraries of the vendor's write 6 where nothing, or less, is given",
                ],
                ["mail.time", "10 digits of seconds; a test of the vendor's Java library sends milliseconds"],
                ["sysMsg, mail", "AppID and EncodingAESKey stand in the administration, under 系统消息 and 其他邮箱"],
                ["how often an app may send", "not documented anywhere"],
            ], .youduSend),
        VendorNote(
            "What stands around the message", columns: ["step", "what is sent"],
            rows: [
                [
                    "token",
                    "POST /cgi/gettoken {buin, appId, encrypt}, which encrypts the seconds since 1970; it gives accessToken for 7200 s",
                ],
                [
                    "message",
                    "POST /cgi/msg/send?accessToken=… {buin, appId, encrypt}, which encrypts the JSON that msgc writes",
                ],
                [
                    "encryption",
                    "AES-256-CBC by the decoded EncodingAESKey; 16 random bytes, 4 bytes of length with the highest first, the JSON in UTF-8 and the appId, filled up by PKCS#7 to blocks of 32 bytes; base64",
                ],
                ["initialization vector", "the first 16 bytes of the key"],
                ["upload", "POST /cgi/media/upload of an encrypted file; its mediaId is the media_id of a message"],
                ["server", "the organisation's own, by http on port 7080 unless set otherwise"],
            ], .youduCalls),
        VendorNote(
            "Other ways to reach members, which msgc does not write", columns: ["endpoint", "what it sends"],
            rows: [
                [
                    "/cgi/session/send",
                    "from one member to a receiver or a session: text, image, file, voice or video, under sender, receiver or sessionId, and msgType",
                ],
                ["/cgi/popwindow", "a window with a url or a tip; {app_id, msg_encrypt} and no token"],
                ["/cgi/set.ent.notice", "the count on an app's icon; {app_id, msg_encrypt} and no token"],
                [
                    "the app's own callback URL",
                    "what members send to the app: text, image, file, sms; to be answered, or it comes again for 24 hours",
                ],
                ["/cgi/event/publish", "windows that open and close by an event; known from a library alone"],
            ], .youduLibraries),
        VendorNote(
            "What the server answers", columns: ["errcode", "what is wrong"],
            rows: [
                ["0", "nothing"], ["-1", "an internal error"],
                ["2, 3, 4, 5", "false; no right; access not allowed; a bad request"],
                ["100000 to 100002", "the token is missing, unknown or expired"],
                ["100003, 100004", "a bad request; no JSON"],
                ["100005, 100006", "the appId is unknown; encrypt cannot be decrypted"],
                ["100008 to 100011", "buin is missing or unknown; appId or encrypt is missing"],
                ["100012 to 100014", "buin, appId or encrypt is of another JSON type"],
                ["200001, 200007", "toUser is too long; toUser is not valid"],
                ["200008 to 200010", "a bad upload; a type of file that is not taken; no such file"],
                ["300001, 300002", "no such account; not authenticated"],
                ["300101 to 300119", "departments"], ["300201 to 300227", "members"],
                ["300301 to 300312", "replacing the whole organisation"], ["500001 to 500008", "groups"],
            ], .youduErrors),
    ]
}
