package import MessageModel

extension WeComChat {
    package static func preview(of payload: WeComChatMessage) -> Preview {
        var preview = payload.body?.preview ?? Preview(.bubble, [])
        if payload.enterChat?.literal == true {
            preview.facts.append(Preview.Fact("Then", PreviewText("the chat opens")))
        }
        return preview
    }
}

extension WeComChatMessage.Body {
    fileprivate var preview: Preview {
        switch self {
        case .text(let text): .words(text.content)
        case .image(let image): .picture(image.mediaID)
        case .video(let video): .file(.video, video.mediaID, in: .bare)
        case .file(let file): .file(.file, file.mediaID)
        case .news(let news): news.preview
        case .miniprogram(let program): program.preview
        }
    }
}

extension WeComChatNews {
    /// The title above; below it the summary at the left and a thumbnail at the right, as in other chats.
    fileprivate var preview: Preview {
        let summary = PreviewText(description, role: .secondary, lines: 3).map(PreviewBlock.text)
        let picture = imageURL.map { PreviewBlock.Picture($0, .thumbnail) }
        let below: [PreviewBlock] =
            if let picture { [.article([summary].compactMap(\.self), picture: picture, isLarge: false)] } else {
                [summary].compactMap(\.self)
            }
        let blocks = [PreviewText(title, role: .title, lines: 2).map(PreviewBlock.text)].compactMap(\.self) + below
        return Preview(.card, [.group(PreviewBlock.Group(.plain, blocks, opens: link.literal))])
    }
}

extension WeComChatMiniprogram {
    /// The vendor's page shows the picture 5 to 4, below the title.
    fileprivate var preview: Preview {
        Preview(
            .card,
            [
                .group(
                    PreviewBlock.Group(
                        .plain,
                        [
                            .text(PreviewText(title, role: .title, lines: 2)),
                            .picture(PreviewBlock.Picture(imageURL, .ratio(5, 4))),
                            .group(PreviewBlock.Group(.note, [.text(PreviewText("小程序", role: .caption))])),
                        ], opens: page.literal))
            ])
    }
}
