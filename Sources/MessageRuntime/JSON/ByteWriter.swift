/// Writes bytes one behind the other into memory of a given size. What does not fit is counted and left out.
struct ByteWriter {
    private let start: UnsafeMutablePointer<UInt8>
    private var next: UnsafeMutablePointer<UInt8>
    private let end: UnsafeMutablePointer<UInt8>
    /// How many bytes were left out. What was written since the first of them is of no use.
    private(set) var missing = 0

    /// The memory need not be initialized, and must stay where it is as long as this writes.
    fileprivate init?(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        guard let start = memory.baseAddress else { return nil }
        self.start = start
        next = start
        end = start + memory.count
    }

    /// How many bytes were written.
    var count: Int { next - start }

    /// The byte that was written last.
    var last: UInt8? { next == start ? nil : next[-1] }

    /// What was written behind the first bytes, until more is written or taken back.
    func written(since first: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start + first, count: count - first)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard next < end else { return missing &+= 1 }
        next.initialize(to: byte)
        next += 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        guard bytes.count <= end - next else { return missing &+= bytes.count }
        next.initialize(from: source, count: bytes.count)
        next += bytes.count
    }

    /// Appends the bytes between two offsets, which must lie within the buffer in this order.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int, to last: Int) {
        guard let start = bytes.baseAddress else { return }
        append(
            UnsafeBufferPointer(start: start + first, count: last &- first), inBlockOf: 8,
            readableUntil: start + bytes.count)
    }

    /// Appends bytes behind which others can be read, up to `limit`. Where they are few, a block of a fixed size is
    /// copied, which takes a few instructions and no call; what it holds too much, the next bytes are written over.
    @inline(__always)
    mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, inBlockOf size: Int, readableUntil limit: UnsafePointer<UInt8>
    ) {
        guard let source = bytes.baseAddress, bytes.count <= size, size <= limit - source, size <= end - next else {
            return append(bytes)
        }
        next.initialize(from: source, count: size)
        next += bytes.count
    }

    /// Hands over the place of the next bytes where there is room for so many, and takes those as appended that were
    /// written there from its beginning on. Returns how many they are.
    @inline(__always)
    mutating func append(atMost count: Int, _ write: (UnsafeMutableRawPointer) -> Int) -> Int {
        guard count <= end - next else { return 0 }
        let written = write(UnsafeMutableRawPointer(next))
        next += written
        return written
    }

    mutating func append(_ fragment: StaticString) {
        fragment.withUTF8Buffer { append($0) }
    }

    mutating func appendDecimal(_ integer: Int) {
        if integer < 0 { append(UInt8(ascii: "-")) }
        let first = count
        var rest = integer.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        var digits = UnsafeMutableBufferPointer(start: start + first, count: count - first)
        digits.reverse()
    }

    /// Takes back what was written behind the first bytes.
    mutating func removeAll(behind first: Int) {
        next = start + first
    }
}

/// Something that writes the same bytes as often as it is asked to, however much room there is.
protocol ByteSource {
    mutating func write(to output: inout ByteWriter)
}

extension [UInt8] {
    /// Appends what the source writes, which goes right to where it stays. Nothing is allocated where there is room.
    mutating func append(from source: inout some ByteSource) {
        while true {
            let missing = withUnsafeMutablePointer(to: &source) { source in
                var missing = 0
                withUnsafeMutablePointer(to: &missing) { missing in
                    append(contentsOf: FreeCapacity(source: source, missing: missing))
                }
                return missing
            }
            if missing == 0 { return }
            // Little more than what is missing would be copied again and again by a caller who appends for long.
            reserveCapacity(Swift.max(2 * capacity, capacity + missing + 16))
        }
    }
}

/// A sequence for the sake of `append(contentsOf:)`, which lets sequences write into the array's free capacity.
///
/// `_copyContents` is a public requirement of `Sequence`, though its name has an underscore: the only way into free
/// capacity that Swift 6.1 has. To fill the capacity with zeros first, write over them, and take the rest back, is what
/// remains without it, and for a message of 2 KB takes as long as six plain copies more.
private struct FreeCapacity<Source: ByteSource>: Sequence {
    let source: UnsafeMutablePointer<Source>
    let missing: UnsafeMutablePointer<Int>

    func makeIterator() -> EmptyCollection<UInt8>.Iterator { EmptyCollection().makeIterator() }

    /// Writes all or nothing.
    func _copyContents(initializing memory: UnsafeMutableBufferPointer<UInt8>) -> (Iterator, Int) {
        guard var output = ByteWriter(memory) else {
            missing.pointee = 1
            return (makeIterator(), 0)
        }
        source.pointee.write(to: &output)
        missing.pointee = output.missing
        return (makeIterator(), output.missing == 0 ? output.count : 0)
    }
}
