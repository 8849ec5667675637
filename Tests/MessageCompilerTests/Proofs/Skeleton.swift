@testable import MessageModel
import MessageVendors

/// What a template says, with its places open.
struct Skeleton: Sendable {
    /// `nil` for a message of a kind, which goes to every vendor.
    let vendor: String?
    /// The kind, or the vendor's type of message.
    let name: String
    let write: @Sendable (inout RandomTemplate.Writer) -> String

    /// The vendors that it can go to.
    var carriers: [String] {
        vendor.map { [$0] } ?? Message.Kind(rawValue: name).map(Vendors.carriers(of:)) ?? []
    }

    static let all = kinds + wecomApp + wecomCards + wecomChat + feishu + youdu + tencent

    /// How a vendor's section says to whom it goes. A vendor that is not named here needs nothing.
    static func options(of vendor: String, _ draft: inout RandomTemplate.Writer) -> [String] {
        switch vendor {
        case "wecom-app":
            ["touser: \(draft.receivers())", "agentid: 1"]
                + (draft.dice.happens(30) ? ["toparty: \(draft.receivers())"] : [])
                + (draft.dice.happens(15) ? ["totag: \(draft.receivers())"] : [])
                + (draft.dice.happens(15) ? ["enable_id_trans: 1"] : [])
        case "feishu-card": feishuTarget(&draft)
        case "tencent-chat": tencentTarget(&draft)
        case "youdu-app": ["toUser: \(draft.receivers())"] + (draft.dice.happens(20) ? ["toDept: '2'"] : [])
        default: []
        }
    }
}

// MARK: Messages of a kind

extension Skeleton {
    private static func kind(
        _ kind: Message.Kind, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: nil, name: kind.rawValue) { "\(kind.rawValue): \(write(&$0))" }
    }

    private static let kinds = [
        kind(.text) { $0.text() },
        kind(.text) { "{body: \($0.text()), mention: \($0.list(1...3) { "value: \($0.id())" })}" },
        kind(.markdown) { $0.text() },
        kind(.image) { "{media: \($0.id()), source: photo, title: \($0.line())}" },
        kind(.audio) { "{media: \($0.id()), source: voice}" },
        kind(.video) { "{media: \($0.id()), source: clip, title: \($0.line()), description: \($0.text())}" },
        kind(.file) { "{media: \($0.id()), source: report}" },
        kind(.link) {
            "{title: \($0.line()), description: \($0.line()), url: \($0.url()), button: \($0.line())}"
        },
        kind(.articles) {
            $0.list(1...4) { "title: \($0.line()), description: \($0.text()), url: \($0.url())" }
        },
        kind(.articles) { $0.list(1...3) { "title: \($0.line()), url: \($0.url()), cover: {url: \($0.url())}" } },
        kind(.miniprogram) {
            "{appid: \($0.id()), page: \($0.path()), title: \($0.line()), description: \($0.line()), "
                + "cover: {url: \($0.url())}, fields: \($0.list(1...4) { "label: \($0.line()), value: \($0.text())" })}"
        },
        kind(.card) {
            "{title: \($0.line()), subtitle: \($0.text()), body: \($0.list(1...5) { part(&$0) }), url: \($0.url())}"
        },
        kind(.card) {
            "{source: {name: \($0.line())}, title: \($0.line()), emphasis: {value: \($0.line()), label: \($0.text())}, "
                + "body: \($0.list(1...3) { part(&$0) }), "
                + "actions: \($0.list(1...3) { "label: \($0.line()), url: \($0.url())" }), url: \($0.url())}"
        },
    ]

    private static func part(_ draft: inout RandomTemplate.Writer) -> String {
        switch draft.dice.number(1...4) {
        case 1: "quote: \(draft.text())"
        case 2: "fields: \(draft.list(1...4) { "label: \($0.line()), value: \($0.text())" })"
        case 3: "markdown: \(draft.text())"
        default: "text: \(draft.text())"
        }
    }
}

// MARK: Bodies in a vendor's own terms

extension Skeleton {
    private static func app(
        _ type: String, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "wecom-app", name: type) { "\(type): {\(write(&$0))}" }
    }

    private static let wecomApp = [
        app("text") { "content: \($0.text())" },
        app("image") { "media_id: \($0.id())" },
        app("voice") { "media_id: \($0.id())" },
        app("video") { "media_id: \($0.id()), title: \($0.line()), description: \($0.text())" },
        app("file") { "media_id: \($0.id())" },
        app("textcard") {
            "title: \($0.line()), description: \($0.line()), url: \($0.url()), btntxt: \($0.line())"
        },
        app("news") {
            "articles: \($0.list(1...4) { "title: \($0.line()), description: \($0.text()), url: \($0.url())" })"
        },
        app("news") {
            "articles: \($0.list(1...3) { "title: \($0.line()), appid: \($0.id()), pagepath: \($0.path())" })"
        },
        app("mpnews") {
            let articles = $0.list(1...3) {
                "title: \($0.line()), thumb_media_id: \($0.id()), author: \($0.text()), content: \($0.line()), "
                    + "digest: \($0.text())"
            }
            return "articles: \(articles)"
        },
        app("markdown") { "content: \($0.text())" },
        app("miniprogram_notice") {
            "appid: \($0.id()), page: \($0.path()), title: \($0.line()), description: \($0.line()), "
                + "content_item: \($0.list(1...4) { "key: \($0.line()), value: \($0.line())" })"
        },
    ]

    private static func card(
        _ type: String, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "wecom-app", name: type) {
            "template_card: {card_type: \(type), task_id: \($0.id()), "
                + "main_title: {title: \($0.line()), desc: \($0.text())}, \(write(&$0))}"
        }
    }

    private static func contents(_ draft: inout RandomTemplate.Writer) -> String {
        "horizontal_content_list: \(draft.list(1...4) { "keyname: \($0.line()), value: \($0.text())" }), "
            + "card_action: {type: 1, url: \(draft.url())}"
    }

    private static func question(_ draft: inout RandomTemplate.Writer) -> String {
        "question_key: q\(draft.dice.number(1...9999)), "
            + "option_list: \(draft.list(1...4) { "id: \($0.id()), text: \($0.line())" })"
    }

    private static let submit = "submit_button: {text: 提交, key: k}"

    private static let wecomCards = [
        card("text_notice") {
            "emphasis_content: {title: \($0.text()), desc: \($0.text())}, sub_title_text: \($0.text()), "
                + "jump_list: \($0.list(1...3) { "type: 1, title: \($0.line()), url: \($0.url())" }), \(contents(&$0))"
        },
        card("news_notice") {
            "card_image: {url: \($0.url())}, "
                + "vertical_content_list: \($0.list(1...4) { "title: \($0.line()), desc: \($0.text())" }), "
                + contents(&$0)
        },
        card("button_interaction") {
            "button_list: \($0.list(1...4) { "text: \($0.line()), key: \($0.id())" }), "
                + "button_selection: {\(question(&$0))}, \(contents(&$0))"
        },
        card("vote_interaction") { "checkbox: {\(question(&$0))}, \(submit)" },
        card("multiple_interaction") { "select_list: \($0.list(1...3) { question(&$0) }), \(submit)" },
    ]

    private static func chat(
        _ type: String, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "wecom-chat", name: type) { "\(type): {\(write(&$0))}" }
    }

    private static let wecomChat = [
        chat("text") { "content: \($0.text())" },
        chat("image") { "mediaid: \($0.id())" },
        chat("video") { "mediaid: \($0.id())" },
        chat("file") { "mediaid: \($0.id())" },
        chat("news") { "link: \($0.url()), title: \($0.line()), desc: \($0.text())" },
        chat("miniprogram") {
            "appid: \($0.id()), title: \($0.line()), imgUrl: \($0.url()), page: \($0.path())"
        },
    ]
}
