import MessageSource

/// Examples of problems, shown on this vendor's fields.
enum WeComChatExamples {
    /// Of problems that other vendors can have as well.
    static let byCode: [String: [Example]] = [
        "kind-not-carried": [
            Example("message: {audio: {media: MEDIA_ID}}\nvendors:\n  ⟦\(WeComChat.id)⟧: {}\n"),
            Example("message: {text: 开会}\nvendors:\n  \(WeComChat.id): {}\n"),
        ],
        "missing-media": [
            portable("image: {media: ⟦{\(WeComApp.id): MEDIA_ID}⟧}"),
            portable("image: {media: {\(WeComChat.id): MEDIA_ID}}"),
            portable("video: {media: '⟦{{clip}}⟧'}", parameters: "{clip: {type: id, max: 99, optional: true}}"),
            portable("video: {media: '{{clip}}'}", parameters: "{clip: {type: id, max: 99}}"),
        ],
        "missing-part": [
            portable("miniprogram: {appid: wx1, title: ⟦订单⟧, page: pages/order.html}"),
            portable(
                "miniprogram: {appid: wx1, title: 订单, page: pages/order.html, cover: 'https://example.com/a.png'}"),
        ],
    ]

    /// A template with a mini program in the vendor's own terms.
    static func miniprogram(
        page: String = "pages/order.html", picture: String = "https://example.com/order.png", parameters: String? = nil
    ) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              \(WeComChat.id):
                miniprogram:
                  appid: wx8bd80126147df384
                  title: 订单
                  imgUrl: \(picture)
                  page: \(page)

            """)
    }

    private static func portable(_ message: String, parameters: String? = nil) -> Example {
        Example(
            "\(parameters.map { "parameters: \($0)\n" } ?? "")message: {\(message)}\nvendors: {\(WeComChat.id): {}}\n")
    }
}
