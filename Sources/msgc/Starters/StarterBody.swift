import MessageModel

/// What a starter says: a message of the kind with one parameter in it.
struct StarterBody {
    let parameter: String
    /// The members of the parameter's declaration.
    let type: String
    let value: String
    /// The lines below `message:`.
    let message: [String]
    /// It has parts that one vendor needs and another does not show.
    private(set) var isPartlyShown = false

    init(_ kind: Message.Kind) {
        switch kind {
        case .text: self.init(["text: 您好，{{buyer}}，您的包裹已发货。"])
        case .markdown:
            self.init([
                "markdown: |",
                "  **包裹已发货**",
                "",
                "  您好，{{buyer}}，请留意查收。",
            ])
            isPartlyShown = true
        case .image: self.init(media: "image")
        case .audio: self.init(media: "audio")
        case .video: self.init(media: "video")
        case .file: self.init(media: "file")
        case .link:
            self.init([
                "link:",
                "  title: 包裹已发货",
                "  description: 您好，{{buyer}}，您的包裹已由快递揽收。",
                "  url: https://shop.example.com/orders",
            ])
        case .articles:
            self.init([
                "articles:",
                "  - title: 本周新品",
                "    description: 为{{buyer}}挑选",
                "    url: https://shop.example.com/new",
            ])
        case .miniprogram:
            self.init([
                "miniprogram:",
                "  appid: wx1234567890abcdef",
                "  page: pages/orders.html",
                "  title: 包裹已发货",
                "  description: 您好，{{buyer}}，请留意查收。",
                "  cover: https://shop.example.com/parcel.png",
            ])
            isPartlyShown = true
        case .card:
            self.init([
                "card:",
                "  title: 包裹已发货",
                "  body:",
                "    - text: 您好，{{buyer}}，您的包裹已由快递揽收。",
                "  actions:",
                "    - {label: 查看物流, url: https://shop.example.com/track}",
                "  url: https://shop.example.com/orders",
            ])
        }
    }

    private init(_ message: [String]) {
        parameter = "buyer"
        type = "type: text, min: 1, max: 20"
        value = "张三"
        self.message = message
    }

    private init(media kind: String) {
        parameter = "upload"
        type = "type: id, max: 128"
        value = "MEDIA_ID"
        message = ["\(kind):", "  media: \"{{upload}}\"", "  source: upload"]
    }
}
