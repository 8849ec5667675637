import MessageSource

/// Examples of problems, shown on this vendor's fields.
enum YouduExamples {
    /// Of problems that other vendors can have as well.
    static let byCode: [String: [Example]] = [
        "kind-not-carried": [
            Example("message: {video: {media: MEDIA_ID}}\nvendors:\n  ⟦\(YouduApp.id)⟧: {toUser: zhangsan}\n"),
            Example("message: {text: 开会}\nvendors:\n  \(YouduApp.id): {toUser: zhangsan}\n"),
        ],
        "broadcast-from-parameter": [
            native(
                "toDept: ⟦'{{department}}'⟧\n    text: {content: 开会}",
                parameters: "{department: {type: integer, min: 0, max: 99}}",
                samples: "{all: {department: 0}}"),
            native("toDept: '0'\n    text: {content: 开会}"),
        ],
        "doubtful-here": [
            native("exlink: [{title: 公告, url: 'https://example.com', media_id: m1, subtitle: ⟦放假⟧}]"),
            native("exlink: [{title: 公告, url: 'https://example.com', media_id: m1, digest: 放假}]"),
        ],
    ]

    /// A template with a body in the vendor's own terms.
    static func native(_ body: String, parameters: String? = nil, samples: String? = nil) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              \(YouduApp.id):
                toUser: zhangsan
                \(body)
            \(samples.map { "samples: \($0)\n" } ?? "")
            """)
    }
}
