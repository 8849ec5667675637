/// The texts that take the place of some bytes, by the byte.
///
/// Tables are made once for all, so their memory is never given back, and copies of a table cost nothing.
struct ReplacementTable: @unchecked Sendable {
    /// For each byte 1 where a text takes its place, and 0 where it stays.
    private let flags: UnsafePointer<UInt8>
    /// Where the text of each byte begins; that of the next byte begins behind it.
    private let starts: UnsafePointer<Int>
    private let texts: UnsafePointer<UInt8>

    /// - Parameter text: what takes the place of a byte; `nil` where it stays.
    init(_ text: (UInt8) -> [UInt8]?) {
        var flags: [UInt8] = []
        var starts = [0]
        var texts: [UInt8] = []
        for byte in UInt8.min...UInt8.max {
            let text = text(byte)
            flags.append(text == nil ? 0 : 1)
            texts += text ?? []
            starts.append(texts.count)
        }
        self.flags = Self.keep(flags)
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
    func replaces(_ byte: UInt8) -> Bool { flags[Int(byte)] != 0 }

    /// The offset of the first byte that is replaced.
    @inline(__always)
    func firstReplaced(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset + 8 <= utf8.count, !replacesAny(ofEightIn: utf8, from: offset) { offset += 8 }
        while offset < utf8.count {
            if replaces(utf8[offset]) { return offset }
            offset += 1
        }
        return nil
    }

    @inline(__always)
    private func replacesAny(ofEightIn utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var found: UInt8 = 0
        for offset in start..<(start + 8) { found |= flags[Int(utf8[offset])] }
        return found != 0
    }

    /// Appends what takes the place of the byte.
    func appendText(for byte: UInt8, to output: inout ByteWriter) {
        let start = starts[Int(byte)]
        output.append(UnsafeBufferPointer(start: texts + start, count: starts[Int(byte) + 1] - start))
    }
}
