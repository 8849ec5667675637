package import MessageModel

extension WeComApp {
    package static func preview(of payload: WeComAppMessage) -> Preview {
        var preview = payload.body?.preview ?? Preview(.bubble, [])
        preview.facts = payload.facts + preview.facts
        return preview
    }
}

extension WeComAppMessage {
    fileprivate var facts: [Preview.Fact] {
        let receivers = [
            Preview.Fact("To", touser), Preview.Fact("Departments", toparty), Preview.Fact("Tags", totag),
            agentid?.literal.map { Preview.Fact("App", "\($0)") },
        ]
        let interval = duplicateCheckInterval?.literal ?? 1800
        let switches = [
            safe?.literal.flatMap(WeComMessageType.Secrecy.init).flatMap(\.fact),
            enableIDTranslation?.literal == true ? Preview.Fact("Ids in texts", "become names") : nil,
            enableDuplicateCheck?.literal == true
                ? Preview.Fact("Equal messages", "dropped within \(interval) seconds") : nil,
            body?.type.isShownInWeChat == false ? Preview.Fact("In WeChat", "not shown (微工作台)") : nil,
        ]
        return (receivers + switches).compactMap(\.self)
    }
}

extension WeComMessageType.Secrecy {
    fileprivate var fact: Preview.Fact? {
        switch self {
        case .none: nil
        case .personal: Preview.Fact("Confidential", "nobody can pass it on; marked with the reader's name")
        case .organisation: Preview.Fact("Confidential", "it can be passed on within the organisation")
        }
    }
}

extension WeComAppMessage.Body {
    fileprivate var preview: Preview {
        switch self {
        case .text(let text): .words(text.content, as: .weComText)
        case .image(let image): .picture(image.mediaID)
        case .voice(let voice): .file(.audio, voice.mediaID, in: .bubble)
        case .video(let video): video.preview
        case .file(let file): .file(.file, file.mediaID)
        case .textcard(let card): card.preview
        case .news(let news): news.preview
        case .mpnews(let news): news.preview
        case .markdown(let markdown): .words(markdown.content, as: .weComMarkdown)
        case .miniprogramNotice(let notice): notice.preview
        case .templateCard(let card): card.preview
        }
    }
}

extension WeComVideo {
    fileprivate var preview: Preview {
        let details = [PreviewText(description), PreviewText(mediaID, role: .caption)].compactMap(\.self)
        return Preview(
            .card, [.placeholder(PreviewBlock.Placeholder(.video, title: PreviewText(title), details: details))])
    }
}

extension WeComTextCard {
    fileprivate var preview: Preview {
        let blocks: [PreviewBlock] = [
            .text(PreviewText(title, role: .title)), .text(PreviewText(description, as: .weComCardHTML)),
            .entry(PreviewText(button) ?? PreviewText("详情"), opens: url.literal),
        ]
        return Preview(.card, [.group(PreviewBlock.Group(.plain, blocks, opens: url.literal))])
    }
}

extension WeComMiniprogramNotice {
    fileprivate var preview: Preview {
        var pairs = contentItem?.items.map(\.value) ?? []
        var blocks: [PreviewBlock] = [.text(PreviewText(title, role: .title))].text(description, .secondary)
        if emphasisFirstItem?.literal == true, let first = pairs.first {
            blocks = blocks.text(first.key, .caption).text(first.value, .figure)
            pairs.removeFirst()
        }
        if !pairs.isEmpty {
            blocks.append(
                .fields(pairs.map { PreviewBlock.Field(PreviewText($0.key), PreviewText($0.value)) }, inRow: 1))
        }
        blocks.append(.group(PreviewBlock.Group(.note, [.text(PreviewText("小程序", role: .caption))])))
        return Preview(
            .card, [.group(PreviewBlock.Group(.plain, blocks, opens: page?.literal))],
            facts: [Preview.Fact("Mini program", PreviewText(appid))])
    }
}
