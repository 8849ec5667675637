import MessageModel

extension Card1 {
    /// `chart`: a chart by VChart.
    struct Chart: Sendable {
        var spec: DocumentValue
        var aspectRatio: Value<AspectRatio>?
        var theme: Value<Theme>?
        var opensLarge: Value<Bool>?
        var height: Value<String>?

        typealias AspectRatio = Card2.Chart.AspectRatio
        typealias Theme = Card2.Chart.Theme

        static let shape = Shape<Chart>.record(
            "chart", "A chart by VChart; from 7.1 on, and no more than five in a card are advised.", .feishuContents1,
            unknownKeys: .ignored
        ) { f in
            Chart(
                spec: f.required("chart_spec", \.spec, .open(.object), "What it shows, in VChart's terms."),
                aspectRatio: f.optional(
                    "aspect_ratio", \.aspectRatio, .choice(of: AspectRatio.self), default: "16:9",
                    "Its width to its height."),
                theme: f.optional(
                    "color_theme", \.theme, .choice(of: Theme.self), default: "brand", "Its colours."),
                opensLarge: f.optional(
                    "preview", \.opensLarge, .boolean, default: "true", "Whether it can be opened large."),
                height: f.optional(
                    "height", \.height, .chartHeight, default: "auto", "How high it is; from 7.10 on."))
        }
    }
}

extension Shape<Value<String>> {
    fileprivate static let chartHeight = formatted(Lengths(1...999, or: ["auto"]).format)
}
