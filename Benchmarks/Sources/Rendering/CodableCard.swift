/// The same card as structs, as one would write them by hand for `JSONEncoder`.
struct CodableCard: Encodable {
    struct Body: Encodable {
        let type = "text_notice"
        let source: Source
        let title: Title
        let quote: Quote
        let emphasis: Title
        let text: String
        let rows: [Row]
        let jumps: [Jump]
        let action: Jump

        enum CodingKeys: String, CodingKey {
            case type = "card_type"
            case source
            case title = "main_title"
            case quote = "quote_area"
            case emphasis = "emphasis_content"
            case text = "sub_title_text"
            case rows = "horizontal_content_list"
            case jumps = "jump_list"
            case action = "card_action"
        }
    }

    struct Source: Encodable {
        let icon, name: String

        enum CodingKeys: String, CodingKey {
            case icon = "icon_url"
            case name = "desc"
        }
    }

    struct Title: Encodable {
        let title: String
        var desc: String?
    }

    struct Quote: Encodable {
        let text: String

        enum CodingKeys: String, CodingKey { case text = "quote_text" }
    }

    struct Row: Encodable { let keyname, value: String }

    struct Jump: Encodable {
        let type = 1
        var title: String?
        let url: String
    }

    let receiver: String
    let type = "template_card"
    let agent = 1_000_002
    let body: Body
    let checksDuplicates = 1
    let duplicateInterval = 1800

    enum CodingKeys: String, CodingKey {
        case receiver = "touser"
        case type = "msgtype"
        case agent = "agentid"
        case body = "template_card"
        case checksDuplicates = "enable_duplicate_check"
        case duplicateInterval = "duplicate_check_interval"
    }
}

extension CodableCard {
    init(_ order: Order) {
        func url(_ page: String, _ content: String, from: String = "wecom") -> String {
            "https://shop.example.com/\(page)?from=\(from)&campaign=staff-shop-autumn-2026&utm_source=wecom"
                + "&utm_medium=template-card&utm_campaign=staff-shop-autumn-2026&utm_content=\(content)"
        }
        let page = "orders/\(order.order)"
        receiver = order.receiver
        body = Body(
            source: Source(icon: "https://shop.example.com/static/icons/staff-shop-64x64.png", name: "员工商城"),
            title: Title(title: "订单 \(order.order) 已提交"),
            quote: Quote(text: order.note),
            emphasis: Title(title: order.total, desc: "应付总额，从下月工资中扣除"),
            text: "\(order.buyer)，您的订单已提交，仓库将在一个工作日内发货。收货地址：\(order.address)。"
                + "如需更改，请在今天十八点前联系客服。",
            rows: [Row(keyname: "订单号", value: order.order)]
                + order.lines.map { Row(keyname: $0.kind, value: $0.title) },
            jumps: [
                Jump(title: "查看订单", url: url(page, "view")),
                Jump(title: "退换说明", url: url("help/returns", "returns")),
                Jump(title: "联系客服", url: url("help/contact", "contact")),
            ],
            action: Jump(url: url(page, "card", from: "wecom-card")))
    }
}
