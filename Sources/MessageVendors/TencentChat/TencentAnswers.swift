package import MessageModel
import MessageRuntime

extension TencentChat {
    package static let answers = VendorAnswers(
        TencentCode.self,
        ranges: [
            .init(2000...2999, "the Web SDK"),
            .init(10002...10099, "groups"),
            .init(10100...10200, "what the app's own hook says"),
            .init(20001...20099, "messages between users"),
            .init(60002...60021, "calls of the server in general"),
            .init(80001...80099, "contents of messages"),
            .init(90001...90099, "members of requests"),
            .init(120_001...130_000, "what the app's own hook says"),
        ]
    ) { code in
        switch code {
        case .sendingFailed, .notInAudience, .progressFailed, .audioNotUploaded, .videoNotUploaded, .fileNotUploaded,
            .tooFrequent, .notReady, .notBought, .noGroupRight, .groupHookDenied, .mutedInGroup, .groupRate,
            .hookDenied, .blacklisted, .notFriends, .senderNotFriend, .receiverNotFriend, .muted, .rateExceeded,
            .hookFailed, .invalidSender, .notAnAdministrator, .tooManyReceivers, .lifetimeTooLong, .invalidMessageKey,
            .serverFailed992, .serverFailed994, .serverFailed995, .serverFailed000, .invalidRandom, .invalidTime:
            .nothing
        case .invalidConversation: .members("conversationType", "to")
        case .communityWithTopics, .unknownGroup, .invalidGroup, .unknownUser, .invalidReceiver, .unknownReceiver,
            .missingAccount:
            .members("to", "receiverList")
        case .emptyFile, .noImage, .wrongImageType, .imageTooLarge, .audioTooLarge, .videoTooLarge, .wrongVideoType,
            .noFile, .fileTooLarge, .sensitiveImage:
            .members("file")
        case .emptyContent: .members("data", "description", "extension")
        case .invalidMerger50, .invalidMerger51, .invalidMerger52: .members("messageList", "compatibleText")
        case .tipForwarded, .notAForward, .notAMessage: .members("payload")
        case .profane, .sensitiveText: .members("text")
        case .tooLarge, .requestTooLarge: .longestText
        case .groupParameter, .invalidJSON, .invalidBody, .bodyNotAList, .invalidElement, .wrongType30, .wrongType31,
            .wrongType44:
            .anything
        }
    }
}
