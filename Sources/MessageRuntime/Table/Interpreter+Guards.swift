/// What is counted while a payload is filled.
extension Interpreter {
    mutating func measure(_ reader: inout TableReader) throws(FillingFailure) {
        let unit = try reader.unit()
        let bounds = try reader.bounds()
        let limit = try reader.number()
        let before = output.count
        try run(try reader.stretch())
        check(Measure.size(ofJSON: output.written(since: before), in: unit), bounds, limit)
    }

    mutating func forbid(_ reader: inout TableReader) throws(FillingFailure) {
        let limit = try reader.number()
        var words = reader
        let count = try reader.number()
        for _ in 0..<count { _ = try reader.stretch() }
        let before = output.count
        try run(try reader.stretch())
        for _ in 0..<(try words.number()) {
            let word = try words.stretch()
            guard ForbiddenWord.matches(output.written(since: before), word) else { continue }
            violations.append(Violation(guard: limit, size: output.count - before))
            break
        }
    }

    mutating func tally(_ reader: inout TableReader) throws(FillingFailure) {
        guard counters.isEmpty else { throw reader.malformed }
        let guards = try reader.skipGuards()
        counters = Array(repeating: 0, count: guards.count)
        try run(try reader.stretch())
        var bounds = guards.reader
        for counter in counters { check(counter, try bounds.bounds(), try bounds.number()) }
        counters = []
    }

    mutating func count(_ reader: inout TableReader) throws(FillingFailure) {
        add(to: try counter(&reader), try reader.number())
    }

    mutating func weigh(_ reader: inout TableReader) throws(FillingFailure) {
        let counter = try counter(&reader)
        let unit = try reader.unit()
        let before = output.count
        try run(try reader.stretch())
        add(to: counter, Measure.size(ofJSON: output.written(since: before), in: unit))
    }

    private func counter(_ reader: inout TableReader) throws(FillingFailure) -> Int {
        let counter = try reader.number()
        guard counters.indices.contains(counter) else { throw reader.malformed }
        return counter
    }

    private mutating func add(to counter: Int, _ amount: Int) {
        let (sum, overflows) = counters[counter].addingReportingOverflow(amount)
        counters[counter] = overflows ? .max : sum
    }

    mutating func check(_ size: Int, _ bounds: (minimum: Int, maximum: Int), _ limit: Int) {
        if size < bounds.minimum || size > bounds.maximum { violations.append(Violation(guard: limit, size: size)) }
    }
}
