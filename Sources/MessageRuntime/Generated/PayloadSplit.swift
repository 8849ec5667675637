/// How the receivers that are too many for one message are spread over several, so that each gets it once.
///
/// Everything here is about one list parameter. It must fill nothing but one receivers field, since each message sees
/// only a part of it.
public struct PayloadSplit: Sendable {
    /// The list's number among the parameters, from 0.
    let parameter: Int
    /// How many rows of the list the first message takes, beside what else its field holds.
    let first: Int
    /// How many rows each further message takes, at least 1.
    let rest: Int
    /// The payload of the further messages.
    let table: PayloadTable

    /// - Parameters:
    ///   - parameter: the list's number among the template's parameters, from 0.
    ///   - first: how many of its rows the first message takes, beside what else the field holds.
    ///   - rest: how many of its rows each further message takes, at least 1.
    ///   - table: the payload with this list as its only receivers.
    public init(parameter: Int, first: Int, rest: Int, table: StaticString) {
        self.init(parameter: parameter, first: first, rest: rest, table: PayloadTable(table))
    }

    package init(parameter: Int, first: Int, rest: Int, table: PayloadTable) {
        precondition(parameter >= 0 && first >= 0 && rest > 0, "a message without receivers leads nowhere")
        self.parameter = parameter
        self.first = first
        self.rest = rest
        self.table = table
    }
}

extension PayloadSplit {
    /// The arguments of the first message.
    func beginning(_ arguments: MessageArguments) -> MessageArguments {
        guard let rows = rows(in: arguments), rows.count > first else { return arguments }
        return replacing(rows.prefix(first), in: arguments)
    }

    /// The arguments of each further message; none where the first takes all.
    func following(_ arguments: MessageArguments) -> [MessageArguments] {
        guard let rows = rows(in: arguments), rows.count > first else { return [] }
        return stride(from: first, to: rows.count, by: rest).map { start in
            replacing(rows[start...].prefix(rest), in: arguments)
        }
    }

    private func rows(in arguments: MessageArguments) -> [[MessageArgument]]? {
        guard arguments.values.indices.contains(parameter), case .list(let rows) = arguments.values[parameter] else {
            return nil
        }
        return rows
    }

    private func replacing(_ rows: ArraySlice<[MessageArgument]>, in arguments: MessageArguments) -> MessageArguments {
        var arguments = arguments
        arguments.values[parameter] = .list(Array(rows))
        return arguments
    }
}
