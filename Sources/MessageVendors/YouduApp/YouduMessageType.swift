import MessageModel

/// The vendor's types of messages, with the receivers that each of them can have: the vendor's page lists them for every
/// type on its own.
enum YouduMessageType: String, Sendable, CaseIterable {
    case text, image, file, mpnews, link, exlink, sysMsg, sms, mail

    /// The members that say who gets it.
    var receiverKeys: [String] {
        ["toUser"] + (takesDepartments ? ["toDept"] : []) + (takesAddresses ? ["toEmail"] : [])
            + (takesGroups ? ["toGid"] : []) + (goesToEveryone ? ["toAll"] : [])
    }

    var takesDepartments: Bool { self != .mail }
    var takesAddresses: Bool { self == .mail }
    /// Only the vendor's own library says so.
    var takesGroups: Bool { self == .exlink }
    /// By `toAll`; department 0 is everybody in every type that takes departments.
    var goesToEveryone: Bool { self == .sysMsg }

    /// The vendor's own app that alone sends such messages; `nil` for the apps that an organisation adds.
    var app: String? {
        switch self {
        case .sysMsg: "sysMsgAssistant"
        case .mail: "sysExmailAssistant"
        case .text, .image, .file, .mpnews, .link, .exlink, .sms: nil
        }
    }

    /// At least one receiver of any kind that the type has, where it is not for all members.
    var receivers: Total {
        let keys = receiverKeys.filter { $0 != "toAll" }
        return Total(
            keys.dropLast().joined(separator: ", ") + " and " + (keys.last ?? ""),
            of: keys.map { Total.Part([$0], .items) }, .youduSend, .atLeast(1, .items, .rejected(code: nil)))
    }
}
