/// Runs a payload's table. The values may be anything: what does not fit the table is an error, and no byte outside
/// the table or the values is read.
struct Interpreter {
    /// A sequence whose body is being run.
    private struct OpenSequence {
        let separator: UnsafeBufferPointer<UInt8>
        var count = 0
    }

    /// How deep bodies may lie in each other, so that no table can exhaust the stack.
    static let depthLimit = 128

    private let program: UnsafePointer<UInt8>
    private let programEnd: UnsafePointer<UInt8>
    /// Frames live on the stack of the EACH that opened them, and are never reached after it.
    private var frame: UnsafePointer<Frame>
    private var sequence: OpenSequence?
    private var depth = 0
    var output: ByteWriter
    var violations: [Violation] = []
    /// Those of the open tally.
    var counters: [Int] = []

    /// Appends the filled payload, or leaves the output as it was.
    static func fill(
        _ program: UnsafeBufferPointer<UInt8>, with arguments: MessageArguments, into output: inout [UInt8]
    ) throws(FillingFailure) -> [Violation] {
        try arguments.values.withUnsafeBufferPointer { (values) throws(FillingFailure) in
            var run = Run(program: program, parameters: values)
            output.append(from: &run)
            return try run.result.get()
        }
    }

    /// One way through the program; writes nothing where that fails.
    private struct Run: ByteSource {
        let program: UnsafeBufferPointer<UInt8>
        let parameters: UnsafeBufferPointer<MessageArgument>
        var result: Result<[Violation], FillingFailure> = .success([])

        mutating func write(to output: inout ByteWriter) {
            let frame = Frame(values: parameters, depth: 0, outer: nil)
            withUnsafePointer(to: frame) { frame in
                guard let start = program.baseAddress else { return }
                var interpreter = Interpreter(start, start + program.count, frame, output)
                do throws(FillingFailure) {
                    try interpreter.run(program)
                    output = interpreter.output
                    result = .success(interpreter.violations)
                } catch {
                    result = .failure(error)
                }
            }
        }
    }

    private init(
        _ program: UnsafePointer<UInt8>, _ programEnd: UnsafePointer<UInt8>, _ frame: UnsafePointer<Frame>,
        _ output: ByteWriter
    ) {
        self.program = program
        self.programEnd = programEnd
        self.frame = frame
        self.output = output
    }

    mutating func run(_ body: UnsafeBufferPointer<UInt8>) throws(FillingFailure) {
        var reader = TableReader(program, body)
        guard depth < Self.depthLimit else { throw reader.malformed }
        depth += 1
        while let operation = try reader.operation() {
            switch operation {
            case .copy: copy(try reader.stretch())
            case .write: try write(&reader)
            case .item: try item(reader)
            default: reader = try run(operation, reader)
            }
        }
        depth -= 1
    }

    /// Returns the reader behind the operands. It is handed over as a copy: that of the loop stays in registers.
    @inline(never)
    private mutating func run(_ operation: Operation, _ reader: TableReader) throws(FillingFailure) -> TableReader {
        var reader = reader
        switch operation {
        case .copy, .write, .item: break
        case .integer: output.appendDecimal(try integer(try reader.reference()))
        case .boolean: output.append(try boolean(try reader.reference()) ? "true" : "false")
        case .bit: output.append(try boolean(try reader.reference()) ? "1" : "0")
        case .choose: try choose(&reader)
        case .each: try each(&reader)
        case .when: try when(&reader)
        case .comma: comma()
        case .sequence: try runSequence(&reader)
        case .drop: try drop(&reader)
        case .measure: try measure(&reader)
        case .forbid: try forbid(&reader)
        case .tally: try tally(&reader)
        case .count: try count(&reader)
        case .weigh: try weigh(&reader)
        }
        return reader
    }

    // MARK: Values

    /// Writes a stretch of the program.
    @inline(__always)
    private mutating func copy(_ fragment: UnsafeBufferPointer<UInt8>) {
        output.append(fragment, inBlockOf: 32, readableUntil: programEnd)
    }

    private func integer(_ reference: Slot) throws(FillingFailure) -> Int {
        guard case .integer(let integer) = try frame.pointee.value(reference).pointee else {
            throw .mismatchedArguments(reference)
        }
        return integer
    }

    private func boolean(_ reference: Slot) throws(FillingFailure) -> Bool {
        guard case .boolean(let boolean) = try frame.pointee.value(reference).pointee else {
            throw .mismatchedArguments(reference)
        }
        return boolean
    }

    @inline(__always)
    private mutating func write(_ reader: inout TableReader) throws(FillingFailure) {
        let (reference, escape) = try reader.writing()
        let argument = try frame.pointee.value(reference)
        // Nearly every value is a text that lies in memory as it is. Here, a call would take as long as a short copy.
        if case .text(let text) = argument.pointee,
            text.utf8.withContiguousStorageIfAvailable({ write($0, escape) }) != nil
        {
            return
        }
        guard writeOther(argument, escape) else { throw .mismatchedArguments(reference) }
    }

    /// Returns whether the value is one that can be written.
    @inline(never)
    private mutating func writeOther(_ argument: UnsafePointer<MessageArgument>, _ escape: UnsafePointer<EscapeTable>?)
        -> Bool
    {
        switch argument.pointee {
        case .text(var text): text.withUTF8 { write($0, escape) }
        case .integer(let integer): output.appendDecimal(integer)
        default: return false
        }
        return true
    }

    @inline(__always)
    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, _ escape: UnsafePointer<EscapeTable>?) {
        if let escape { escape.pointee.append(utf8, to: &output) } else { JSONText.append(utf8, to: &output) }
    }

    private mutating func choose(_ reader: inout TableReader) throws(FillingFailure) {
        let reference = try reader.reference()
        let count = try reader.number()
        guard case .choice(let choice) = try frame.pointee.value(reference).pointee, (0..<count).contains(choice) else {
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
        switch try frame.pointee.value(reference).pointee {
        case .list(let rows):
            try rows.withUnsafeBufferPointer { (rows) throws(FillingFailure) in
                guard let first = rows.baseAddress else { return }
                for row in rows.indices { try run(body, with: first + row) }
            }
        case .absent: break
        default: throw .mismatchedArguments(reference)
        }
    }

    @inline(never)
    private mutating func run(
        _ body: UnsafeBufferPointer<UInt8>, with row: UnsafePointer<[MessageArgument]>
    ) throws(FillingFailure) {
        let outer = frame
        defer { frame = outer }
        // The arguments own the row, and `fill` holds on to them until the end.
        let values = row.pointee.withUnsafeBufferPointer { $0 }
        let inner = Frame(values: values, depth: outer.pointee.depth + 1, outer: outer)
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
        switch (test, try frame.pointee.value(reference).pointee) {
        case (_, .absent): false
        case (.given, _): true
        case (.isTrue, .boolean(let boolean)): boolean
        case (.isNotEmpty, .list(let rows)): !rows.isEmpty
        case (.choiceIs(let wanted), .choice(let choice)): choice == wanted
        default: throw .mismatchedArguments(reference)
        }
    }

    private mutating func comma() {
        guard let last = output.last else { return }
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
        if open.count > 0 { copy(open.separator) }
        sequence?.count += 1
    }

    private mutating func drop(_ reader: inout TableReader) throws(FillingFailure) {
        let before = (output: output.count, violations: violations.count, counters: counters)
        try run(try reader.stretch())
        let value = output.count
        try run(try reader.stretch())
        // Quotes or brackets with nothing between them.
        guard output.count <= value + 2 else { return }
        output.removeAll(behind: before.output)
        violations.removeSubrange(before.violations...)
        counters = before.counters
    }
}
