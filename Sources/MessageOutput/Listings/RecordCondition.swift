import MessageModel

/// A condition between the fields of one record of a vendor's payload.
struct RecordCondition: Sendable {
    /// The record, as a limit's path names it.
    let path: [String]
    let rule: RuleDescription

    var owner: String { path.joined(separator: ".") }

    var json: JSONValue { .members(["record": .string(owner), "condition": .string(rule.sentence)]) }
}

extension RuleDescription {
    /// What has to hold, for people.
    var sentence: String {
        switch self {
        case .when(let field, let value, let other): "\(field) \(value) needs \(other)"
        case .with(let field, let other): "\(field) needs \(other)"
        case .exactlyOne(let fields): "exactly one of \(fields.joined(separator: ", "))"
        case .atLeastOne(let fields): "at least one of \(fields.joined(separator: ", "))"
        case .required(let field, let bodies): "\(field) is required, save with \(bodies.joined(separator: ", "))"
        case .unique(let list, let field): "no two items of \(list) have the same \(field)"
        case .words(let words): words.withoutStop
        }
    }
}

extension String {
    /// A sentence of a description, as an item of a list.
    fileprivate var withoutStop: String { String(hasSuffix(".") ? dropLast() : self[...]).filter { $0 != "`" } }
}
