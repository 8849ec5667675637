import MessageModel
import MessageSource

extension YouduMessage {
    /// The message with its body, without receivers that its type of message does not have.
    ///
    /// - Returns: `nil` where the body is not there, which is reported.
    func settled(with body: Body?, _ lowering: inout Lowering) -> YouduMessage? {
        guard let body else { return nil }
        var message = self
        message.body = body
        for receivers in foreign(to: body.type) {
            lowering.report(
                ReceiversNotOfType(
                    span: receivers.span ?? lowering.span, field: receivers.field, type: body.type, form: lowering.form,
                    isAnybodyNamed: isAnybodyNamed(for: body.type)))
            // Of a payload it is only said.
            if lowering.form == .template { receivers.remove(&message) }
        }
        return message
    }

    /// Receivers that a type of message does not have.
    private func foreign(to type: YouduMessageType) -> [Foreign] {
        var foreign: [Foreign] = []
        if !type.takesDepartments, let departments {
            foreign.append(Foreign(field: "toDept", span: departments.span) { $0.departments = nil })
        }
        if !type.takesAddresses, let addresses {
            foreign.append(Foreign(field: "toEmail", span: addresses.span) { $0.addresses = nil })
        }
        if !type.takesGroups, let groups {
            foreign.append(Foreign(field: "toGid", span: groups.span) { $0.groups = nil })
        }
        if !type.goesToEveryone, let everyone {
            foreign.append(Foreign(field: "toAll", span: everyone.span) { $0.everyone = nil })
        }
        return foreign
    }

    private struct Foreign {
        let field: String
        let span: Span?
        let remove: (inout YouduMessage) -> Void
    }

    /// Whether receivers are there that the type has, though perhaps only by a value.
    private func isAnybodyNamed(for type: YouduMessageType) -> Bool {
        let lists = [
            users, type.takesDepartments ? departments : nil, type.takesAddresses ? addresses : nil,
            type.takesGroups ? groups : nil,
        ]
        return lists.contains { $0?.items.isEmpty == false } || type.goesToEveryone && everyone != nil
    }
}

/// Receivers that would not get the message.
struct ReceiversNotOfType: Problem {
    static let code = "receivers-not-of-type"
    static let summary =
        "Receivers are named by a field that this type of message does not have, so they do not get it by that."
    static let examples = [
        YouduExamples.native("toDept: ⟦'2'⟧\n    mail: {action: new, subject: 季度报表}"),
        YouduExamples.native("mail: {action: new, subject: 季度报表}"),
        YouduExamples.native("toAll: {onlyOnline: ⟦true⟧}\n    text: {content: 开会}"),
        YouduExamples.native("toAll: {onlyOnline: true}\n    sysMsg: {title: 通知, msg: [{text: {content: 开会}}]}"),
    ]
    let span: Span
    let field: String
    let type: YouduMessageType
    let form: Form
    /// The message has other receivers.
    let isAnybodyNamed: Bool

    var severity: Severity { isAnybodyNamed ? .warning : .error }
    var message: String {
        let fact = "'\(field)' does not exist for a '\(type.rawValue)' message"
        guard isAnybodyNamed else { return fact + ", and nobody else gets it" }
        return fact + (form == .template ? " and is left out" : "")
    }
    var help: String? {
        field == "toAll"
            ? "send a 'sysMsg', or write department 0 for everybody: 'toDept: \"0\"'"
            : "it has \(type.receiverKeys.quotedList)"
    }
}
