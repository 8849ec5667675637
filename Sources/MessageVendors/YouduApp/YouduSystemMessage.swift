import MessageModel

/// `sysMsg`: texts and links that pop up on the reader's screen.
struct YouduSystemMessage: Sendable {
    let title: Text
    let duration: Value<Int>?
    let items: Items<Part>
    let source: Text?

    static let shape = Shape<YouduSystemMessage>.record(
        "sysMsg", "Texts and links that pop up on the reader's screen.", .youduSend, instead: instead
    ) { f in
        YouduSystemMessage(
            title: f.required("title", \.title, .youduTitle, "The title of the window."),
            duration: f.optional(
                "popDuration", \.duration, .integer(),
                "How many seconds the window stays; 0 and less: until somebody closes it."),
            items: f.required(
                "msg", \.items, .list(of: Part.shape, .atLeast(1, .items, .rejected(code: nil))),
                "What it says, line by line."),
            source: f.optional(
                "source", \.source, .text(.plain).doubtful(YouduMessage.undocumented("'source' in a 'sysMsg'")),
                "Who the message is from."))
    }

    /// One of the lines.
    indirect enum Part: Sendable {
        case text(YouduText)
        case link(YouduLink)

        static let shape = Shape<Part>.oneKey(
            "an item of 'msg'",
            [
                Variant("text", YouduText.shape, Part.text) { if case .text(let it) = $0 { it } else { nil } },
                Variant("link", YouduLink.shape, Part.link) { if case .link(let it) = $0 { it } else { nil } },
            ]
        )
        // A library in Go always writes both.
        .passingOverZeroed(["text", "link"])
    }

    private static let instead: [String: Instead] = [
        "content": "the texts stand in 'msg: [{text: {content: …}}]'",
        "duration": .named("popDuration"), "pop_duration": .named("popDuration"),
        "toAll": "it stands in the section itself, beside 'sysMsg'",
        "onlyOnline": "it stands in 'toAll', beside 'sysMsg'",
    ]
}
