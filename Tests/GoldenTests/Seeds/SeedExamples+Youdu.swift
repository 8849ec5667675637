/// The examples of Youdu's page, written down here a second time and independently of the goldens.
///
/// What the page has wrong, or leaves to its reader, is mended in both places:
/// - the words `$url` and `$link` for an address;
/// - the word `$action` for the sort of a mail;
/// - `true/false` where one of them belongs, under a key that the table below spells `onlyOnline` and the example
///   `onliyOnline`.
///
/// That the mail names addresses beside accounts and a number of unread letters beside a new one is kept: `lint` warns
/// of it.
enum YouduSeeds {
    static let examples: [(name: String, json: String)] = [
        ("youdu-app/seed-002-text", whole(#""msgType": "text", "text": {"content": "it is a text"}"#)),
        ("youdu-app/seed-002-image", whole(#""msgType": "image", "image": {"media_id": "img_media_id"}"#)),
        ("youdu-app/seed-002-file", whole(#""msgType": "file", "file": {"media_id": "file_media_id"}"#)),
        ("youdu-app/seed-002-mpnews", whole(articles)),
        ("youdu-app/seed-002-link", whole(link)),
        ("youdu-app/seed-002-exlink", whole(pages)),
        ("youdu-app/seed-002-sysmsg", whole(systemMessage)),
        ("youdu-app/seed-002-sms", whole(shortMessage)),
        ("youdu-app/seed-002-mail", mail),
    ]

    /// A body with what every example of the page but the mail begins with.
    private static func whole(_ body: String) -> String {
        #"{"toUser": "user1|user2|user3", "toDept": "deptId1|deptId2|deptId3", \#(body)}"#
    }

    private static let articles = #"""
        "msgType": "mpnews",
        "mpnews": [
          {
            "title": "title", "media_id": "thumb_media_id", "content": "content", "digest": "digest",
            "showFront": 1
          },
          {
            "title": "title", "media_id": "thumb_media_id", "content": "content", "digest": "digest",
            "showFront": 0
          }
        ]
        """#

    private static let link = #"""
        "msgType": "link",
        "link": {"title": "$title", "url": "https://example.com/url", "action": 0}
        """#

    private static let pages = #"""
        "msgType": "exlink",
        "exlink": [
          {
            "title": "$title_1", "url": "https://example.com/url_1", "digest": "$digest_1",
            "media_id": "$mediaId_1"
          },
          {
            "title": "$title_2", "url": "https://example.com/url_1", "digest": "$digest_1",
            "media_id": "$mediaId_2"
          }
        ]
        """#

    private static let systemMessage = #"""
        "toAll": {"onlyOnline": true},
        "msgType": "sysMsg",
        "sysMsg": {
          "title": "$title",
          "popDuration": 6,
          "msg": [
            {"text": {"content": "it is a text"}},
            {"link": {"title": "$title", "url": "https://example.com/url", "action": 0}}
          ]
        }
        """#

    private static let shortMessage = #"""
        "msgType": "sms",
        "sms": {"from": "13854675829", "content": "it is a sms"}
        """#

    private static let mail = #"""
        {
          "toUser": "user1|user2|user3",
          "toEmail": "email1|email2|email3",
          "msgType": "mail",
          "mail": {
            "action": "new",
            "subject": "$subject",
            "fromUser": "$fromUser",
            "fromEmail": "$fromEmail",
            "time": 1542699050,
            "link": "https://example.com/link",
            "unreadCount": 5
          }
        }
        """#
}
