package import MessageModel

extension Support {
    /// `textcard; not always shown: the cover`.
    var words: String {
        switch self {
        case .carried(let name): name
        case .carriedWithLosses(let name, let losses): "\(name); what may be lost: \(losses)"
        case .impossible: "impossible: there is no such message"
        }
    }

    /// For a cell of a table; a star stands for losses.
    var cell: String {
        switch self {
        case .carried(let name): name
        case .carriedWithLosses(let name, _): name + " *"
        case .impossible: "-"
        }
    }

    var json: JSONValue {
        switch self {
        case .carried(let name): .members(["support": .string("carried"), "as": .string(name)])
        case .carriedWithLosses(let name, let losses):
            .members(["support": .string("carried-with-losses"), "as": .string(name), "losses": .string(losses)])
        case .impossible: .members(["support": .string("impossible")])
        }
    }
}

extension Limit.Effect {
    /// What becomes of more than the limit allows.
    var words: String {
        switch self {
        case .rejected(let code?): "refused with error \(code)"
        case .rejected(nil): "refused"
        case .truncated: "cut silently"
        case .advised: "advised; clients show less of it"
        case .doubtful(let doubt): "doubtful: \(doubt)"
        case .house: "house rule, to fit everywhere"
        }
    }

    /// One word for programs.
    package var keyword: String {
        switch self {
        case .rejected: "rejected"
        case .truncated: "truncated"
        case .advised: "advised"
        case .doubtful: "doubtful"
        case .house: "house"
        }
    }
}

extension Source {
    var json: JSONValue {
        .members(["page": .string(page), "url": .string(url), "date": .string(date)])
    }
}

extension Vendor {
    /// The kinds of messages with what becomes of each.
    static var kindsJSON: JSONValue {
        .object(Message.Kind.allCases.map { ($0.rawValue, support(for: $0).json) })
    }
}
