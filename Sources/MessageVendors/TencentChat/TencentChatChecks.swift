import MessageModel
import MessageSource

extension TencentChatMessage {
    /// Reports what the SDK creates and sends without a word, and what then reaches nobody as it is meant.
    ///
    /// - Parameter mention: where a message calls somebody that was not written in the vendor's own terms.
    func reportWhatTheSDKLetsPass(mention: Span?, _ lowering: inout Lowering) {
        switch body {
        case .textAt(let text): reportMentions(text, at: mention ?? text.people.span, &lowering)
        case .custom(let custom): reportSilence(custom, &lowering)
        default: break
        }
        if conversation?.literal == .user, isGenerated == true { lowering.report(GroupAsUser(span: to.span)) }
        if let receivers, isCommunity != false {
            lowering.report(NotInCommunity(span: receivers.span, field: "receiverList", isCertain: isCommunity == true))
        }
    }

    private func reportMentions(_ text: TencentTextAt, at span: Span, _ lowering: inout Lowering) {
        if let conversation, conversation.mayBe(.user, TencentConversation.user.rawValue) {
            lowering.report(MentionOutsideGroup(span: span, isCertain: conversation.literal != nil))
        }
        if receivers != nil { lowering.report(MentionBesideReceivers(span: span)) }
        let everyone = text.people.items.first { $0.value.literal == TencentConstants.everyone }
        if let everyone, isCommunity != false {
            lowering.report(NotInCommunity(span: everyone.value.span, field: nil, isCertain: isCommunity == true))
        }
    }

    private func reportSilence(_ custom: TencentCustom, _ lowering: inout Lowering) {
        let push = sending.offlinePush
        let isSilent = push?.isDisabled?.literal == true || sending.onlineUserOnly?.literal == true
        let texts = [custom.description, push?.description].compactMap(\.self)
        guard !isSilent, texts.allSatisfy({ $0.literal == "" }),
            let span = [custom.data, custom.extension].lazy.compactMap(\.self).first(where: { $0.literal != "" })?.span
        else { return }
        lowering.report(NoPushText(span: span))
    }
}

/// The id of a group where that of a user belongs.
struct GroupAsUser: Problem {
    static let code = "group-as-user"
    static let summary = "A message to a user goes to an id such as the server gives to groups, so nobody gets it."
    static let examples = [
        TencentChatExamples.native("text: {text: 开会}", to: "⟦'@TGS#1group'⟧", type: "C2C"),
        TencentChatExamples.native("text: {text: 开会}", to: "'@TGS#1group'"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'to' is a group, and 'conversationType' says that it is a user" }
    var help: String? { "write 'conversationType: GROUP'" }
}

/// Somebody is called where nobody can be.
struct MentionOutsideGroup: Problem {
    static let code = "mention-outside-group"
    static let summary = "Only members of a group can be called; the SDK sends such a message to a user all the same."
    static let examples = [
        TencentChatExamples.native(
            "textAt: {text: '@denny 收到请回复', atUserList: ⟦[denny]⟧}", to: "denny", type: "C2C"),
        TencentChatExamples.native("textAt: {text: '@denny 收到请回复', atUserList: [denny]}"),
        TencentChatExamples.portable("text: {body: 收到请回复, mention: ⟦[denny]⟧}"),
        TencentChatExamples.portable("text: 收到请回复"),
    ]
    let span: Span
    /// No parameter decides to whom it goes.
    let isCertain: Bool

    var message: String {
        isCertain ? "somebody is called in a message to a user" : "somebody is called, and it may go to a user"
    }
    var help: String? { "write 'conversationType: GROUP' with a group's id in 'to', or call nobody" }
}

/// Somebody is called in a message that only some members get.
struct MentionBesideReceivers: Problem {
    static let code = "mention-beside-receivers"
    static let summary = "A message that calls somebody goes to all of a group; the vendor rules `receiverList` out."
    static let examples = [
        TencentChatExamples.native(
            "textAt: {text: '@denny 收到请回复', atUserList: ⟦[denny]⟧}\n    receiverList: [denny, lucy]"),
        TencentChatExamples.native("text: {text: 收到请回复}\n    receiverList: [denny, lucy]"),
    ]
    let span: Span

    var message: String { "somebody is called in a message with 'receiverList'" }
    var help: String? { "leave out 'receiverList', or call nobody" }
}

/// What communities and topics do not have.
struct NotInCommunity: Problem {
    static let code = "not-in-community"
    static let summary =
        "In communities and their topics nobody can call all members, nor choose some as the only receivers."
    static let examples = [
        TencentChatExamples.native(
            "textAt: {text: '@所有人 今晚聚餐', atUserList: [⟦\(TencentConstants.everyone)⟧]}",
            to: "'@TGS#_community'"),
        TencentChatExamples.native(
            "textAt: {text: '@所有人 今晚聚餐', atUserList: [\(TencentConstants.everyone)]}"),
        TencentChatExamples.native(
            "text: {text: 今晚聚餐}\n    receiverList: ⟦[denny]⟧", to: "'@TGS#_community@TOPIC#_food'"),
        TencentChatExamples.native("text: {text: 今晚聚餐}\n    receiverList: [denny]", to: "'@TGS#1group'"),
    ]
    let span: Span
    /// `nil` where all are called.
    let field: String?
    /// No parameter decides to whom it goes.
    let isCertain: Bool

    var severity: Severity { isCertain ? .error : .warning }
    var message: String {
        let what = field.map { "there is no '\($0)'" } ?? "nobody calls all members"
        return "\(what) in communities and their topics" + (isCertain ? "" : ", and 'to' may be one")
    }
    var help: String? {
        guard isCertain else {
            return "let 'to' begin with the group's own id, or use an 'id' parameter, which no community's id fits"
        }
        return field.map { "leave '\($0)' out, or send it to another group" }
            ?? "name those who are meant, or send it to another group"
    }
}

/// A message of the app's own that nobody is notified of.
struct NoPushText: Problem {
    static let code = "no-push-text"
    static let summary =
        "A custom message without a description, its own or that of `offlinePushInfo`, reaches phones without a notification."
    static let examples = [
        TencentChatExamples.native("custom: {data: ⟦dice⟧}"),
        TencentChatExamples.native("custom: {data: dice, description: 掷出六点}"),
        TencentChatExamples.native("custom: {data: dice}\n    offlinePushInfo: {disablePush: true}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "nobody who is not online is notified of this message" }
    var help: String? {
        "add 'description: …' to it or to 'offlinePushInfo', or write 'disablePush: true' there if that is meant"
    }
}
