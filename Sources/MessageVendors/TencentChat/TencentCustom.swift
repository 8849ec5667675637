import MessageModel

/// `custom`: three texts that only the app's own programs understand.
struct TencentCustom: Sendable {
    let data: Text?
    let description: Text?
    let `extension`: Text?

    static let shape = Shape<TencentCustom>.record(
        "custom", "Three texts that only the app's own programs understand.", .tencentSend,
        instead: ["Data": .named("data"), "Desc": .named("description"), "Ext": .named("extension")],
        rules: [.atLeastOne(of: [.init(\.data), .init(\.description), .init(\.extension)])]
    ) { f in
        TencentCustom(
            data: f.optional("data", \.data, .jsonText(), "What the message is; usually JSON."),
            description: f.optional(
                "description", \.description, .text(.plain), "What notifications and lists of conversations show."),
            extension: f.optional("extension", \.extension, .jsonText(), "More for the program that shows it."))
    }

    /// With nothing in all three of them the message is created, and sending it fails.
    static let anything = Total(
        "data, description and extension",
        of: ["data", "description", "extension"].map { Total.Part(["options", "payload", $0], .bytes) }, .tencentSDK,
        .atLeast(1, .bytes, .rejected(code: 2403)))
}
