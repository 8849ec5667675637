package import MessageModel

extension YouduApp {
    package static func preview(of payload: YouduMessage) -> Preview {
        var preview = payload.body?.preview ?? Preview(.bubble, [])
        preview.facts = payload.facts + preview.facts
        return preview
    }
}

extension YouduMessage {
    fileprivate var facts: [Preview.Fact] {
        [
            Preview.Fact("To", users), Preview.Fact("Departments", departments),
            Preview.Fact("Addresses", addresses), Preview.Fact("Groups", groups), everyone?.fact,
            body?.type.app.map { Preview.Fact("From", "the app \($0)") },
        ]
        .compactMap(\.self)
    }
}

extension YouduEveryone {
    fileprivate var fact: Preview.Fact {
        let isOnlineOnly = [onlyOnline, onliyOnline].contains { $0?.literal == true }
        return Preview.Fact("To", isOnlineOnly ? "all members who are online now" : "all members")
    }
}

extension YouduMessage.Body {
    fileprivate var preview: Preview {
        switch self {
        case .text(let text): .words(text.content)
        case .image(let image): .picture(image.mediaID)
        case .file(let file): .file(.file, file.mediaID)
        case .mpnews(let articles): YouduArticle.preview(articles.items.map(\.value))
        case .link(let link): link.preview
        case .exlink(let links): YouduExternalLink.preview(links.items.map(\.value))
        case .sysMsg(let message): message.preview
        case .sms(let message): message.preview
        case .mail(let mail): mail.preview
        }
    }
}

extension YouduLink {
    fileprivate var preview: Preview {
        var words = PreviewText(title)
        words.changeRuns { $0.link = url.literal }
        return Preview(.card, [.text(words)], facts: [signOn].compactMap(\.self))
    }

    fileprivate var entry: PreviewBlock { .entry(PreviewText(title), opens: url.literal) }

    fileprivate var signOn: Preview.Fact? {
        action?.literal == true
            ? Preview.Fact("Single sign-on", "the reader's userName and token stand behind the address") : nil
    }
}

extension YouduSystemMessage {
    fileprivate var preview: Preview {
        let lines = items.items.map(\.value)
        return Preview(
            .window, sender: PreviewText(source),
            [.header(PreviewBlock.Header(PreviewText(title, role: .title)))] + lines.map(\.block),
            facts: [stay].compactMap(\.self) + lines.compactMap(\.signOn))
    }

    private var stay: Preview.Fact? {
        duration?.literal.map { Preview.Fact("Stays", $0 > 0 ? "\($0) seconds" : "until somebody closes it") }
    }
}

extension YouduSystemMessage.Part {
    fileprivate var block: PreviewBlock {
        switch self {
        case .text(let text): .text(PreviewText(text.content))
        case .link(let link): link.entry
        }
    }

    fileprivate var signOn: Preview.Fact? {
        if case .link(let link) = self { link.signOn } else { nil }
    }
}

extension YouduSMS {
    fileprivate var preview: Preview {
        Preview(.bubble, sender: PreviewText(from), [.text(PreviewText(content))])
    }
}

extension YouduMail {
    fileprivate var preview: Preview {
        let subject = PreviewText(subject, role: .title).map(PreviewBlock.text)
        let fields = [
            (user ?? address).map { PreviewBlock.Field(PreviewText("发件人"), PreviewText($0)) },
            count?.literal.map { PreviewBlock.Field(PreviewText("未读邮件"), PreviewText("\($0)")) },
        ]
        .compactMap(\.self)
        let blocks = [subject, fields.isEmpty ? nil : .fields(fields, inRow: 1)].compactMap(\.self)
        return Preview(
            .card, [.group(PreviewBlock.Group(.plain, blocks, opens: link?.literal))],
            facts: [
                action?.literal.map { Preview.Fact("Mail", $0 == .new ? "a new letter" : "letters not read") },
                time?.literal.map { Preview.Fact("Sent", $0.sent) },
            ]
            .compactMap(\.self))
    }
}

extension Int {
    /// Seconds since 1970 as readers in China see the moment, or as they are where they make none.
    fileprivate var sent: String {
        PreviewMoment(seconds: self).map { $0.spelled("YYYY-MM-DD HH:mm") + " in China" }
            ?? "\(self) seconds after the beginning of 1970"
    }
}
