import MessageSource

/// Examples of problems, shown on this vendor's fields.
enum TencentChatExamples {
    /// Of problems that other vendors can have as well.
    static let byCode: [String: [Example]] = [
        "colon-in-label": [
            portable("card: {title: 工单, body: [{fields: [{label: '单号⟦：⟧', value: T-128}]}]}"),
            portable("card: {title: 工单, body: [{fields: [{label: 单号, value: T-128}]}]}"),
            portable("card: {title: Ticket, emphasis: {label: 'Open⟦:⟧', value: '12'}}"),
            portable("card: {title: Ticket, emphasis: {label: Open, value: '12:30'}}"),
        ],
        "field-excluded": [
            native(
                "text: {text: 开会}\n    onlineUserOnly: true\n    ⟦messageControlInfo⟧: {excludedFromUnreadCount: true}"),
            native("text: {text: 开会}\n    messageControlInfo: {excludedFromUnreadCount: true}"),
            native("text: {text: 开会}\n    ⟦priority⟧: High", to: "denny", type: "C2C"),
            native("text: {text: 开会}\n    priority: High"),
        ],
        "hole-in-json": [
            native("custom: {data: '{\"order\": ⟦{{order}}⟧}', description: 订单}", parameters: order),
            native("custom: {data: '{\"order\": \"{{order}}\"}', description: 订单}", parameters: order),
            native("custom: {data: '{\"⟦{{order}}⟧\": 1}', description: 订单}", parameters: order),
            native("custom: {data: {order: '{{order}}'}, description: 订单}", parameters: order),
        ],
        "hole-in-json-key": [
            native("custom: {data: {⟦'{{order}}'⟧: 1}, description: 订单}", parameters: order),
            native("custom: {data: {order: '{{order}}'}, description: 订单}", parameters: order),
        ],
        "malformed-json-text": [
            native("custom: {data: '{\"order\": 1⟦,⟧}', description: 订单}"),
            native("custom: {data: '{\"order\": 1}', description: 订单}"),
            native("custom: {data: order, description: 订单}"),
        ],
        "missing-part": [
            portable("image: {media: ⟦MEDIA_ID⟧}"),
            portable("image: {media: MEDIA_ID, source: photo}"),
        ],
        "runtime-name": [
            native("image: {file: '⟦{{order}}⟧'}", parameters: order),
            native("image: {file: ⟦https://example.com/a.png⟧}"),
            native("image: {file: photo}"),
        ],
    ]

    private static let order = "{order: {type: id, max: 16}}"

    /// A template with a body in the vendor's own terms.
    static func native(
        _ body: String, to: String = "group1", type: String = "GROUP", parameters: String? = nil
    ) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              \(TencentChat.id):
                to: \(to)
                conversationType: \(type)
                \(body)

            """)
    }

    static func portable(_ message: String) -> Example {
        Example(
            "message: {\(message)}\nvendors: {\(TencentChat.id): {to: denny, conversationType: C2C}}\n")
    }
}
