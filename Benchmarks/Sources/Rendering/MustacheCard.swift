import Mustache

/// The same card as a Mustache template, with an escape for JSON in place of the one for HTML.
enum MustacheCard {
    static func template() throws -> MustacheTemplate {
        MustacheContentTypes.register(JSONStrings(), named: "JSON")
        return try MustacheTemplate(string: text)
    }

    private struct JSONStrings: MustacheContentType {
        func escapeText(_ text: String) -> String {
            var escaped = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": escaped += "\\\(scalar)"
                case "\u{0}"..<"\u{20}":
                    let digits = String(scalar.value, radix: 16)
                    escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                default: escaped.unicodeScalars.append(scalar)
                }
            }
            return escaped
        }
    }

    private static let shop = "https://shop.example.com"
    private static let query =
        "&campaign=staff-shop-autumn-2026&utm_source=wecom&utm_medium=template-card"
        + "&utm_campaign=staff-shop-autumn-2026&utm_content="

    /// It begins with the choice of the escape, and has no line breaks, which would become part of the output.
    private static let text = """
        {{% CONTENT_TYPE:JSON}}{"touser":"{{receiver}}","msgtype":"template_card","agentid":1000002,\
        "template_card":{"card_type":"text_notice",\
        "source":{"icon_url":"\(shop)/static/icons/staff-shop-64x64.png","desc":"员工商城"},\
        "main_title":{"title":"订单 {{order}} 已提交"},"quote_area":{"quote_text":"{{note}}"},\
        "emphasis_content":{"title":"{{total}}","desc":"应付总额，从下月工资中扣除"},\
        "sub_title_text":"{{buyer}}，您的订单已提交，仓库将在一个工作日内发货。收货地址：{{address}}。\
        如需更改，请在今天十八点前联系客服。",\
        "horizontal_content_list":[{"keyname":"订单号","value":"{{order}}"}\
        {{#lines}},{"keyname":"{{kind}}","value":"{{title}}"}{{/lines}}],\
        "jump_list":[{"type":1,"title":"查看订单","url":"\(shop)/orders/{{order}}?from=wecom\(query)view"},\
        {"type":1,"title":"退换说明","url":"\(shop)/help/returns?from=wecom\(query)returns"},\
        {"type":1,"title":"联系客服","url":"\(shop)/help/contact?from=wecom\(query)contact"}],\
        "card_action":{"type":1,"url":"\(shop)/orders/{{order}}?from=wecom-card\(query)card"}},\
        "enable_duplicate_check":1,"duplicate_check_interval":1800}
        """
}
