import MessageModel
import MessageRuntime

extension TencentChatMessage {
    /// What may hold for a message.
    static let totals = [size, TencentPush.size, TencentCustom.anything, user, group, perhapsGroup]

    /// What holds for this one.
    var totals: [Total] {
        [TencentChatMessage.size, TencentPush.size] + ofBody + ofAddress
    }

    private var ofBody: [Total] {
        if case .custom? = body { [TencentCustom.anything] } else { [] }
    }

    /// An id that the server made is as long as it is, and so is that of a topic; only the others have a limit.
    private var ofAddress: [Total] {
        switch (conversation?.literal, isGenerated) {
        case (.user, _): [TencentChatMessage.user]
        case (.group, false): [TencentChatMessage.group]
        case (.group, nil): [TencentChatMessage.perhapsGroup]
        case (.group, true), (nil, _): []
        }
    }

    private static let size = Total(
        "payload and cloudCustomData",
        of: [.init(["options", "payload"], .jsonBytes), .init(["options", "cloudCustomData"], .bytes)], .tencentSend,
        .atMost(12_288, .jsonBytes, .rejected(code: 80002)),
        .atMost(12_000, .jsonBytes, .doubtful("the vendor says 12KB, and not whether K is 1000 or 1024")))

    private static let address = [Total.Part(["options", "to"], .bytes)]
    private static let user = Total(
        "to (C2C)", of: address, .tencentErrors, .tencentUser)
    private static let group = Total(
        "to (GROUP)", of: address, .tencentGroups, .atMost(48, .bytes, .rejected(code: nil)))
    private static let perhapsGroup = Total(
        "to (GROUP, from a parameter)", of: address, .tencentGroups,
        .atMost(48, .bytes, .doubtful("the id of a group has 48 bytes at most; only that of a topic is longer")))
}

extension TencentChatMessage {
    /// Whether the server made the id of the group; where a value decides it, `nil`.
    var isGenerated: Bool? { begins(with: Self.generated) }

    /// Whether it goes to a community or one of its topics; where a value decides it, `nil`.
    var isCommunity: Bool? { begins(with: Self.community) }

    /// Whether `to` begins so; where a value decides it, `nil`.
    private func begins(with beginning: String) -> Bool? {
        guard let first = to.pieces.first else { return false }
        switch first.content {
        case .markup(let literal), .data(let literal):
            if literal.hasPrefix(beginning) { return true }
            return to.pieces.count > 1 && beginning.hasPrefix(literal) ? nil : false
        case .hole(let hole): return hole.parameter.type.mayBegin(with: beginning) ? nil : false
        case .joined: return nil
        }
    }

    private static let generated = "@TGS#"
    private static let community = "@TGS#_"
}

extension ParameterType {
    /// Some value begins so.
    fileprivate func mayBegin(with beginning: String) -> Bool {
        switch self {
        case .text(let bounds):
            bounds.characters.map { characters in beginning.unicodeScalars.allSatisfy(characters.contains) } ?? true
        case .choice(let choices): choices.contains { $0.value.hasPrefix(beginning) }
        case .id, .url, .integer, .boolean, .list: false
        }
    }
}
