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
        switch (conversationType.literal, beginning) {
        case (.user, _): [TencentChatMessage.user]
        case (.group, .name): [TencentChatMessage.group]
        case (.group, .unknown): [TencentChatMessage.perhapsGroup]
        case (.group, .generated), (nil, _): []
        }
    }

    private static let size = Total(
        "payload and cloudCustomData",
        of: [.init(["options", "payload"], .jsonBytes), .init(["options", "cloudCustomData"], .bytes)], .tencentSend,
        .atMost(12_288, .jsonBytes, .rejected(code: 80002)),
        .atMost(12_000, .jsonBytes, .doubtful("the vendor says 12KB, and not whether K is 1000 or 1024")))

    private static let address = [Total.Part(["options", "to"], .bytes)]
    private static let user = Total(
        "to (C2C)", of: address, .tencentSend, .atMost(32, .bytes, .rejected(code: 20003)))
    private static let group = Total(
        "to (GROUP)", of: address, .tencentSend, .atMost(48, .bytes, .rejected(code: nil)))
    private static let perhapsGroup = Total(
        "to (GROUP, from a parameter)", of: address, .tencentSend,
        .atMost(48, .bytes, .doubtful("the id of a group has 48 bytes at most; only that of a topic is longer")))
}

extension TencentChatMessage {
    /// How `to` begins, which says what it is.
    enum Beginning {
        /// `@TGS#`, as the server names groups.
        case generated
        /// Anything else.
        case name
        /// A value decides it.
        case unknown
    }

    var beginning: Beginning {
        guard let first = to.pieces.first else { return .name }
        switch first.content {
        case .markup(let literal), .data(let literal): return literal.hasPrefix(Self.generated) ? .generated : .name
        case .hole(let hole): return hole.parameter.type.mayBegin(with: Self.generated) ? .unknown : .name
        case .joined: return .unknown
        }
    }

    /// Whether it goes to a community or one of its topics: certainly, perhaps (`nil`), or not at all.
    var isCommunity: Bool? {
        guard let first = to.pieces.first else { return false }
        switch first.content {
        case .markup(let literal), .data(let literal):
            if literal.hasPrefix(Self.community) { return true }
            return !to.pieces.dropFirst().isEmpty && Self.community.hasPrefix(literal) ? nil : false
        case .hole(let hole): return hole.parameter.type.mayBegin(with: Self.community) ? nil : false
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
