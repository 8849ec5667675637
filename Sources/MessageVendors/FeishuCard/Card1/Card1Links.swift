import MessageModel
import MessageSource

extension Card1 {
    /// What a click opens: one address, or one for each sort of client.
    struct Link: Sendable {
        var url: Text?
        var pcURL: Text?
        var iosURL: Text?
        var androidURL: Text?

        static let shape = Shape<Link>.record(
            "a link", "What a click opens: one address, or one for each sort of client.", .feishuCard1,
            unknownKeys: .ignored, instead: ["default_url": .named("url")],
            rules: [
                .keeping("`url`, or all three of `pc_url`, `ios_url` and `android_url`", unclear)
            ]
        ) { f in
            Link(&f)
        }

        /// Under a name in `href`, where the vendor's page asks for the general address beside the others.
        static let named = Shape<Link>.record(
            "a named link", "What `[label]($NAME)` opens.", .feishuContents1, unknownKeys: .ignored,
            instead: ["default_url": .named("url")], rules: [.keeping("`url`", withoutURL)]
        ) { f in
            Link(&f)
        }

        @Sendable private static func withoutURL(_ link: Link, _ span: Span) -> [Card2.UnclearTarget] {
            link.url == nil ? unclear(link, span) : []
        }

        @Sendable private static func unclear(_ link: Link, _ span: Span) -> [Card2.UnclearTarget] {
            .found(at: span, general: link.url, platforms: [link.pcURL, link.iosURL, link.androidURL])
        }
    }

    /// `action` of a column and of a set of columns: what a click on it opens.
    struct ClickAction: Sendable {
        var link: Link

        static let shape = Shape<ClickAction>.record(
            "an action", "What a click opens.", .feishuContainers1, unknownKeys: .ignored
        ) { f in
            ClickAction(link: f.required("multi_url", \.link, Link.shape, "The page."))
        }
    }

    /// `behaviors[]`: what a press does.
    indirect enum Behavior: Sendable {
        case open(OpenPage)
        case callback(Callback)
        case form(FormAction)

        static let list = Shape<Items<Behavior>>.list(of: shape)

        private static let shape = Shape<Behavior>.tagged(
            "type",
            [
                Variant("open_url", OpenPage.shape, Behavior.open) { if case .open(let it) = $0 { it } else { nil } },
                Variant("callback", Callback.shape, Behavior.callback) {
                    if case .callback(let it) = $0 { it } else { nil }
                },
                Variant("form_action", FormAction.shape, Behavior.form) {
                    if case .form(let it) = $0 { it } else { nil }
                },
            ])
    }

    struct OpenPage: Sendable {
        var url: Text
        var androidURL: Text?
        var iosURL: Text?
        var pcURL: Text?

        static let shape = Shape<OpenPage>.record(
            "open_url", "A page opens.", .feishuInteractions1, unknownKeys: .ignored,
            instead: ["url": .named("default_url")]
        ) { f in
            OpenPage(
                url: f.required("default_url", \.url, .url(schemes: []), "The address."),
                androidURL: f.optional("android_url", \.androidURL, .url(schemes: []), "The address on Android."),
                iosURL: f.optional("ios_url", \.iosURL, .url(schemes: []), "The address on iOS."),
                pcURL: f.optional("pc_url", \.pcURL, .url(schemes: []), "The address on computers."))
        }
    }

    struct Callback: Sendable {
        var value: DocumentValue

        static let shape = Shape<Callback>.record(
            "callback", "The app is told; a custom bot is not.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            Callback(value: f.required("value", \.value, .open(.object), "What the app is told."))
        }
    }

    struct FormAction: Sendable {
        var behavior: Value<Kind>?

        typealias Kind = Card2.FormAction.Kind

        static let shape = Shape<FormAction>.record(
            "form_action", "The form around it is sent.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            FormAction(
                behavior: f.optional(
                    "behavior", \.behavior, .choice(of: Kind.self), default: "submit", "What becomes of the form."))
        }
    }
}

extension Card1.Link {
    fileprivate init(_ f: inout Fields<Card1.Link>) {
        self.init(
            url: f.optional("url", \.url, .url(schemes: []), "The address for all clients."),
            pcURL: f.optional("pc_url", \.pcURL, .url(schemes: []), "The address on computers."),
            iosURL: f.optional("ios_url", \.iosURL, .url(schemes: []), "The address on iOS."),
            androidURL: f.optional("android_url", \.androidURL, .url(schemes: []), "The address on Android."))
    }
}
