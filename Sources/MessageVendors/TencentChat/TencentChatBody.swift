import MessageModel

extension TencentChatMessage {
    /// What a message says; each has a call of its own.
    indirect enum Body: Sendable {
        case text(TencentText)
        case textAt(TencentTextAt)
        case image(TencentMedia)
        case audio(TencentMedia)
        case video(TencentMedia)
        case custom(TencentCustom)
        case face(TencentFace)
        case file(TencentMedia)
        case location(TencentLocation)
        case merger(TencentMerger)
        /// The name of the message that is passed on.
        case forward(Text)

        /// The vendor's order.
        static let variants: [Variant<Body>] = [
            Variant("text", TencentText.shape, Body.text) { if case .text(let it) = $0 { it } else { nil } },
            Variant("textAt", TencentTextAt.shape, Body.textAt) { if case .textAt(let it) = $0 { it } else { nil } },
            Variant("image", TencentMedia.image, Body.image) { if case .image(let it) = $0 { it } else { nil } },
            Variant("audio", TencentMedia.audio, Body.audio) { if case .audio(let it) = $0 { it } else { nil } },
            Variant("video", TencentMedia.video, Body.video) { if case .video(let it) = $0 { it } else { nil } },
            Variant("custom", TencentCustom.shape, Body.custom) { if case .custom(let it) = $0 { it } else { nil } },
            Variant("face", TencentFace.shape, Body.face) { if case .face(let it) = $0 { it } else { nil } },
            Variant("file", TencentMedia.file, Body.file) { if case .file(let it) = $0 { it } else { nil } },
            Variant("location", TencentLocation.shape, Body.location) {
                if case .location(let it) = $0 { it } else { nil }
            },
            Variant("merger", TencentMerger.shape, Body.merger) { if case .merger(let it) = $0 { it } else { nil } },
            Variant("forward", TencentForward.shape, Body.forward) {
                if case .forward(let it) = $0 { it } else { nil }
            },
        ]

        /// The call that creates each body.
        static let methods = [
            "text": "createTextMessage", "textAt": "createTextAtMessage", "image": "createImageMessage",
            "audio": "createAudioMessage", "video": "createVideoMessage", "custom": "createCustomMessage",
            "face": "createFaceMessage", "file": "createFileMessage", "location": "createLocationMessage",
            "merger": "createMergerMessage", "forward": "createForwardMessage",
        ]

        /// Calls that people know from elsewhere.
        static let methodInstead: [String: Instead] = [
            "createSoundMessage": .words("did you mean 'createAudioMessage'?"),
            "createGeoMessage": .words("did you mean 'createLocationMessage'?"),
            "sendMessage": .words("that call sends what another one has created; name that one"),
        ]

        /// The key under which an author writes it.
        var name: String {
            switch self {
            case .text: "text"
            case .textAt: "textAt"
            case .image: "image"
            case .audio: "audio"
            case .video: "video"
            case .custom: "custom"
            case .face: "face"
            case .file: "file"
            case .location: "location"
            case .merger: "merger"
            case .forward: "forward"
            }
        }

        /// The call that creates it.
        var method: String { Self.methods[name] ?? "" }
    }
}

extension Variant<TencentChatMessage.Body> {
    /// The whole payload with a body of this kind.
    var call: Variant<TencentChatMessage> {
        let name = key
        return Variant<TencentChatMessage>(
            TencentChatMessage.Body.methods[name] ?? "", .call(with: self), { $0 },
            { $0.body?.name == name ? $0 : nil })
    }
}

extension Shape<TencentChatMessage> {
    fileprivate static func call(with body: Variant<TencentChatMessage.Body>) -> Shape {
        .record("a call", "A call that creates a message, and how the message is sent.", .tencentSend) { f in
            var message = f.required(
                "options", \.self, TencentChatMessage.options(with: body), "The argument of the call.")
            message.sending =
                f.optional("sendOptions", \.sent, TencentSending.shape, "The second argument of `chat.sendMessage`.")
                ?? TencentSending()
            return message
        }
    }
}
