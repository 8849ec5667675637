import MessageModel

extension Card2 {
    /// `audio`: a sound, from 7.49 on.
    struct Audio: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var key: Text
        var translatedKey: Named<Text>?
        var id: Text?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?
        var showsProgress: Value<Bool>?
        var showsTime: Value<Bool>?
        var timeDisplay: Text?
        var timePosition: Text?
        var border: Border?
        var style: Value<Style>?
        var padding: Value<String>?
        var background: Value<String>?
        var fill: Value<String>?
        var width: Value<String>?
        var fallback: DocumentValue?

        enum Style: String, Sendable, CaseIterable {
            case normal, flat, speak
        }

        static let shape = Shape<Audio>.record(
            "a sound", "A sound that was uploaded before.", .feishuComponents2
        ) { f in
            Audio(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                key: f.required("file_key", \.key, .fileKey, "The sound, uploaded before."),
                translatedKey: f.optional(
                    "i18n_file_key", \.translatedKey, .translations(.fileKey), "The sound for each language."),
                id: f.optional("audio_id", \.id, .id(), "Names it; unique in the card."),
                isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                showsProgress: f.optional(
                    "show_progress_bar", \.showsProgress, .boolean, "How much of it is over is shown."),
                showsTime: f.optional("show_time", \.showsTime, .boolean, "How long it takes is shown."),
                timeDisplay: f.optional("time_display", \.timeDisplay, .id(), "Which time is shown."),
                timePosition: f.optional("time_position", \.timePosition, .id(), "Where the time is shown."),
                border: f.optional("border", \.border, Border.shape, "The line around it."),
                style: f.optional("style", \.style, .choice(of: Style.self), default: "\"normal\"", "How it looks."),
                padding: f.optional("padding", \.padding, .padding, Words.padding),
                background: f.optional("background_style", \.background, .color, Words.backgroundStyle),
                fill: f.optional("fill_color", \.fill, .color, "The colour of what is over."),
                width: f.optional("width", \.width, .width, Words.width),
                fallback: f.optional("fallback", \.fallback, .open, "What older clients show."))
        }
    }

    /// `border`: the line around something.
    struct Border: Sendable {
        var color: Value<String>?
        var cornerRadius: Value<String>?

        static let shape = Shape<Border>.record("a border", "The line around something.", .feishuComponents2) { f in
            Border(
                color: f.optional("color", \.color, .color, "Its colour."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."))
        }
    }
}
