import MessageModel
import MessageSource

extension WeComAppMessage {
    /// The message with its body, without what its type of message does not have.
    ///
    /// - Returns: `nil` where the body is not there or something is missing, which is reported.
    func settled(with body: Body?, _ lowering: inout Lowering) -> WeComAppMessage? {
        guard let body else { return nil }
        let type = body.type
        var message = self
        message.body = body
        message.taskID = nil
        if !type.namesAgent {
            message.agentid = lowering.without(agentid, "agentid", type)
        } else if case .hole(let hole)? = agentid, agentid?.presence != nil {
            lowering.reportOptional(hole)
        } else if agentid == nil, lowering.isWhole {
            lowering.report(MissingAgent(span: lowering.span, type: type))
        }
        if let highest = type.highestSafe {
            if case .literal(let level, let span)? = safe, level > highest.rawValue {
                lowering.report(SafeLevelNotSupported(span: span, level: level, type: type))
            }
        } else {
            message.safe = lowering.without(safe, "safe", type)
        }
        if !type.translatesIDs {
            message.enableIDTranslation = lowering.without(enableIDTranslation, "enable_id_trans", type)
        }
        if !type.goesToEveryone, let everyone = broadcast {
            lowering.report(NoBroadcast(span: everyone, type: type))
        }
        return message
    }

    /// Where `@all` is written among the members.
    private var broadcast: Span? {
        touser?.items.first { $0.value.literal?.lowercased() == "@all" }?.value.span
    }
}

extension Lowering {
    /// Reports a section's task that no card takes.
    mutating func reportTask(of section: WeComAppMessage, _ type: WeComMessageType) {
        guard let task = section.taskID else { return }
        report(SwitchNotSupported(span: task.span, name: "task_id", type: type, form: form))
    }

    /// What becomes of a field that a type of message does not have: a template leaves it out, and of a payload it is
    /// only said.
    mutating func without<Literal>(
        _ value: Value<Literal>?, _ name: String, _ type: WeComMessageType
    ) -> Value<Literal>? {
        guard let value else { return nil }
        let isOn = (value as? Value<Int>)?.literal != 0
        report(SwitchNotSupported(span: value.span, name: name, type: type, form: form, isOn: isOn))
        return form == .template ? nil : value
    }
}

/// A switch that would not do what the author wants.
struct SwitchNotSupported: Problem {
    static let code = "switch-not-supported"
    static let summary = "A field of the section does not exist for this type of message, so it is left out."
    static let examples = [
        Example(
            """
            message: {link: {title: 公告, description: 放假安排, url: https://example.com/a}}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: ⟦1⟧}

            """),
        Example(
            """
            message: {text: 放假安排}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: 1}

            """),
    ]
    let span: Span
    let name: String
    let type: WeComMessageType
    let form: Form
    /// The switch is not written as off.
    var isOn = true

    /// The vendor refuses a `safe` news message, and passes over all others of these.
    private var isRefused: Bool { form == .payload && name == "safe" && type == .news }

    var severity: Severity { isRefused ? .error : .warning }
    var message: String {
        if isRefused { return "a '\(type.rawValue)' message with 'safe' is refused with error 40074" }
        return "'\(name)' has no effect on a '\(type.rawValue)' message" + (form == .template ? " and is left out" : "")
    }
    var help: String? {
        switch name {
        case "safe" where isOn: "anyone who gets it can pass it on; send a 'text' where that must not be"
        case "agentid": "remove it: such a notice comes from the mini program"
        case "task_id" where type == .templateCard: "write it into the card itself"
        default: "remove it"
        }
    }
}

/// A degree of secrecy that the type of message does not have.
struct SafeLevelNotSupported: Problem {
    static let code = "safe-level-not-supported"
    static let summary = "`safe: 2` exists for `mpnews` alone."
    static let examples = [
        Example(
            """
            message: {text: 放假安排}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: ⟦2⟧}

            """),
        Example(
            """
            message: {text: 放假安排}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, safe: 1}

            """),
    ]
    let span: Span
    let level: Int
    let type: WeComMessageType

    var message: String { "a '\(type.rawValue)' message cannot be sent with 'safe: \(level)'" }
    var help: String? { "'safe: 1' keeps it from being passed on at all" }
}

/// Everybody as the receiver of what cannot go to everybody.
struct NoBroadcast: Problem {
    static let code = "no-broadcast"
    static let summary = "A mini program's notice cannot be sent to `@all`."
    static let examples = [
        Example(
            """
            vendors:
              wecom-app:
                touser: ⟦'@all'⟧
                miniprogram_notice: {appid: wx123, title: 会议室预订成功}

            """),
        Example(
            """
            vendors:
              wecom-app:
                touser: zhangsan
                miniprogram_notice: {appid: wx123, title: 会议室预订成功}

            """),
    ]
    let span: Span
    let type: WeComMessageType

    var message: String { "a '\(type.rawValue)' cannot be sent to '@all'" }
    var help: String? { "name departments in 'toparty', or send a 'template_card' that opens the mini program" }
}

/// A message that does not say which app sends it.
struct MissingAgent: Problem {
    static let code = "missing-agentid"
    static let summary = "WeCom has to know which app sends a message; only a mini program's notice names none."
    static let examples = [
        Example("message: {text: 放假安排}\nvendors:\n  ⟦wecom-app⟧: {touser: zhangsan}\n"),
        Example("message: {text: 放假安排}\nvendors:\n  wecom-app: {touser: zhangsan, agentid: 1000002}\n"),
    ]
    let span: Span
    let type: WeComMessageType

    var message: String { "'\(type.rawValue)' messages need 'agentid', the app that sends them" }
    var help: String? { "add 'agentid: …'; without it the vendor answers with error 41011" }
}
