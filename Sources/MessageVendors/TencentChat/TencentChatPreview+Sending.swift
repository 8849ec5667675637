import MessageModel

extension TencentChatMessage {
    var facts: [Preview.Fact] {
        [
            Preview.Fact(conversationType.literal == .user ? "To" : "To the group", to),
            Preview.Fact("Only for", receivers),
            priority?.literal.map { Preview.Fact("Priority", $0.rawValue) },
            needsReadReceipt?.literal == true ? Preview.Fact("Readers", "the sender is told of them") : nil,
            supportsExtension?.literal == true ? Preview.Fact("Extensions", "others may add to it") : nil,
            Preview.Fact("Moderation", moderationConfiguration), Preview.Fact("Custom data", cloudCustomData),
        ]
        .compactMap(\.self)
    }

    /// What a phone shows while the app is closed. Where nothing describes the message, the vendor's page does not say
    /// what it is.
    var notification: Preview.Notification? {
        let push = sending.offlinePush
        if push?.isDisabled?.literal == true || sending.onlineUserOnly?.literal == true { return nil }
        let own: Text? = if case .custom(let custom) = body { custom.description } else { nil }
        let title = PreviewText(push?.title)
        guard let text = PreviewText(push?.description) ?? PreviewText(own) else {
            return title.map { Preview.Notification($0) }
        }
        return Preview.Notification(title: title, text)
    }
}

extension TencentSending {
    var facts: [Preview.Fact] {
        [
            onlineUserOnly?.literal == true
                ? Preview.Fact("Only online", "not kept, not counted as unread, not pushed") : nil,
            offlinePush?.isDisabled?.literal == true ? Preview.Fact("Notification", "none") : nil,
            offlinePush?.disablesVoIP?.literal == false || offlinePush?.apple?.disablesVoIP?.literal == false
                ? Preview.Fact("On iOS", "announced as a call") : nil,
            control?.excludedFromUnread?.literal == true ? Preview.Fact("Unread", "not counted") : nil,
            control?.excludedFromLast?.literal == true
                ? Preview.Fact("List of conversations", "does not show it") : nil,
            control?.excludedFromModeration?.literal == true ? Preview.Fact("Moderation", "none") : nil,
            webhook?.disablesBefore?.literal == true ? Preview.Fact("Own server", "not asked before") : nil,
            webhook?.disablesAfter?.literal == true ? Preview.Fact("Own server", "not told afterwards") : nil,
            Preview.Fact("For the app", offlinePush?.extension),
        ]
        .compactMap(\.self)
    }
}
