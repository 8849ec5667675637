package import MessageModel
import MessageRuntime

extension YouduApp {
    package static let answers = VendorAnswers(
        YouduCode.self,
        ranges: [
            .init(100000...199999, "requests, tokens and encryption"),
            .init(200000...299999, "messages and files"),
            .init(300100...300199, "departments"),
            .init(300200...300299, "users"),
            .init(300300...300399, "replacing all members"),
            .init(500000...500099, "groups"),
        ]
    ) { code in
        switch code {
        case .serverFailed, .failed, .noRight, .illegalAccess, .missingToken, .unknownToken, .expiredToken,
            .malformedRequest, .unknownApp, .undecipherable, .missingEnterprise, .invalidEnterprise, .missingApp,
            .missingMessage, .wrongType12, .wrongType13, .wrongType14, .malformedUpload, .unknownFileType,
            .notAuthenticated, .replacementFailed:
            .nothing
        case .tooManyUsers, .invalidUsers, .unknownUser: .members("toUser", "toDept", "toEmail")
        case .unknownFile: .members("media_id")
        case .badRequest, .invalidJSON: .anything
        }
    }
}
