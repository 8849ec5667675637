import MessageModel
import MessageSource

extension Card2 {
    /// An icon of the vendor's library, or a picture.
    struct Icon: Sendable {
        var kind: Value<Kind>
        var token: Value<String>?
        var color: Value<String>?
        var image: Text?
        var size: Value<String>?

        enum Kind: String, Sendable, CaseIterable {
            case standard = "standard_icon"
            case custom = "custom_icon"
        }

        static let shape = Shape<Icon>.record(
            "an icon", "An icon of the vendor's library, or a picture.", .feishuComponents2,
            instead: [
                "img_token": .named("img_key"), "style": "in JSON 2.0 the colour is 'color'",
                "ud_icon": "in JSON 2.0 an icon of the library is 'tag: standard_icon' with 'token'",
            ],
            rules: [
                .when(\.kind, is: .standard, spelled: "\"standard_icon\"", requires: \.token),
                .when(\.kind, is: .custom, spelled: "\"custom_icon\"", requires: \.image),
            ]
        ) { f in
            Icon(
                kind: f.required("tag", \.kind, .choice(of: Kind.self), "Where the icon comes from."),
                token: f.optional("token", \.token, .iconToken, "Its name in the vendor's library."),
                color: f.optional(
                    "color", \.color, .color, "Its colour, where the name ends in `_outlined` or `_filled`."),
                image: f.optional("img_key", \.image, .imageKey, "The picture, uploaded before."),
                size: f.optional(
                    "size", \.size, .length(Lengths(0...Int.max, counts: [2])),
                    "Its width and height; only in a panel's head."))
        }
    }

    /// What opens on a click, for all clients or for each sort of them.
    struct LinkTargets: Sendable {
        var url: Text?
        var pcURL: Text?
        var iosURL: Text?
        var androidURL: Text?

        static let shape = Shape<LinkTargets>.record(
            "a link", "What opens: one address, or one for each sort of client.", .feishuCard2,
            instead: ["default_url": .named("url")],
            rules: [.keeping("`url`, or all three of `pc_url`, `ios_url` and `android_url`", incomplete)]
        ) { f in
            LinkTargets(
                url: f.optional("url", \.url, .url(schemes: []), "The address for all clients."),
                pcURL: f.optional("pc_url", \.pcURL, .url(schemes: []), "The address on computers."),
                iosURL: f.optional("ios_url", \.iosURL, .url(schemes: []), "The address on iOS."),
                androidURL: f.optional("android_url", \.androidURL, .url(schemes: []), "The address on Android."))
        }

        @Sendable private static func incomplete(_ link: LinkTargets, _ span: Span) -> [UnclearTarget] {
            .found(at: span, general: link.url, platforms: [link.pcURL, link.iosURL, link.androidURL])
        }
    }

    /// `behaviors[]`: what happens.
    indirect enum Behavior: Sendable {
        case open(OpenURL)
        case callback(Callback)
        case formAction(FormAction)

        static let shape = Shape<Behavior>.tagged(
            "type",
            [
                Variant("open_url", OpenURL.shape, Behavior.open) { if case .open(let it) = $0 { it } else { nil } },
                Variant("callback", Callback.shape, Behavior.callback) {
                    if case .callback(let it) = $0 { it } else { nil }
                },
                Variant(
                    "form_action",
                    FormAction.shape.doubtful("in JSON 2.0 a button has 'form_action_type: submit' or 'reset'"),
                    Behavior.formAction
                ) { if case .formAction(let it) = $0 { it } else { nil } },
            ])
    }

    struct OpenURL: Sendable {
        var url: Text
        var androidURL: Text?
        var iosURL: Text?
        var pcURL: Text?

        static let shape = Shape<OpenURL>.record(
            "open_url", "A page opens.", .feishuComponents2, instead: ["url": .named("default_url")]
        ) { f in
            OpenURL(
                url: f.required("default_url", \.url, .url(schemes: []), "The address."),
                androidURL: f.optional("android_url", \.androidURL, .url(schemes: []), "The address on Android."),
                iosURL: f.optional("ios_url", \.iosURL, .url(schemes: []), "The address on iOS."),
                pcURL: f.optional("pc_url", \.pcURL, .url(schemes: []), "The address on computers."))
        }
    }

    struct Callback: Sendable {
        var value: DocumentValue

        static let shape = Shape<Callback>.record("callback", "The app is told.", .feishuComponents2) { f in
            Callback(value: f.required("value", \.value, .open(.object, .text), "What it is told."))
        }
    }

    struct FormAction: Sendable {
        var behavior: Value<Kind>?

        enum Kind: String, Sendable, CaseIterable {
            case submit, reset
        }

        static let shape = Shape<FormAction>.record("form_action", "The form is sent.", .feishuComponents2) { f in
            FormAction(
                behavior: f.optional(
                    "behavior", \.behavior, .choice(of: Kind.self), default: "\"submit\"", "What becomes of the form."))
        }
    }
}

extension Shape<Items<Card2.Behavior>> {
    static let behaviors = list(of: Card2.Behavior.shape)
}
