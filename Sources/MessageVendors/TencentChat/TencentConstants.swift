import MessageModel

/// The values of the SDK's constants; programs name them `TencentCloudChat.TYPES.…`.
enum TencentConstants {
    /// `MSG_AT_ALL`, which has three `s`. A parameter never says it.
    static let everyone = "__kImSDK_MesssageAtALL__"

    /// How the SDK's programs name each value.
    static let names = [
        "CONV_C2C": "C2C", "CONV_GROUP": "GROUP", "MSG_PRIORITY_HIGH": "High", "MSG_PRIORITY_NORMAL": "Normal",
        "MSG_PRIORITY_LOW": "Low", "MSG_PRIORITY_LOWEST": "Lowest", "MSG_AT_ALL": everyone,
        "IOS_OFFLINE_PUSH_NO_SOUND": "push.no_sound", "IOS_OFFLINE_PUSH_DEFAULT_SOUND": "default",
    ]

    private static let prefixes = ["", "TYPES.", "TencentCloudChat.TYPES."]

    /// What to write in place of a constant's name, by all the ways in which programs write one of these.
    static func instead(of names: [String]) -> [String: Instead] {
        names.reduce(into: [:]) { instead, name in
            guard let value = Self.names[name] else { return }
            for prefix in prefixes {
                instead[prefix + name] = .words("did you mean '\(value)'? that is the constant's value")
            }
        }
    }
}

/// `conversationType`: whether it goes to one user or to a group. Topics are groups.
enum TencentConversation: String, Sendable, CaseIterable {
    case user = "C2C"
    case group = "GROUP"

    static let instead =
        TencentConstants.instead(of: ["CONV_C2C", "CONV_GROUP"])
        .merging([
            "TOPIC": .words(
                "a topic is sent to as 'GROUP', with its id in 'to'; the SDK refuses 'TOPIC' with error 2106"),
            "@TIM#SYSTEM": .words("nobody can write to the system conversation: the SDK refuses it with error 2106"),
        ]) { $1 }
}

/// `priority`: which messages of a group the server keeps where there are too many.
enum TencentPriority: String, Sendable, CaseIterable {
    case high = "High"
    case normal = "Normal"
    case low = "Low"
    case lowest = "Lowest"

    static let instead =
        TencentConstants.instead(
            of: ["MSG_PRIORITY_HIGH", "MSG_PRIORITY_NORMAL", "MSG_PRIORITY_LOW", "MSG_PRIORITY_LOWEST"]
        )
        .merging([
            "1": .words("did you mean 'High'?"), "2": .words("did you mean 'Normal'?"),
            "3": .words("did you mean 'Low'?"), "4": .words("did you mean 'Lowest'?"),
        ]) { $1 }
}
