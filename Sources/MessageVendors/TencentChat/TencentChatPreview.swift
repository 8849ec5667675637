package import MessageModel

extension TencentChat {
    package static func preview(of payload: TencentChatMessage) -> Preview {
        var preview = payload.body?.preview ?? Preview(.bubble, [])
        preview.notification = payload.notification
        preview.facts = payload.facts + preview.facts + payload.sending.facts
        return preview
    }
}

extension TencentChatMessage.Body {
    /// Where only programs can tell how it looks, what they are told.
    fileprivate var preview: Preview {
        switch self {
        case .text(let text): .words(text.text)
        case .textAt(let text): text.preview
        case .image(let image): .picture(image.file)
        case .audio(let audio): .file(.audio, audio.file, in: .bubble)
        case .video(let video): .file(.video, video.file, in: .bare)
        case .custom(let custom): custom.preview
        case .face(let face): face.preview
        case .file(let file): .file(.file, file.file)
        case .location(let location): location.preview
        case .merger(let merger): merger.preview
        case .forward(let message): .file(.history, message, in: .bubble)
        }
    }
}

extension TencentTextAt {
    fileprivate var preview: Preview {
        var preview = Preview.words(text)
        let people = people.items.map(\.value).map { id in
            id.literal == TencentConstants.everyone ? "all members" : id.literal ?? ""
        }
        if !people.isEmpty { preview.facts = [Preview.Fact("Calls", people.joined(separator: ", "))] }
        return preview
    }
}

extension TencentCustom {
    fileprivate var preview: Preview {
        Preview(
            .card,
            [
                .placeholder(
                    PreviewBlock.Placeholder(
                        .custom, title: PreviewText(description),
                        details: [PreviewText(data), PreviewText(`extension`)].compactMap(\.self)))
            ])
    }
}

extension TencentFace {
    fileprivate var preview: Preview {
        Preview(
            .bare, [.placeholder(PreviewBlock.Placeholder(.face, title: PreviewText(data)))],
            facts: index.literal.map { [Preview.Fact("Index", "\($0)")] } ?? [])
    }
}

extension TencentLocation {
    fileprivate var preview: Preview {
        let name: Text? = description
        let place = PreviewText("\(latitude.spelling), \(longitude.spelling)")
        return Preview(
            .card,
            [.placeholder(PreviewBlock.Placeholder(.location, title: PreviewText(name), details: [place]))])
    }
}

extension TencentMerger {
    fileprivate var preview: Preview {
        let lines = abstract?.items.map { PreviewText($0.value, lines: 1) } ?? []
        return Preview(
            .card, [.placeholder(PreviewBlock.Placeholder(.history, title: PreviewText(title), details: lines))],
            facts: [
                Preview.Fact("Messages", messages), Preview.Fact("Before SDK 2.10.1", compatibleText),
            ]
            .compactMap(\.self))
    }
}
