extension PayloadTable {
    /// Appends the payload, or leaves the output as it was.
    func append(
        _ arguments: MessageArguments, _ guards: [PayloadGuard], _ names: PayloadNames, to output: inout [UInt8]
    ) throws(MessageError) {
        let start = output.count
        let violations: [Violation]
        do throws(FillingFailure) {
            violations = try fill(arguments, into: &output)
        } catch {
            throw names.damagedTable
        }
        guard let first = violations.first else { return }
        output.removeSubrange(start...)
        throw guards.indices.contains(first.guard)
            ? guards[first.guard].error(size: first.size, of: names) : names.damagedTable
    }

    /// About how many bytes the payload takes: more than it takes most of the time.
    func expectedSize(with arguments: MessageArguments) -> Int {
        arguments.values.reduce(programSize) { $0 + $1.expectedSize }
    }
}

extension MessageArgument {
    /// About how many bytes of a payload are there because of the value. Rows bring fragments of the table along.
    fileprivate var expectedSize: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .integer: 20
        case .absent, .boolean, .choice: 8
        case .list(let rows):
            rows.reduce(0) { size, row in row.reduce(size + 64) { $0 + $1.expectedSize } }
        }
    }
}
