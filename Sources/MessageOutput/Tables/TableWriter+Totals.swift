import MessageModel
import MessageRuntime

extension TableWriter {
    /// Writes the whole document.
    mutating func write(to table: inout TableAssembler) {
        var bounds: [CountGuard] = []
        for total in totals {
            let place = DocumentPlace(of: total, in: document)
            for limit in total.limits where guarding.keeps(limit, place) {
                counters += total.parts.map { TotalCounter(number: bounds.count, part: $0) }
                bounds.append(
                    CountGuard(
                        minimum: limit.minimum ?? 0, maximum: limit.maximum ?? .max,
                        guard: newGuard(.limit(limit, place))))
            }
        }
        if bounds.isEmpty { return write(document.root, to: &table) }
        table.tally(bounds) { write(document.root, to: &$0) }
    }

    mutating func write(_ value: DocumentValue, to table: inout TableAssembler) {
        let here = counters.filter { $0.part.path == path }
        if here.isEmpty { return write(value, countedBy: here, to: &table) }
        let outer = objectCounters
        objectCounters += here.filter { $0.part.unit.isOfObjects }
        defer { objectCounters = outer }
        weigh(here.filter { $0.part.unit == .jsonBytes }[...], .jsonBytes, in: &table) { writer, table in
            writer.write(value, countedBy: here, to: &table)
        }
    }

    /// Writes with the counters around it that want to know the size of what is written.
    mutating func weigh(
        _ counters: ArraySlice<TotalCounter>, _ unit: Operation.Unit, in table: inout TableAssembler,
        _ body: (inout TableWriter, inout TableAssembler) -> Void
    ) {
        guard let counter = counters.first else { return body(&self, &table) }
        table.weigh(counter.number, unit) { table in weigh(counters.dropFirst(), unit, in: &table, body) }
    }
}

/// A counter of the table with one of the parts that add to it.
struct TotalCounter {
    let number: Int
    let part: Total.Part
}

extension Limit.Unit {
    var isOfObjects: Bool { if case .objects = self { true } else { false } }

    /// Whether an object is one of those that are counted.
    func counts(_ object: DocumentValue) -> Bool {
        if case .objects(let kind) = self { kind.includes(object) } else { false }
    }
}
