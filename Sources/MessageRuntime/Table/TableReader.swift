/// Reads the instructions of one body, in order. Nothing outside the body's bytes is ever touched.
struct TableReader {
    private let program: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let end: Int

    /// `body` must lie within the program.
    init(_ program: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
        self.program = program
        position = body.lowerBound
        end = body.upperBound
    }

    /// What to throw for an operand that was read but makes no sense.
    var malformed: FillingFailure { .malformedTable(at: position) }

    /// The next instruction, or `nil` at the end of the body.
    mutating func operation() throws(FillingFailure) -> Operation? {
        guard position < end else { return nil }
        guard let operation = Operation(rawValue: program[position]) else { throw malformed }
        position += 1
        return operation
    }

    /// A number in digits of five bits, the lowest first: 0x50 and more for those that another follows, 0x30 and more
    /// for the last.
    @inline(__always)
    mutating func number() throws(FillingFailure) -> Int {
        // Most numbers are below 32.
        if position < end, case let digit = program[position], (0x30..<0x50).contains(digit) {
            position += 1
            return Int(digit - 0x30)
        }
        return try longNumber()
    }

    private mutating func longNumber() throws(FillingFailure) -> Int {
        var value = 0
        var shift = 0
        while position < end, shift < TableReader.numberBits {
            let digit = program[position]
            position += 1
            switch digit {
            case 0x30..<0x50: return value | Int(digit - 0x30) << shift
            case 0x50..<0x70: value |= Int(digit - 0x50) << shift
            default: throw malformed
            }
            shift += 5
        }
        throw malformed
    }

    /// Where a stretch of bytes lies that has its length before it: a fragment, or the body of an instruction.
    mutating func stretch() throws(FillingFailure) -> Range<Int> {
        let count = try number()
        guard count <= end - position else { throw malformed }
        defer { position += count }
        return position..<(position + count)
    }

    mutating func reference() throws(FillingFailure) -> Slot {
        Slot(frame: try number(), index: try number())
    }

    /// Passes over the guards of a sequence, which are read when its items are counted.
    mutating func skipGuards() throws(FillingFailure) -> (count: Int, reader: TableReader) {
        let count = try number()
        let guards = self
        // A number takes a byte at least, so a table cannot promise more guards than it holds.
        for _ in 0..<count {
            _ = try bounds()
            _ = try number()
        }
        return (count, guards)
    }

    mutating func bounds() throws(FillingFailure) -> (minimum: Int, maximum: Int) {
        (try number(), try number())
    }

    mutating func test() throws(FillingFailure) -> Operation.Test {
        switch try number() {
        case 0: return .given
        case 1: return .isTrue
        case 2: return .isNotEmpty
        case 3: return .choiceIs(try number())
        default: throw malformed
        }
    }

    mutating func unit() throws(FillingFailure) -> Operation.Unit {
        guard let unit = Operation.Unit(rawValue: try number()) else { throw malformed }
        return unit
    }

    /// `nil` for `.none`: most texts are plain, and looking an escape up costs more than writing a short text.
    mutating func escape() throws(FillingFailure) -> Escape? {
        let code = try number()
        if code == Int(Escape.plainCode) { return nil }
        guard let escape = Escape.coded(code) else { throw malformed }
        return escape
    }

    /// As many bits as a number may have: the sign of `Int` stays out of reach.
    static let numberBits = (Int.bitWidth - 1) / 5 * 5
}
