/// Runs a payload's table. The values may be anything: what does not fit the table is an error, and no byte outside
/// the table or the values is read.
struct Interpreter {
    /// The values that references reach: the parameters, or one row of a list with the frame around it.
    private struct Frame {
        let values: [Argument]
        let depth: Int
        let outer: UnsafePointer<Frame>?
    }

    /// A sequence whose body is being run.
    private struct OpenSequence {
        let separator: Range<Int>
        var count = 0
    }

    /// How deep bodies may lie in each other, so that no table can exhaust the stack.
    static let depthLimit = 128

    private let program: UnsafeBufferPointer<UInt8>
    /// Frames live on the stack of the EACH that opened them, and are never reached after it.
    private var frame: UnsafePointer<Frame>
    private var sequence: OpenSequence?
    private var depth = 0
    private var output: [UInt8] = []
    /// The length of what the caller had in the buffer before.
    private let start: Int
    private var violations: [Violation] = []
    /// Those of the open tally.
    private var counters: [Int] = []

    /// Appends the filled payload, or leaves the output as it was.
    static func fill(
        _ program: UnsafeBufferPointer<UInt8>, with arguments: Arguments, into output: inout [UInt8]
    ) throws(FillingFailure) -> [Violation] {
        let parameters = Frame(values: arguments.values, depth: 0, outer: nil)
        return try withUnsafePointer(to: parameters) { (frame) throws(FillingFailure) in
            var interpreter = Interpreter(program, frame, start: output.count)
            // Swapping hands the buffer over without a second owner, so appending never copies it.
            swap(&interpreter.output, &output)
            defer { swap(&interpreter.output, &output) }
            do throws(FillingFailure) {
                try interpreter.run(program.indices)
            } catch {
                interpreter.output.removeSubrange(interpreter.start...)
                throw error
            }
            return interpreter.violations
        }
    }

    private init(_ program: UnsafeBufferPointer<UInt8>, _ frame: UnsafePointer<Frame>, start: Int) {
        self.program = program
        self.frame = frame
        self.start = start
    }

    private mutating func run(_ body: Range<Int>) throws(FillingFailure) {
        guard depth < Self.depthLimit else { throw .malformedTable(at: body.lowerBound) }
        depth += 1
        var reader = TableReader(program, body)
        while let operation = try reader.operation() {
            switch operation {
            case .copy: output.append(contentsOf: bytes(try reader.stretch()))
            case .write: try write(&reader)
            case .integer: appendDecimal(try integer(try reader.reference()))
            case .boolean: append(try boolean(try reader.reference()) ? "true" : "false")
            case .bit: append(try boolean(try reader.reference()) ? "1" : "0")
            case .choose: try choose(&reader)
            case .each: try each(&reader)
            case .when: try when(&reader)
            case .comma: comma()
            case .sequence: try runSequence(&reader)
            case .item: try item(reader)
            case .drop: try drop(&reader)
            case .measure: try measure(&reader)
            case .forbid: try forbid(&reader)
            case .tally: try tally(&reader)
            case .count: add(to: try counter(&reader), try reader.number())
            case .weigh: try weigh(&reader)
            }
        }
        depth -= 1
    }

    // MARK: Values

    private func value(_ reference: Slot) throws(FillingFailure) -> Argument {
        var frame = frame
        while frame.pointee.depth > reference.frame, let outer = frame.pointee.outer { frame = outer }
        guard frame.pointee.depth == reference.frame, frame.pointee.values.indices.contains(reference.index) else {
            throw .mismatchedArguments(reference)
        }
        return frame.pointee.values[reference.index]
    }

    private func integer(_ reference: Slot) throws(FillingFailure) -> Int {
        guard case .integer(let integer) = try value(reference) else { throw .mismatchedArguments(reference) }
        return integer
    }

    private func boolean(_ reference: Slot) throws(FillingFailure) -> Bool {
        guard case .boolean(let boolean) = try value(reference) else { throw .mismatchedArguments(reference) }
        return boolean
    }

    private mutating func write(_ reader: inout TableReader) throws(FillingFailure) {
        let reference = try reader.reference()
        let escape = try reader.escape()
        switch try value(reference) {
        case .text(var text):
            text.withUTF8 { utf8 in
                if let escape { escape.append(utf8, to: &output) } else { JSONText.append(utf8, to: &output) }
            }
        case .integer(let integer): appendDecimal(integer)
        default: throw .mismatchedArguments(reference)
        }
    }

    private mutating func choose(_ reader: inout TableReader) throws(FillingFailure) {
        let reference = try reader.reference()
        let count = try reader.number()
        guard case .choice(let choice) = try value(reference), (0..<count).contains(choice) else {
            throw .mismatchedArguments(reference)
        }
        for index in 0..<count {
            let body = try reader.stretch()
            if index == choice { try run(body) }
        }
    }

    // MARK: Repetition and conditions

    private mutating func each(_ reader: inout TableReader) throws(FillingFailure) {
        let reference = try reader.reference()
        let body = try reader.stretch()
        switch try value(reference) {
        case .list(let rows): for row in rows { try run(body, with: row) }
        case .absent: break
        default: throw .mismatchedArguments(reference)
        }
    }

    private mutating func run(_ body: Range<Int>, with row: [Argument]) throws(FillingFailure) {
        let outer = frame
        defer { frame = outer }
        let inner = Frame(values: row, depth: outer.pointee.depth + 1, outer: outer)
        try withUnsafePointer(to: inner) { (inner) throws(FillingFailure) in
            frame = inner
            try run(body)
        }
    }

    private mutating func when(_ reader: inout TableReader) throws(FillingFailure) {
        let test = try reader.test()
        let isNegated = try reader.number() != 0
        let reference = try reader.reference()
        let body = try reader.stretch()
        if try holds(test, reference) != isNegated { try run(body) }
    }

    private func holds(_ test: Operation.Test, _ reference: Slot) throws(FillingFailure) -> Bool {
        switch (test, try value(reference)) {
        case (_, .absent): false
        case (.given, _): true
        case (.isTrue, .boolean(let boolean)): boolean
        case (.isNotEmpty, .list(let rows)): !rows.isEmpty
        case (.choiceIs(let wanted), .choice(let choice)): choice == wanted
        default: throw .mismatchedArguments(reference)
        }
    }

    private mutating func comma() {
        guard output.count > start, let last = output.last else { return }
        if last != UInt8(ascii: "["), last != UInt8(ascii: "{") { output.append(UInt8(ascii: ",")) }
    }

    private mutating func runSequence(_ reader: inout TableReader) throws(FillingFailure) {
        let separator = try reader.stretch()
        let guards = try reader.skipGuards()
        let outer = sequence
        sequence = OpenSequence(separator: separator)
        try run(try reader.stretch())
        if let sequence {
            var reader = guards.reader
            for _ in 0..<guards.count { check(sequence.count, try reader.bounds(), try reader.number()) }
        }
        sequence = outer
    }

    private mutating func item(_ reader: TableReader) throws(FillingFailure) {
        guard let open = sequence else { throw reader.malformed }
        if open.count > 0 { output.append(contentsOf: bytes(open.separator)) }
        sequence?.count += 1
    }

    private mutating func drop(_ reader: inout TableReader) throws(FillingFailure) {
        let before = (output: output.count, violations: violations.count, counters: counters)
        try run(try reader.stretch())
        let value = output.count
        try run(try reader.stretch())
        // Quotes or brackets with nothing between them.
        guard output.count <= value + 2 else { return }
        output.removeSubrange(before.output...)
        violations.removeSubrange(before.violations...)
        counters = before.counters
    }

    // MARK: Guards

    private mutating func measure(_ reader: inout TableReader) throws(FillingFailure) {
        let unit = try reader.unit()
        let bounds = try reader.bounds()
        let limit = try reader.number()
        let before = output.count
        try run(try reader.stretch())
        check(written(since: before) { Measure.size(ofJSON: $0, in: unit) }, bounds, limit)
    }

    private mutating func forbid(_ reader: inout TableReader) throws(FillingFailure) {
        let limit = try reader.number()
        var words = reader
        let count = try reader.number()
        for _ in 0..<count { _ = try reader.stretch() }
        let before = output.count
        try run(try reader.stretch())
        for _ in 0..<(try words.number()) {
            let word = bytes(try words.stretch())
            guard written(since: before, { ForbiddenWord.matches($0, word) }) else { continue }
            violations.append(Violation(guard: limit, size: output.count - before))
            break
        }
    }

    private mutating func tally(_ reader: inout TableReader) throws(FillingFailure) {
        guard counters.isEmpty else { throw reader.malformed }
        let guards = try reader.skipGuards()
        counters = Array(repeating: 0, count: guards.count)
        try run(try reader.stretch())
        var bounds = guards.reader
        for counter in counters { check(counter, try bounds.bounds(), try bounds.number()) }
        counters = []
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

    private mutating func weigh(_ reader: inout TableReader) throws(FillingFailure) {
        let counter = try counter(&reader)
        let unit = try reader.unit()
        let before = output.count
        try run(try reader.stretch())
        add(to: counter, written(since: before) { Measure.size(ofJSON: $0, in: unit) })
    }

    private mutating func check(_ size: Int, _ bounds: (minimum: Int, maximum: Int), _ limit: Int) {
        if size < bounds.minimum || size > bounds.maximum { violations.append(Violation(guard: limit, size: size)) }
    }

    // MARK: Bytes

    private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: program[range])
    }

    private func written<Result>(since start: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        output.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    private mutating func append(_ fragment: StaticString) {
        fragment.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    private mutating func appendDecimal(_ integer: Int) {
        if integer < 0 { output.append(UInt8(ascii: "-")) }
        let first = output.count
        var rest = integer.magnitude
        repeat {
            output.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        output[first...].reverse()
    }
}
