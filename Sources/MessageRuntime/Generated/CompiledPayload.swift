/// What a template has become for one vendor: a table, and what is to be measured while it is filled.
///
/// `Failure` is `Never` where every limit is proven, and `MessageError` where guards are left: the initializer with
/// `guards:` makes the one that throws.
public struct CompiledPayload<Failure: Error>: Sendable {
    /// Behind a reference, so that code which hands a payload on moves one word.
    private let content: Content

    private final class Content: Sendable {
        let names: PayloadNames
        let guards: [PayloadGuard]
        let table: PayloadTable
        let splits: [PayloadSplit]
        let failure: @Sendable (MessageError) -> Failure

        init(
            _ names: PayloadNames, _ guards: [PayloadGuard], _ table: PayloadTable, _ splits: [PayloadSplit],
            _ failure: @escaping @Sendable (MessageError) -> Failure
        ) {
            self.names = names
            self.guards = guards
            self.table = table
            self.splits = splits
            self.failure = failure
        }
    }

    private init(
        _ names: PayloadNames, guards: [PayloadGuard], table: PayloadTable, splits: [PayloadSplit],
        failure: @escaping @Sendable (MessageError) -> Failure
    ) {
        content = Content(names, guards, table, splits, failure)
    }

    /// What is measured, in the order of the numbers under which the table knows it.
    public var guards: [PayloadGuard] { content.guards }

    /// The message for these values.
    ///
    /// - Throws: the first guard, in the order of the payload, that the values do not keep to.
    public func render(_ arguments: MessageArguments) throws(Failure) -> MessagePayload {
        try message(arguments, content.table)
    }

    /// Appends the message's JSON to a buffer: nothing is allocated once the buffer is large enough for it. What was in
    /// the buffer stays, also where this throws.
    ///
    /// - Throws: the first guard, in the order of the payload, that the values do not keep to.
    public func render(_ arguments: MessageArguments, into output: inout [UInt8]) throws(Failure) {
        try append(arguments, content.table, to: &output)
    }

    /// As many messages as the receivers need, each of whom gets one: the first as it is written, with as many of each
    /// long list as fit; after it what is left of the lists, one list after the other.
    ///
    /// - Throws: the first guard that the values do not keep to, before any message is handed out.
    public func renderAll(_ arguments: MessageArguments) throws(Failure) -> [MessagePayload] {
        var messages = [try render(content.splits.reduce(arguments) { $1.beginning($0) })]
        for split in content.splits {
            for part in split.following(arguments) { messages.append(try message(part, split.table)) }
        }
        return messages
    }

    private func message(_ arguments: MessageArguments, _ table: PayloadTable) throws(Failure) -> MessagePayload {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(table.expectedSize(with: arguments))
        try append(arguments, table, to: &bytes)
        return MessagePayload(
            vendor: content.names.vendor, type: content.names.type, bytes: bytes, request: content.names.request)
    }

    private func append(_ arguments: MessageArguments, _ table: PayloadTable, to output: inout [UInt8]) throws(Failure)
    {
        do throws(MessageError) {
            try table.append(arguments, content.guards, content.names, to: &output)
        } catch {
            throw content.failure(error)
        }
    }
}

extension CompiledPayload where Failure == Never {
    /// A payload whose limits are all proven. A table that was changed after msgc had written it stops the program.
    public init(
        _ format: TableFormat, template: String, vendor: String, type: String, request: MessageRequest? = nil,
        table: StaticString, splits: [PayloadSplit] = []
    ) {
        self.init(
            PayloadNames(template: template, vendor: vendor, type: type, request: request), guards: [],
            table: PayloadTable(table), splits: splits
        ) { error in preconditionFailure(error.description) }
    }
}

extension CompiledPayload where Failure == MessageError {
    /// A payload with limits that some values may break.
    public init(
        _ format: TableFormat, template: String, vendor: String, type: String, request: MessageRequest? = nil,
        guards: [PayloadGuard], table: StaticString, splits: [PayloadSplit] = []
    ) {
        self.init(
            template: template, vendor: vendor, type: type, request: request, guards: guards,
            table: PayloadTable(table), splits: splits)
    }

    package init(
        template: String, vendor: String, type: String, request: MessageRequest? = nil,
        guards: [PayloadGuard], table: PayloadTable, splits: [PayloadSplit] = []
    ) {
        self.init(
            PayloadNames(template: template, vendor: vendor, type: type, request: request), guards: guards,
            table: table, splits: splits
        ) { $0 }
    }
}
