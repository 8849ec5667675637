package import MessageModel
import MessageRuntime

extension WeComApp {
    package static let answers = VendorAnswers(
        WeComCode.self,
        ranges: [
            .init(40001...40999, "parameters and tokens that are not valid"),
            .init(41001...41999, "parameters that are missing"),
            .init(42001...42013, "what has expired"),
            .init(42014...42099, "template cards and recalls"),
            .init(43001...43999, "how the interface is called"),
            .init(44001...44999, "contents that are empty"),
            .init(45001...45999, "contents that are too large, and calls that come too often"),
            .init(81011...81999, "receivers"),
            .init(82001...82999, "receivers and contents of messages"),
            .init(90200...90299, "notices of mini programs"),
            .init(93000...93099, "robots in groups"),
        ]
    ) { code in
        switch code {
        case .busy, .rateExceeded, .tooManyAtOnce, .invalidToken, .expiredToken, .usedResponseCode, .messageTooOld,
            .noCallback, .notPermitted, .addressNotTrusted, .unexplained60206, .unexplained60207, .unknownRobot,
            .robotDisabled, .robotNotInGroup:
            .nothing
        case .unknownMedia, .emptyMedia, .mediaTooLarge: .members("media_id", "thumb_media_id")
        case .unknownMessageType: .members("msgtype", "msg_type")
        case .unknownUser, .tooManyUsers: .members("touser")
        case .invalidParty, .tooManyParties: .members("toparty")
        case .invalidTag, .tooManyTags: .members("totag")
        case .noValidTarget: .members("toparty", "totag")
        case .noReceiver, .noValidReceiver, .missingReceivers, .outOfSight: .members("touser", "toparty", "totag")
        case .unknownAgent, .missingAgent, .otherAgent: .members("agentid")
        case .safeNotSupported: .members("safe")
        case .addressTooLong, .invalidAddress, .addressWithoutScheme: .members("url", "picurl", "content_source_url")
        case .missingTitle: .members("articles")
        case .repeatedTask: .members("task_id")
        case .missingKeyName, .missingItemAddress, .missingItemMedia, .tooManyHorizontalItems, .missingItemUser:
            .members("horizontal_content_list")
        case .missingJumpApp, .missingJumpTitle, .tooManyJumps: .members("jump_list")
        case .unknownCardType: .members("card_type")
        case .tooManyVerticalItems: .members("vertical_content_list")
        case .wrongOptionCount, .missingOptionID, .missingOptionText: .members("option_list")
        case .missingButtonText, .missingButtonKey: .members("button_list")
        case .missingQuestionKey: .members("button_selection", "checkbox", "select_list")
        case .missingCardImage: .members("card_image")
        case .invalidCardAction: .members("card_action")
        case .missingSubmitKey, .missingSubmitText: .members("submit_button")
        case .wrongSelectCount: .members("select_list")
        case .repeatedKey: .members("key", "question_key", "id")
        case .emptyText: .members("content")
        case .contentTooLong: .longestText
        case .wrongArticleCount: .members("articles")
        case .authorTooLong: .members("author")
        case .missingApp, .appNotLinked, .invalidApp, .otherApp: .members("appid")
        case .tooManyPairs, .wrongPairKey, .wrongPairValue: .members("content_item")
        case .unknownPage: .members("page")
        case .escapedCharacters, .invalidParameter, .parameterRefused, .emptyParameter, .dangerousContent: .anything
        }
    }
}
