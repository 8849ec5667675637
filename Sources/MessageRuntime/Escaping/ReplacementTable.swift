/// The texts that take the place of some bytes, by the byte.
///
/// Tables are made once for all, so their memory is never given back, and copies of a table cost nothing.
struct ReplacementTable: @unchecked Sendable {
    /// For each byte the number of the text that takes its place, from 1, and 0 where it stays.
    private let numbers: UnsafePointer<UInt8>
    /// Where the text with each number begins; that with the next number begins behind it.
    private let starts: UnsafePointer<Int>
    private let texts: UnsafePointer<UInt8>

    /// A byte and what takes its place.
    struct Entry {
        let byte: UInt8
        let text: String
    }

    /// - Parameters:
    ///   - entries: fewer than there are bytes, and none for a byte twice.
    ///   - asJSON: whether the texts become parts of a JSON string.
    init(_ entries: [Entry], asJSON: Bool) {
        precondition(entries.count < 256, "an escape replaces whatever it is given")
        var numbers = [UInt8](repeating: 0, count: 256)
        var starts = [0, 0]
        var texts: [UInt8] = []
        for entry in entries {
            var text = entry.text
            text.withUTF8 { if asJSON { JSONText.append($0, to: &texts) } else { texts += $0 } }
            numbers[Int(entry.byte)] = UInt8(starts.count - 1)
            starts.append(texts.count)
        }
        self.numbers = Self.keep(numbers)
        self.starts = Self.keep(starts)
        self.texts = Self.keep(texts)
    }

    private static func keep<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        return UnsafePointer(memory)
    }

    /// Whether a text takes the place of the byte.
    @inline(__always)
    func replaces(_ byte: UInt8) -> Bool { numbers[Int(byte)] != 0 }

    /// How many bytes from the offset on stay, of eight at most.
    @inline(__always)
    func keptCount(in utf8: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        if offset + 8 <= utf8.count, !replacesAny(ofEightIn: utf8, from: offset) { return 8 }
        let eight = utf8[offset..<min(offset + 8, utf8.count)]
        return (eight.firstIndex(where: replaces) ?? eight.endIndex) - offset
    }

    @inline(__always)
    private func replacesAny(ofEightIn utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var found: UInt8 = 0
        for offset in start..<(start + 8) { found |= numbers[Int(utf8[offset])] }
        return found != 0
    }

    /// Appends what takes the place of the byte.
    func appendText(for byte: UInt8, to output: inout ByteWriter) {
        let number = Int(numbers[Int(byte)])
        let start = starts[number]
        output.append(UnsafeBufferPointer(start: texts + start, count: starts[number + 1] - start))
    }
}
