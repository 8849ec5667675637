import MessageModel

extension Card1 {
    /// `img`: a picture.
    struct Image: Sendable {
        var imageKey: Text
        var translatedKeys: Named<Text>?
        var alt: PlainText?
        var title: TextObject?
        var cornerRadius: Value<String>?
        var scaling: Value<Scaling>?
        var size: Value<String>?
        var isTransparent: Value<Bool>?
        var opensLarge: Value<Bool>?
        var mode: Value<Mode>?
        var customWidth: Value<Int>?
        var isCompact: Value<Bool>?

        typealias Scaling = Card2.Image.Scaling
        typealias Mode = Card2.Image.Mode

        static let shape = Shape<Image>.record(
            "img", "A picture: up to 10 MB, 1500 by 3000 px, and 16 times as high as wide.", .feishuContents1,
            unknownKeys: .ignored,
            instead: ["image_key": .named("img_key"), "url": "upload it, and write its 'img_key'"],
            rules: [
                .doubtful(
                    without: \.alt, isAddedInTemplates: false,
                    "the vendor's table asks for it, and real cards go without"),
                .passedOver(\.customWidth, beside: \.size), .passedOver(\.mode, beside: \.scaling),
                .keeping(IdleSize.words) { image, _ in IdleSize.found(image.size, scaling: image.scaling) },
            ]
        ) { f in
            Image(
                imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."),
                translatedKeys: f.optional(
                    "i18n_img_key", \.translatedKeys, .translated(.imageKey), "The picture for each language."),
                alt: f.optional("alt", \.alt, PlainText.shape, "What is said of it when the pointer rests on it."),
                title: f.optional("title", \.title, TextObject.shape, "The title below it."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."),
                scaling: f.optional(
                    "scale_type", \.scaling, .choice(of: Scaling.self), default: "crop_center", "What is shown of it."),
                size: f.optional("size", \.size, .imageSize, "How large it is where it is cropped."),
                isTransparent: f.optional(
                    "transparent", \.isTransparent, .boolean, default: "false", "Whether what is behind shines through."
                ),
                opensLarge: f.optional(
                    "preview", \.opensLarge, .boolean, default: "true", "Whether a click shows it large."),
                mode: f.optional("mode", \.mode, .choice(of: Mode.self), "What is shown of it; of older cards."),
                customWidth: f.optional(
                    "custom_width", \.customWidth, .integer(in: 278...580), "How wide it is at most; of older cards."),
                isCompact: f.optional(
                    "compact_width", \.isCompact, .boolean, default: "false",
                    "Whether it is 278 px wide; of older cards."))
        }
    }

    /// `img` in a note: 16 by 16.
    struct SmallImage: Sendable {
        var imageKey: Text
        var translatedKeys: Named<Text>?
        var alt: PlainText?

        static let shape = Shape<SmallImage>.record(
            "img", "A picture of 16 by 16 px.", .feishuContents1, unknownKeys: .ignored,
            rules: [
                .doubtful(
                    without: \.alt, isAddedInTemplates: false,
                    "the vendor's table asks for it, and real cards go without")
            ]
        ) { f in
            SmallImage(
                imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."),
                translatedKeys: f.optional(
                    "i18n_img_key", \.translatedKeys, .translated(.imageKey), "The picture for each language."),
                alt: f.optional("alt", \.alt, PlainText.shape, "What is said of it when the pointer rests on it."))
        }
    }

    /// `img_combination`: several pictures in one frame.
    struct ImageGrid: Sendable {
        var mode: Value<Mode>
        var images: Items<Part>
        var cornerRadius: Value<String>?

        typealias Mode = Card2.ImageCombination.Mode

        struct Part: Sendable {
            var imageKey: Text
            var translatedKeys: Named<Text>?

            static let shape = Shape<Part>.record(
                "a picture", "One of the pictures.", .feishuContents1, unknownKeys: .ignored
            ) { f in
                Part(
                    imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."),
                    translatedKeys: f.optional(
                        "i18n_img_key", \.translatedKeys, .translated(.imageKey), "The picture for each language."))
            }
        }

        static let shape = Shape<ImageGrid>.record(
            "img_combination", "Several pictures in one frame.", .feishuContents1, unknownKeys: .ignored,
            rules: [
                .keeping(HiddenPictures.words) { grid, _ in
                    HiddenPictures.found(in: grid.images, mode: grid.mode.literal?.rawValue)
                }
            ]
        ) { f in
            ImageGrid(
                mode: f.required(
                    "combination_mode", \.mode, .choice(of: Mode.self),
                    "`double` shows two, `triple` three, `bisect` up to six in two columns, `trisect` up to nine in three."
                ),
                images: f.required(
                    "img_list", \.images, .list(of: Part.shape),
                    "The pictures; those that are too many are hidden."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."))
        }
    }
}

extension Shape<Value<String>> {
    /// `size` of a picture.
    fileprivate static let imageSize = formatted(
        Lengths(
            1...1000, counts: [2], or: ["large", "medium", "small", "tiny", "stretch", "stretch_without_padding"]
        ).format)
}
