import MessageModel

extension Card2 {
    /// `img`: a picture.
    struct Image: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var key: Text
        var translatedKey: Named<Text>?
        var alternative: AlternativeText?
        var title: TextObject?
        var cornerRadius: Value<String>?
        var scaling: Value<Scaling>?
        var size: Value<String>?
        var isTransparent: Value<Bool>?
        var opens: Value<Bool>?
        var mode: Value<Mode>?
        var width: Value<Int>?
        var isCompact: Value<Bool>?

        enum Scaling: String, Sendable, CaseIterable {
            case cropCenter = "crop_center"
            case cropTop = "crop_top"
            case fitHorizontal = "fit_horizontal"
        }

        enum Mode: String, Sendable, CaseIterable {
            case cropCenter = "crop_center"
            case fitHorizontal = "fit_horizontal"
            case stretch, large, medium, small, tiny
        }

        private static let withoutAlternative =
            "the vendor's tables require it, and cards without it were seen; 'alt: {tag: plain_text, content: \"\"}'"

        static let shape = Shape<Image>.record(
            "a picture", "A picture that was uploaded before.", .feishuComponents2,
            instead: ["image_key": .named("img_key"), "url": "a picture is uploaded; 'img_key' names it"],
            rules: [
                .doubtful(without: \.alternative, isAddedInTemplates: false, withoutAlternative),
                .keeping(IdleSize.words) { image, _ in IdleSize.found(image.size, scaling: image.scaling) },
            ]
        ) { f in
            Image(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                key: f.required("img_key", \.key, .imageKey, "The picture, uploaded before."),
                translatedKey: f.optional(
                    "i18n_img_key", \.translatedKey, .translations(.imageKey), "The picture for each language."),
                alternative: f.optional("alt", \.alternative, AlternativeText.shape, "What is said of it."),
                title: f.optional("title", \.title, TextObject.shape, "The title over it."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."),
                scaling: f.optional(
                    "scale_type", \.scaling, .choice(of: Scaling.self), default: "\"crop_center\"",
                    "What becomes of a picture of another form."),
                size: f.optional("size", \.size, .imageSize, "How large it is where it is cropped."),
                isTransparent: f.optional(
                    "transparent", \.isTransparent, .boolean, default: "false", "What lies behind shines through."),
                opens: f.optional("preview", \.opens, .boolean, default: "true", "A click shows it whole."),
                mode: f.optional(
                    "mode", \.mode, Shape.choice(of: Mode.self).doubtful(legacy), "How it was scaled in 1.0."),
                width: f.optional(
                    "custom_width", \.width, Shape.integer(in: 278...580).doubtful(legacy), "Its width in 1.0."),
                isCompact: f.optional(
                    "compact_width", \.isCompact, Shape.boolean.doubtful(legacy), "In 1.0 it was small."))
        }

        private static let legacy = "it is of JSON 1.0; 'scale_type' and 'size' say it in 2.0"
    }

    /// `img_combination`: several pictures as one.
    struct ImageCombination: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var mode: Value<Mode>
        var isTransparent: Value<Bool>?
        var cornerRadius: Value<String>?
        var images: Items<Part>

        enum Mode: String, Sendable, CaseIterable {
            case double, triple, bisect, trisect
        }

        struct Part: Sendable {
            var key: Text
            var translatedKey: Named<Text>?

            static let shape = Shape<Part>.record(
                "a picture among several", "One of several pictures.", .feishuComponents2,
                instead: ["image_key": .named("img_key")]
            ) { f in
                Part(
                    key: f.required("img_key", \.key, .imageKey, "The picture, uploaded before."),
                    translatedKey: f.optional(
                        "i18n_img_key", \.translatedKey, .translations(.imageKey), "The picture for each language."))
            }
        }

        static let shape = Shape<ImageCombination>.record(
            "a combination of pictures", "Several pictures as one.", .feishuComponents2,
            rules: [
                .keeping(HiddenPictures.words) { grid, _ in
                    HiddenPictures.found(in: grid.images, mode: grid.mode.literal?.rawValue)
                }
            ]
        ) { f in
            ImageCombination(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                mode: f.required(
                    "combination_mode", \.mode, .choice(of: Mode.self),
                    "How they stand: `double` shows 2 of them, `triple` 3, `bisect` up to 6 and `trisect` up to 9."),
                isTransparent: f.optional(
                    "combination_transparent", \.isTransparent, .boolean, default: "false",
                    "What lies behind shines through."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round the corners are."),
                images: f.required(
                    "img_list", \.images, .list(of: Part.shape),
                    "The pictures; those that have no place are not shown."))
        }
    }
}

extension Shape<Value<String>> {
    /// `size` of a picture. What 1.0 also has needs a negative margin in 2.0.
    fileprivate static let imageSize = length(
        Lengths(1...1000, counts: [2], or: ["stretch", "large", "medium", "small", "tiny"]))
}
