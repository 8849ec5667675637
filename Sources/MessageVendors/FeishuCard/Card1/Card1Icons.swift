import MessageModel

extension Card1 {
    /// An icon before a text: one of the vendor's library, or a picture.
    indirect enum Icon: Sendable {
        case standard(Standard)
        case custom(Custom)

        static let shape = Shape<Icon>.tagged("tag", variants)

        private static let variants = [
            Variant("standard_icon", Standard.shape, Icon.standard) {
                if case .standard(let it) = $0 { it } else { nil }
            },
            Variant("custom_icon", Custom.shape, Icon.custom) { if case .custom(let it) = $0 { it } else { nil } },
        ]

        struct Standard: Sendable {
            var token: Value<String>
            var color: Value<String>?
            var size: Value<String>?

            static let shape = Shape<Standard>.record(
                "standard_icon", "An icon of the vendor's library.", .feishuContents1, unknownKeys: .ignored
            ) { f in
                Standard(
                    token: f.required("token", \.token, .iconToken, "Its name in the library."),
                    color: f.optional(
                        "color", \.color, .color, "Its colour; only where the name ends in `_outlined` or `_filled`."),
                    size: f.optional("size", \.size, .iconSize, "Width and height; in the head of a panel."))
            }
        }

        struct Custom: Sendable {
            var imageKey: Text
            var size: Value<String>?

            static let shape = Shape<Custom>.record(
                "custom_icon", "A picture as an icon.", .feishuContents1, unknownKeys: .ignored
            ) { f in
                Custom(
                    imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."),
                    size: f.optional("size", \.size, .iconSize, "Width and height; in the head of a panel."))
            }
        }
    }
}

extension Shape<Value<String>> {
    /// `10px 10px`.
    fileprivate static let iconSize = formatted(Lengths(0...Int.max, counts: [2]).format)
}
