/// The codes of a Youdu server. Zero is none of them: it says that nothing was refused.
public enum YouduCode: Int, AnswerCode {
    case serverFailed = -1
    case failed = 2
    case noRight = 3
    case illegalAccess = 4
    case badRequest = 5
    case missingToken = 100000
    case unknownToken = 100001
    case expiredToken = 100002
    case malformedRequest = 100003
    case invalidJSON = 100004
    case unknownApp = 100005
    case undecipherable = 100006
    case missingEnterprise = 100008
    case invalidEnterprise = 100009
    case missingApp = 100010
    case missingMessage = 100011
    case wrongType12 = 100012
    case wrongType13 = 100013
    case wrongType14 = 100014
    case tooManyUsers = 200001
    case invalidUsers = 200007
    case malformedUpload = 200008
    case unknownFileType = 200009
    case unknownFile = 200010
    case unknownUser = 300001
    case notAuthenticated = 300002
    case replacementFailed = 300311
}
