import MessageModel

extension Card2 {
    /// `chart`: a drawing of numbers.
    struct Chart: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var spec: DocumentValue
        var aspectRatio: Value<AspectRatio>?
        var theme: Value<Theme>?
        var opens: Value<Bool>?
        var height: Value<String>?

        enum AspectRatio: String, Sendable, CaseIterable {
            case square = "1:1"
            case wide = "2:1"
            case classic = "4:3"
            case film = "16:9"
        }

        enum Theme: String, Sendable, CaseIterable {
            case brand, rainbow, complementary, converse, primary
        }

        static let shape = Shape<Chart>.record(
            "a chart", "A drawing of numbers, as VChart describes it.", .feishuComponents2,
            instead: ["spec": .named("chart_spec"), "data": "the data stand in 'chart_spec'"]
        ) { f in
            Chart(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                spec: f.required(
                    "chart_spec", \.spec, .open(.object), "The VChart definition; an invalid one is error 200550."),
                aspectRatio: f.optional(
                    "aspect_ratio", \.aspectRatio, .choice(of: AspectRatio.self), "Its width to its height."),
                theme: f.optional(
                    "color_theme", \.theme, .choice(of: Theme.self), default: "\"brand\"", "Its colours."),
                opens: f.optional("preview", \.opens, .boolean, default: "true", "A click shows it alone."),
                height: f.optional(
                    "height", \.height, .length(Lengths(1...999, or: ["auto"])), default: "\"auto\"",
                    "Its height, where `aspect_ratio` is not to give it."))
        }
    }
}
