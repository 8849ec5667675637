/// Reads the instructions of one body, in order. Nothing outside the body's bytes is ever touched.
struct TableReader {
    /// Where the program begins, for telling where reading it stopped.
    private let start: UnsafePointer<UInt8>
    private var next: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>

    /// `body` must lie within the program.
    @inline(__always)
    init(_ program: UnsafePointer<UInt8>, _ body: UnsafeBufferPointer<UInt8>) {
        start = program
        next = body.baseAddress ?? program
        end = next + body.count
    }

    /// What to throw for an operand that was read but makes no sense.
    var malformed: FillingFailure { .malformedTable(at: next - start) }

    /// The next instruction, or `nil` at the end of the body.
    @inline(__always)
    mutating func operation() throws(FillingFailure) -> Operation? {
        guard next < end else { return nil }
        // Three instructions make up most of every table, and telling one of twenty takes longer.
        let operation: Operation
        switch next.pointee {
        case Operation.copy.rawValue: operation = .copy
        case Operation.write.rawValue: operation = .write
        case Operation.item.rawValue: operation = .item
        default: operation = try rareOperation()
        }
        next += 1
        return operation
    }

    @inline(never)
    private func rareOperation() throws(FillingFailure) -> Operation {
        guard let operation = Operation(rawValue: next.pointee) else { throw malformed }
        return operation
    }

    /// A number in digits of five bits, the lowest first: 0x50 and more for those that another follows, 0x30 and more
    /// for the last.
    @inline(__always)
    mutating func number() throws(FillingFailure) -> Int {
        // Most numbers are below 32, and most others below 1024.
        if next < end {
            let low = next.pointee &- 0x30
            if low < 0x20 {
                next += 1
                return Int(low)
            }
            if low < 0x40, next + 1 < end, case let high = next[1] &- 0x30, high < 0x20 {
                next += 2
                return Int(low & 0x1F) | Int(high) << 5
            }
        }
        let (number, rest) = try longNumber()
        self = rest
        return number
    }

    /// Leaves this reader as it is, whose place then need not be in memory for the sake of rare numbers.
    @inline(never)
    private func longNumber() throws(FillingFailure) -> (number: Int, rest: TableReader) {
        var rest = self
        var value = 0
        var shift = 0
        while rest.next < end, shift < TableReader.numberBits {
            let digit = rest.next.pointee
            rest.next += 1
            switch digit {
            case 0x30..<0x50: return (value | Int(digit - 0x30) << shift, rest)
            case 0x50..<0x70: value |= Int(digit - 0x50) << shift
            default: throw rest.malformed
            }
            shift += 5
        }
        throw rest.malformed
    }

    /// A stretch of bytes that has its length before it: a fragment, or the body of an instruction.
    @inline(__always)
    mutating func stretch() throws(FillingFailure) -> UnsafeBufferPointer<UInt8> {
        let count = try number()
        guard count <= end - next else { throw malformed }
        defer { next += count }
        return UnsafeBufferPointer(start: next, count: count)
    }

    @inline(__always)
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

    /// The operands of a WRITE. The table of `.none` is `nil`: most texts are plain, and sixteen of their bytes are
    /// looked at at once.
    @inline(__always)
    mutating func writing() throws(FillingFailure) -> (reference: Slot, escape: UnsafePointer<EscapeTable>?) {
        let reference: Slot
        let code: Int
        // Nearly always three numbers below 32.
        if end - next >= 3, case let (frame, index, low) = (next[0] &- 0x30, next[1] &- 0x30, next[2] &- 0x30),
            frame | index | low < 0x20
        {
            next += 3
            reference = Slot(frame: Int(frame), index: Int(index))
            code = Int(low)
        } else {
            reference = try self.reference()
            code = try number()
        }
        if code == Int(Escape.plainCode) { return (reference, nil) }
        guard let escape = EscapeTable.quoted(code) else { throw malformed }
        return (reference, escape)
    }

    /// As many bits as a number may have: the sign of `Int` stays out of reach.
    static let numberBits = (Int.bitWidth - 1) / 5 * 5
}
