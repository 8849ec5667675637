import MessageModel

extension PreviewBlock.Placeholder.Kind {
    /// What stands there in the message.
    var words: String {
        switch self {
        case .audio: "voice message"
        case .video: "video"
        case .file: "file"
        case .chart: "chart"
        case .location: "place on a map"
        case .face: "face"
        case .contact: "contact"
        case .history: "chat history"
        case .custom: "drawn by the client"
        }
    }

    /// One character of one column for it.
    var sign: String {
        switch self {
        case .audio: "♪"
        case .video: "▶"
        case .file: "▤"
        case .chart: "▥"
        case .location: "◎"
        case .face: "☺"
        case .contact: "◉"
        case .history: "≡"
        case .custom: "◇"
        }
    }
}
