import Foundation
import MessageCompiler
import MessageSource
import Testing

/// The examples of vendors' pages and of a client library's documentation, written down here a second time and
/// independently of the goldens.
///
/// What the library's document has wrong is mended in both places:
/// - blanks round the `|` between receivers;
/// - the word `URL` for an address, under `url` and `content_source_url`;
/// - words for the ids of files and mini programs and for the address of a picture;
/// - around the text of the markdown message, which is a raw string of Go, a quote at its beginning and at its end;
/// - in that text the six blanks before each line but the first, which would make a quote none, and the backslashes
///   before the quotes of `color`, which would lose the colours.
///
/// Of the call of `tt.sendMessageCard` the callbacks `success` and `fail` are left out, which are code. That it names
/// chats beside `shouldChooseChat`, which wins, is kept: `lint` warns of it.
@Suite struct SeedTests {
    private static let examples: [(name: String, json: String)] = [
        ("wecom-app/seed-004-text", whole(text, translated: true)),
        ("wecom-app/seed-004-image", whole(image)),
        ("wecom-app/seed-004-voice", whole(voice)),
        ("wecom-app/seed-004-video", whole(video)),
        ("wecom-app/seed-004-file", whole(file)),
        ("wecom-app/seed-004-textcard", whole(textcard, translated: true)),
        ("wecom-app/seed-004-news", whole(news, translated: true)),
        ("wecom-app/seed-004-mpnews", whole(mpnews, translated: true)),
        ("wecom-app/seed-004-markdown", whole(markdown)),
        ("wecom-app/seed-004-miniprogram-notice", miniprogramNotice),
        ("wecom-app/seed-004-text-notice", whole(textNotice, translated: true)),
        ("wecom-chat/seed-000-text", chatText),
        ("wecom-chat/seed-000-miniprogram", chatMiniprogram),
        ("feishu-card/seed-003-card", feishuCard),
    ]

    @Test(arguments: examples + TencentSeeds.examples + YouduSeeds.examples)
    func theExampleComesOutValueForValue(name: String, expected: String) throws {
        let template = GoldenCase.root.appending(path: name).appending(path: GoldenCase.templateName)
        let file = SourceFile(path: GoldenCase.templateName, bytes: Array(try Data(contentsOf: template)))
        var diagnostics = Diagnostics()
        let compiled = try #require(Compiler().compile(file, &diagnostics))
        let payload = try #require(BuildOutput(compiled, pretty: false, &diagnostics).files.first)

        let actual = try JSONSerialization.jsonObject(with: Data(payload.bytes)) as? NSDictionary
        let wanted = try JSONSerialization.jsonObject(with: Data(expected.utf8)) as? NSDictionary
        #expect(actual == wanted)
    }
}

/// A body with what every example of the document but one begins with, which stands at the end here.
///
/// - Parameter isTranslated: whether the example has `enable_id_trans`, as types of message with names in them do.
private func whole(_ body: String, translated isTranslated: Bool = false) -> String {
    body + (isTranslated ? #", "enable_id_trans": 0"# : "") + envelope
}

private let envelope = """
    ,
      "touser": "UserID1|UserID2|UserID3",
      "toparty": "PartyID1|PartyID2",
      "totag": "TagID1|TagID2",
      "agentid": 1,
      "enable_duplicate_check": 0,
      "duplicate_check_interval": 1800
    }
    """

private let text = #"""
    {
      "msgtype": "text",
      "safe": 0,
      "text": {
        "content": "你的快递已到，请携带工卡前往邮件中心领取。\n出发前可查看<a href=\"http://work.weixin.qq.com\">邮件中心视频实况</a>，聪明避开排队。"
      }
    """#

private let image = #"""
    {
      "msgtype": "image",
      "safe": 0,
      "image": {"media_id": "MEDIA_ID"}
    """#

private let voice = #"""
    {
      "msgtype": "voice",
      "voice": {"media_id": "MEDIA_ID"}
    """#

private let video = #"""
    {
      "msgtype": "video",
      "safe": 0,
      "video": {"media_id": "MEDIA_ID", "title": "Title", "description": "Description"}
    """#

private let file = #"""
    {
      "msgtype": "file",
      "safe": 0,
      "file": {"media_id": "1Yv-zXfHjSjU-7LH-GwtYqDGS-zz6w22KmWAT5COgP7o"}
    """#

private let textcard = #"""
    {
      "msgtype": "textcard",
      "textcard": {
        "title": "领奖通知",
        "description": "<div class=\"gray\">2016年9月26日</div> <div class=\"normal\">恭喜你抽中iPhone 7一台，领奖码：xxxx</div><div class=\"highlight\">请于2016年10月10日前联系行政同事领取</div>",
        "url": "https://work.weixin.qq.com",
        "btntxt": "更多"
      }
    """#

private let news = #"""
    {
      "msgtype": "news",
      "news": {
        "articles": [{
          "title": "中秋节礼品领取",
          "description": "今年中秋节公司有豪礼相送",
          "url": "https://work.weixin.qq.com",
          "picurl": "http://res.mail.qq.com/node/ww/wwopenmng/images/independent/doc/test_pic_msg1.png",
          "appid": "wx123123123123123",
          "pagepath": "pages/index?userid=zhangsan&orderid=123123123"
        }]
      }
    """#

private let mpnews = #"""
    {
      "msgtype": "mpnews",
      "safe": 0,
      "mpnews": {
        "articles": [{
          "title": "Title",
          "thumb_media_id": "MEDIA_ID",
          "author": "Author",
          "content_source_url": "https://work.weixin.qq.com",
          "content": "Content",
          "digest": "Digest description"
        }]
      }
    """#

private let markdownLines = [
    "您的会议室已经预定，稍后会同步到邮箱",
    ">**事项详情**",
    #">事　项：<font color=\"info\">开会</font>"#,
    ">组织者：@miglioguan",
    ">参与者：@miglioguan、@kunliu、@jamdeezhou、@kanexiong、@kisonwang",
    ">",
    #">会议室：<font color=\"info\">广州TIT 1楼 301</font>"#,
    #">日　期：<font color=\"warning\">2018年5月18日</font>"#,
    #">时　间：<font color=\"comment\">上午9:00-11:00</font>"#,
    ">",
    ">请准时参加会议。",
    ">",
    ">如需修改会议信息，请点击：[修改会议信息](https://work.weixin.qq.com)",
]

private let markdown = #"""
    {
      "msgtype": "markdown",
      "markdown": {"content": "\#(markdownLines.joined(separator: #"\n"#))"}
    """#

/// The one example without an `agentid`.
private let miniprogramNotice = #"""
    {
      "touser": "zhangsan|lisi",
      "toparty": "1|2",
      "totag": "1|2",
      "msgtype": "miniprogram_notice",
      "miniprogram_notice": {
        "appid": "wx123123123123123",
        "page": "pages/index?userid=zhangsan&orderid=123123123",
        "title": "会议室预订成功通知",
        "description": "4月27日 16:16",
        "emphasis_first_item": true,
        "content_item": [
          {"key": "会议室", "value": "402"},
          {"key": "会议地点", "value": "广州TIT-402会议室"},
          {"key": "会议时间", "value": "2018年8月1日 09:00-09:30"},
          {"key": "参与人员", "value": "周剑轩"}
        ]
      },
      "enable_id_trans": 0,
      "enable_duplicate_check": 0,
      "duplicate_check_interval": 1800
    }
    """#

private let textNotice = #"""
    {
      "msgtype": "template_card",
      "template_card": {
        "card_type": "text_notice",
        "source": {"icon_url": "https://example.com/icon.png", "desc": "企业微信", "desc_color": 1},
        "action_menu": {
          "desc": "卡片副交互辅助文本说明",
          "action_list": [{"text": "接受推送", "key": "A"}, {"text": "不再推送", "key": "B"}]
        },
        "task_id": "task_id",
        "main_title": {"title": "欢迎使用企业微信", "desc": "您的好友正在邀请您加入企业微信"},
        "quote_area": {
          "type": 1,
          "url": "https://work.weixin.qq.com",
          "title": "企业微信的引用样式",
          "quote_text": "企业微信真好用呀真好用"
        },
        "emphasis_content": {"title": "100", "desc": "核心数据"},
        "sub_title_text": "下载企业微信还能抢红包！",
        "horizontal_content_list": [
          {"keyname": "邀请人", "value": "张三"},
          {"type": 1, "keyname": "企业微信官网", "value": "点击访问", "url": "https://work.weixin.qq.com"},
          {"type": 2, "keyname": "企业微信下载", "value": "企业微信.apk", "media_id": "MEDIA_ID"},
          {"type": 3, "keyname": "员工信息", "value": "点击查看", "userid": "zhangsan"}
        ],
        "jump_list": [
          {"type": 1, "title": "企业微信官网", "url": "https://work.weixin.qq.com"},
          {"type": 2, "title": "跳转小程序", "appid": "wx123123123123123", "pagepath": "/index.html"}
        ],
        "card_action": {
          "type": 2, "url": "https://work.weixin.qq.com", "appid": "wx123123123123123", "pagepath": "/index.html"
        }
      }
    """#

/// The page has one example for all types of message; here is what counts for two of them.
private let chatText = #"""
    {"msgtype": "text", "enterChat": true, "text": {"content": "你好"}}
    """#

private let chatMiniprogram = #"""
    {
      "msgtype": "miniprogram",
      "miniprogram": {
        "appid": "wx8bd80126147df384",
        "title": "this is title",
        "imgUrl": "/appData/pic/pic1.jpg",
        "page": "/index/page.html"
      }
    }
    """#

private let feishuCard = #"""
    {
      "shouldChooseChat": true,
      "chooseChatParams": {},
      "openChatIDs": ["oc_a8a2a40a61589ec720f709bd45a2a9eb"],
      "cardContent": {
        "msg_type": "interactive",
        "update_multi": false,
        "card": {"elements": [{"tag": "div", "text": {"tag": "plain_text", "content": "Content module"}}]}
      }
    }
    """#
