import Foundation
import Testing

/// A ready payload with every member that its type has.
struct WholeMessage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let vendor: String
    let json: String
    /// By the keys and indices on the way to them.
    let required: [[String]]

    func object() throws -> Any { try JSONSerialization.jsonObject(with: Data(json.utf8)) }

    init(vendor: String, _ name: String, json: String, required: [[String]]) {
        testDescription = name
        self.vendor = vendor
        self.json = json
        self.required = required
    }

    /// - Parameters:
    ///   - type: the `msgtype`, and before a slash in a name the body's key.
    ///   - required: what the body must have, with dots between keys and indices.
    private init(
        _ name: String, _ type: String, required: [String], hasAgent: Bool = true, _ body: String
    ) {
        let agent = hasAgent ? #""agentid": 1000002, "# : ""
        let json =
            #"{"touser": "zhangsan", "msgtype": "\#(type)", \#(agent)"\#(type)": \#(body), "enable_duplicate_check": 0}"#
        let envelope = ["touser", "msgtype", type] + (hasAgent ? ["agentid"] : [])
        self.init(
            vendor: "wecom-app", name, json: json,
            required: (envelope + required.map { "\(type).\($0)" }).map {
                $0.split(separator: ".").map(String.init)
            })
    }

    static let all = simple + articles + notices + interactions + tencent + youdu

    private static let simple = [
        WholeMessage("text", "text", required: ["content"], #"{"content": "a"}"#),
        WholeMessage("image", "image", required: ["media_id"], #"{"media_id": "a"}"#),
        WholeMessage("voice", "voice", required: ["media_id"], #"{"media_id": "a"}"#),
        WholeMessage(
            "video", "video", required: ["media_id"], #"{"media_id": "a", "title": "a", "description": "a"}"#),
        WholeMessage("file", "file", required: ["media_id"], #"{"media_id": "a"}"#),
        WholeMessage(
            "textcard", "textcard", required: ["title", "description", "url"],
            #"{"title": "a", "description": "a", "url": "https://example.com", "btntxt": "a"}"#),
        WholeMessage("markdown", "markdown", required: ["content"], #"{"content": "a"}"#),
    ]

    private static let articles = [
        WholeMessage(
            "news", "news",
            required: [
                "articles", "articles.0.title", "articles.0.url", "articles.1.title", "articles.1.appid",
                "articles.1.pagepath",
            ],
            #"""
            {"articles": [
              {"title": "a", "description": "a", "url": "https://example.com", "picurl": "https://example.com"},
              {"title": "a", "appid": "a", "pagepath": "a"}
            ]}
            """#),
        WholeMessage(
            "mpnews", "mpnews",
            required: ["articles", "articles.0.title", "articles.0.thumb_media_id", "articles.0.content"],
            #"""
            {"articles": [{
              "title": "a", "thumb_media_id": "a", "author": "a", "content_source_url": "https://example.com",
              "content": "a", "digest": "a"
            }]}
            """#),
        WholeMessage(
            "miniprogram_notice", "miniprogram_notice",
            required: ["appid", "title", "content_item.0.key", "content_item.0.value"], hasAgent: false,
            #"""
            {
              "appid": "a", "page": "a", "title": "四个汉字", "description": "四个汉字", "emphasis_first_item": true,
              "content_item": [{"key": "a", "value": "a"}]
            }
            """#),
    ]

    private static let source = #""source": {"icon_url": "https://example.com", "desc": "a", "desc_color": 1}"#

    private static let menu = #""action_menu": {"desc": "a", "action_list": [{"text": "a", "key": "a"}]}"#

    private static let menuMembers = [
        "task_id", "action_menu.action_list", "action_menu.action_list.0.text", "action_menu.action_list.0.key",
    ]

    /// One field of each type.
    private static let fields = #"""
        "horizontal_content_list": [
          {"keyname": "a", "value": "a"}, {"type": 1, "keyname": "a", "value": "a", "url": "https://example.com"},
          {"type": 2, "keyname": "a", "value": "a", "media_id": "a"},
          {"type": 3, "keyname": "a", "value": "a", "userid": "a"}
        ]
        """#

    private static let fieldMembers = [
        "0.keyname", "1.keyname", "1.url", "2.keyname", "2.media_id", "3.keyname", "3.userid",
    ]
    .map { "horizontal_content_list." + $0 }

    /// One link of each type.
    private static let jumps = #"""
        "jump_list": [
          {"type": 0, "title": "a"}, {"type": 1, "title": "a", "url": "https://example.com"},
          {"type": 2, "title": "a", "appid": "a", "pagepath": "a"}
        ]
        """#

    private static let jumpMembers = ["0.title", "1.title", "1.url", "2.title", "2.appid"].map { "jump_list." + $0 }

    private static let notices = [
        WholeMessage(
            "text_notice with a title", "template_card",
            required: ["card_type", "main_title", "main_title.title", "quote_area.url", "card_action"]
                + ["card_action.type", "card_action.url"] + menuMembers + fieldMembers + jumpMembers,
            #"""
            {
              "card_type": "text_notice", \#(source), \#(menu), "task_id": "a",
              "main_title": {"title": "a", "desc": "a"},
              "quote_area": {"type": 1, "url": "https://example.com", "title": "a", "quote_text": "a"},
              "emphasis_content": {"title": "a", "desc": "a"}, \#(fields), \#(jumps),
              "card_action": {"type": 1, "url": "https://example.com"}
            }
            """#),
        WholeMessage(
            "text_notice with a text", "template_card",
            required: ["card_type", "sub_title_text", "quote_area.appid", "card_action", "card_action.type"]
                + ["card_action.appid"],
            #"""
            {
              "card_type": "text_notice", "sub_title_text": "a",
              "quote_area": {"type": 2, "appid": "a", "pagepath": "a", "quote_text": "a"},
              "card_action": {"type": 2, "appid": "a", "pagepath": "a"}
            }
            """#),
        WholeMessage(
            "news_notice with a picture", "template_card",
            required: ["card_type", "main_title", "main_title.title", "card_image", "card_image.url"]
                + ["vertical_content_list.0.title", "card_action", "card_action.type", "card_action.url"]
                + menuMembers + fieldMembers + jumpMembers,
            #"""
            {
              "card_type": "news_notice", \#(source), \#(menu), "task_id": "a",
              "main_title": {"title": "a", "desc": "a"}, "quote_area": {"type": 0, "title": "a", "quote_text": "a"},
              "card_image": {"url": "https://example.com", "aspect_ratio": 1.5},
              "vertical_content_list": [{"title": "a", "desc": "a"}], \#(fields), \#(jumps),
              "card_action": {"type": 1, "url": "https://example.com"}
            }
            """#),
        WholeMessage(
            "news_notice with words beside its picture", "template_card",
            required: ["card_type", "main_title", "main_title.title", "image_text_area", "image_text_area.image_url"]
                + ["image_text_area.appid", "card_action", "card_action.type", "card_action.appid"],
            #"""
            {
              "card_type": "news_notice", "main_title": {"title": "a"},
              "image_text_area": {
                "type": 2, "appid": "a", "pagepath": "a", "title": "a", "desc": "a", "image_url": "https://example.com"
              },
              "card_action": {"type": 2, "appid": "a", "pagepath": "a"}
            }
            """#),
    ]

    private static let question = #""question_key": "q", "option_list": [{"id": "a", "text": "a"}]"#

    private static let questionMembers = ["question_key", "option_list", "option_list.0.id", "option_list.0.text"]

    private static let asking = ["card_type", "task_id", "main_title", "main_title.title"]

    private static let submitting = ["submit_button", "submit_button.text", "submit_button.key"]

    private static let interactions = [
        WholeMessage(
            "button_interaction", "template_card",
            required: asking + ["card_action.type", "button_list", "button_list.0.text", "button_list.0.key"]
                + ["button_list.1.type", "button_list.1.text", "button_list.1.url"]
                + ["action_menu.action_list", "action_menu.action_list.0.text", "action_menu.action_list.0.key"]
                + fieldMembers + questionMembers.map { "button_selection." + $0 },
            #"""
            {
              "card_type": "button_interaction", \#(source), \#(menu), "task_id": "a",
              "main_title": {"title": "a", "desc": "a"}, "quote_area": {"quote_text": "a"}, "sub_title_text": "a",
              \#(fields), "card_action": {"type": 0},
              "button_selection": {\#(question), "title": "a", "selected_id": "a"},
              "button_list": [
                {"type": 0, "text": "a", "style": 1, "key": "a"},
                {"type": 1, "text": "a", "style": 1, "url": "https://example.com"}
              ]
            }
            """#),
        WholeMessage(
            "vote_interaction", "template_card",
            required: asking + ["checkbox"] + submitting + questionMembers.map { "checkbox." + $0 },
            #"""
            {
              "card_type": "vote_interaction", \#(source), "task_id": "a", "main_title": {"title": "a", "desc": "a"},
              "checkbox": {
                "question_key": "q", "mode": 1, "option_list": [{"id": "a", "text": "a", "is_checked": true}]
              },
              "submit_button": {"text": "a", "key": "a"}
            }
            """#),
        WholeMessage(
            "multiple_interaction", "template_card",
            required: asking + ["select_list"] + submitting + questionMembers.map { "select_list.0." + $0 },
            #"""
            {
              "card_type": "multiple_interaction", \#(source), "task_id": "a",
              "main_title": {"title": "a", "desc": "a"},
              "select_list": [{\#(question), "title": "a", "selected_id": "a"}],
              "submit_button": {"text": "a", "key": "a"}
            }
            """#),
    ]
}
