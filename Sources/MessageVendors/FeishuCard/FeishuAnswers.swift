package import MessageModel
import MessageRuntime

extension FeishuCard {
    package static let answers = VendorAnswers(
        FeishuCode.self,
        ranges: [
            .init(200000...200999, "how a card is built"),
            .init(230000...230999, "messages"),
            .init(300000...300999, "cards and their elements"),
        ]
    ) { code in
        switch code {
        case .sendingFailed, .cancelled, .otherFailure, .unknownFailure, .choosingFailed, .rateExceeded,
            .robotRequestRefused, .wrongSignature, .addressNotTrusted, .keywordMissing, .noteFailed, .notInChat,
            .notABot, .outOfSight, .privateChatShared, .foreignFile, .forbiddenInGroup, .tooManyMessages,
            .invalidReceiver, .notPermitted, .unsupportedType, .wrongFileType, .badRequest:
            .nothing
        case .noChats, .tooManyChats, .invalidChat: .members("openChatIDs")
        case .missingCard: .members("cardContent")
        case .unknownPerson: .members("user_id", "persons", "id")
        case .unknownTemplate380, .unknownTemplate381: .members("template_id", "template_version_name")
        case .variable732, .variable737: .members("template_variable")
        case .invalidChart: .members("chart_spec")
        case .unknownImage: .members("img_key", "i18n_img_key")
        case .wrongCell, .undeclaredColumn: .members("rows", "columns")
        case .audioForwarded: .members("enable_forward")
        case .repeatedAudio: .members("audio_id")
        case .invalidAudio: .members("file_key")
        case .invalidElementID: .members("element_id")
        case .sensitiveContent, .notAudited: .members("content")
        case .invalidCard, .robotCardRefused, .cardLimit, .misplacedElement, .unknownProperty, .cardTooLarge,
            .unknownTag, .invalidParameter, .contentTooLong, .cardNotBuilt, .tooManyElements:
            .anything
        }
    }
}
