package import MessageModel
package import MessageRuntime
package import MessageSource

/// A checked document as the table that the interpreter runs, with what its guards stand for.
package struct PayloadProgram: Sendable {
    package let vendor: String?
    package let table: PayloadTable
    package let guards: [Guard]
    /// Where the template says what this is made of.
    private let span: Span

    /// What is measured when the values are known.
    package enum Guard: Sendable {
        case limit(Limit, DocumentPlace)
        case broadcast(DocumentPlace)
        case dotSegment(Hole)
    }

    package init(_ document: CheckedDocument, guarding: Guarding = .everything) {
        self.init(document.document, guarding, totals: document.openTotals)
    }

    /// - Parameter totals: those that some value changes.
    init(_ document: Document, _ guarding: Guarding, totals: [Total]) {
        var writer = TableWriter(document, guarding, totals: totals)
        var assembler = TableAssembler()
        writer.write(to: &assembler)
        vendor = document.vendor
        table = assembler.table
        guards = writer.guards
        span = document.span
    }

    /// A set of values with what it is called in findings: `sample 'long'`; `nil` where there are no parameters.
    package typealias Values = (name: String?, arguments: MessageArguments)

    /// Fills the table with one set of values after the other, reporting what they break. A place is spoken of once,
    /// with the values that break it worst, however many sets, rows of a list and limits are concerned.
    ///
    /// - Returns: for each set the payload as compact JSON; `nil` where something above a warning was found.
    package func fill(_ sets: [Values], _ diagnostics: inout Diagnostics) -> [[UInt8]?] {
        diagnostics.vendor = vendor
        defer { diagnostics.vendor = nil }
        var breaches: [(place: DocumentPlace, all: [LimitBreach])] = []
        let payloads = sets.map { values -> [UInt8]? in
            guard let filling = try? table.fill(values.arguments) else {
                diagnostics.report(UnfillableTable(span: span))
                return nil
            }
            var isSound = true
            for violation in filling.violations {
                switch guards[violation.guard] {
                case .limit(let limit, let place):
                    let breach = LimitBreach(
                        limit: limit, size: violation.size, place: place, isMessage: vendor == nil,
                        values: values.name)
                    if let index = breaches.firstIndex(where: { $0.place == place }) {
                        breaches[index].all.append(breach)
                    } else {
                        breaches.append((place, [breach]))
                    }
                    if breach.severity == .error { isSound = false }
                case .broadcast(let place):
                    diagnostics.report(BroadcastFromParameter(place: place, values: values.name))
                    isSound = false
                case .dotSegment(let hole):
                    diagnostics.report(DotSegment(hole: hole, values: values.name))
                    isSound = false
                }
            }
            return isSound ? filling.bytes : nil
        }
        for breach in breaches.compactMap({ LimitBreach.worst(of: $0.all) }) { breach.report(&diagnostics) }
        return payloads
    }
}

/// A table that does not fit the values that its own template has read: never the author's mistake.
package struct UnfillableTable: Problem {
    package static let code = "internal-fault"
    package static let summary =
        "msgc cannot fill a payload that it has compiled itself: a fault in msgc, not in the template."
    package static let examples: [Example] = []
    package let span: Span

    package var message: String { "msgc cannot fill this; that is a fault in msgc" }
    package var help: String? { "please report it, with the template" }
}

/// A value that would address everybody.
package struct BroadcastFromParameter: Problem {
    package static let code = "broadcast-from-parameter"
    package static let summary = "A parameter's value addresses everybody, which only the author of a template may do."
    package static let examples: [Example] = []
    let place: DocumentPlace
    let values: String?

    package var span: Span { place.span }
    package var message: String {
        "'\(place.field)' addresses everybody\(values.map { " with \($0)" } ?? ""), and that comes from a parameter"
    }
    package var help: String? { "write the broadcast into the template itself where everybody is meant" }
}
