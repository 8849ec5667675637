import Foundation
import MessageCompiler
import MessageSource
import Testing

/// The examples of a vendor's page and of a client library's documentation, written down here a second time and
/// independently of the goldens.
///
/// What the library's document has wrong is mended in both places: blanks round the `|` between receivers, the word
/// `URL` for an address, and words for the ids of pictures, files and mini programs.
@Suite struct SeedTests {
    @Test(arguments: [
        ("wecom-app/seed-004-text", text + envelope), ("wecom-app/seed-004-textcard", textcard + envelope),
        ("wecom-app/seed-004-text-notice", textNotice + envelope), ("wecom-chat/seed-000-text", chatText),
        ("wecom-chat/seed-000-miniprogram", chatMiniprogram),
    ])
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

/// What every example of the document begins with is here its end, so that the bodies stand alone.
private let envelope = """
    ,
      "touser": "UserID1|UserID2|UserID3",
      "toparty": "PartyID1|PartyID2",
      "totag": "TagID1|TagID2",
      "agentid": 1,
      "enable_id_trans": 0,
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
