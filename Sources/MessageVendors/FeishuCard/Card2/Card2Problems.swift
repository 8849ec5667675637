import MessageModel
import MessageSource

extension Card2 {
    /// What only cards in JSON 2.0 can have wrong with them.
    static let problems: [any Problem.Type] = [
        AddressForKey.self, ButtonDoesNothing.self, ButtonOfOtherType.self, FormWithoutSubmit.self,
        ForwardedAudio.self, HiddenPictures.self, IdleSize.self, IdleWidth.self, NoLetterFirst.self,
        OptionNotThere.self,
        TooManyTables.self, UnclearTarget.self,
    ]

    /// An `element_id` that begins with something else than a letter.
    struct NoLetterFirst: Problem {
        static let code = "no-letter-first"
        static let summary = "A card's `element_id` begins with a letter; Feishu refuses another one with error 300301."
        static let examples: [Example] = []
        let span: Span
        let field: String

        var message: String { "'\(field)' does not begin with a letter" }
        var help: String? { "the vendor refuses it with error 300301; write a letter before it" }
    }

    /// The address of a picture where the key of an uploaded one is needed.
    struct AddressForKey: Problem {
        static let code = "address-for-key"
        static let summary =
            "A card shows only pictures that were uploaded, by their keys; Feishu refuses an address with error 200570."
        static let examples: [Example] = []
        let span: Span
        let field: String

        /// It stands between the words of a text.
        var isInText = false

        var message: String { isInText ? "a picture in '\(field)' is an address" : "'\(field)' is an address" }
        var help: String? {
            "the vendor refuses it with error 200570; upload the picture and write the 'image_key' of the answer"
        }
    }

    /// A form that nobody can send.
    struct FormWithoutSubmit: Problem {
        static let code = "form-without-submit"
        static let summary = "A form holds no button that sends it, which Feishu refuses."
        static let examples: [Example] = []
        let span: Span

        var message: String { "the form has no button that sends it" }
        var help: String? { "add a button with 'form_action_type: submit'" }
    }

    /// A button without anything behind it.
    struct ButtonDoesNothing: Problem {
        static let code = "button-does-nothing"
        static let summary = "A button in a card opens nothing, tells nobody and sends no form."
        static let examples: [Example] = []
        let span: Span
        let isInForm: Bool

        var severity: Severity { .warning }
        var message: String { "the button does nothing" }
        var help: String? {
            isInForm
                ? "add 'form_action_type: submit', or 'reset', which empties the form"
                : "add 'behaviors: [{type: open_url, default_url: …}]', or '[{type: callback, value: …}]'"
        }
    }

    /// A sound in a card that may be forwarded.
    struct ForwardedAudio: Problem {
        static let code = "forwarded-audio"
        static let summary =
            "A card with an `audio` must not be forwarded; without `enable_forward: false` Feishu answers 300220."
        static let examples: [Example] = []
        let span: Span

        var message: String { "a card with an 'audio' may be forwarded" }
        var help: String? { "the vendor refuses it with error 300220; add 'enable_forward: false' to 'config'" }
    }

    /// A column's width that nothing comes of.
    struct IdleWidth: Problem {
        static let code = "idle-width"
        static let summary = "A column says how wide it is, and the set of columns shares the room in another way."
        static let examples: [Example] = []
        let span: Span
        let flex: String

        /// The rule for people.
        static let words = "`width` and `weight` of columns count only with `flex_mode: none`"

        /// Where the columns share the room otherwise, what each of them asks for is ignored in silence.
        static func found<Column>(
            in columns: Items<Column>, flex: String?, asking span: (Column) -> Span?
        ) -> [IdleWidth] {
            guard let flex, flex != "none" else { return [] }
            return columns.items.compactMap { span($0.value) }.map { IdleWidth(span: $0, flex: flex) }
        }

        var severity: Severity { .warning }
        var message: String { "the column's width is ignored, since 'flex_mode' is '\(flex)'" }
        var help: String? { "remove it, or write 'flex_mode: none'" }
    }

    /// A choice that is made beforehand, and that is not offered.
    struct OptionNotThere: Problem {
        static let code = "option-not-there"
        static let summary = "What a list in a card has chosen at first is neither the text nor the value of an option."
        static let examples: [Example] = []
        let span: Span
        let value: String
        let known: [String]

        var severity: Severity { .warning }
        var message: String { "no option is '\(value)'" }
        var help: String? {
            known.closest(to: value).map { "did you mean '\($0)'?" }
                ?? "write the 'value' of an option, or leave it out"
        }
    }

    /// An address of which it is not clear whether it opens.
    struct UnclearTarget: Problem {
        enum Kind: Sendable {
            case nothing, both
        }

        static let code = "unclear-target"
        static let summary =
            "A link has neither an address for all clients nor one for each, or has both, and pages differ on which counts."
        static let examples: [Example] = []
        let span: Span
        let kind: Kind

        var severity: Severity { .warning }
        var message: String {
            switch kind {
            case .nothing: "the link has neither 'url' nor an address for each sort of client"
            case .both: "the link has 'url' beside addresses for some clients"
            }
        }
        var help: String? {
            switch kind {
            case .nothing: "write 'url', or all of 'pc_url', 'ios_url' and 'android_url'"
            case .both: "today's page says that 'url' counts, an older one the opposite; keep one of them"
            }
        }
    }
}

extension [Card2.UnclearTarget] {
    /// An empty address is none: real cards write them for clients of which they say nothing.
    static func found(at span: Span, general: Text?, platforms: [Text?]) -> Self {
        let given = platforms.filter { $0 != nil && $0?.literal != "" }
        let isGeneral = general != nil && general?.literal != ""
        if !isGeneral, given.count < platforms.count { return [Card2.UnclearTarget(span: span, kind: .nothing)] }
        return isGeneral && !given.isEmpty ? [Card2.UnclearTarget(span: span, kind: .both)] : []
    }
}

extension [Card2.OptionNotThere] {
    /// Whether the value or the text names the option is said in both ways, so either will do. Nothing is asked where
    /// parameters decide one of them, or where one is missing.
    static func found(_ initial: Text?, among options: [(value: Text?, text: Text?)]) -> Self {
        guard let initial, let choice = initial.literal, !choice.isEmpty, !options.isEmpty else { return [] }
        let known = options.flatMap { [$0.value?.literal, $0.text?.literal] }
        return known.contains(nil) || known.contains(choice)
            ? [] : [Card2.OptionNotThere(span: initial.span, value: choice, known: known.compactMap { $0 })]
    }
}
