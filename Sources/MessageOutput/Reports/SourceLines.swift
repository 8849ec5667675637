import MessageSource

/// What a report reads of the lines that it shows. Findings that begin near each other share one reading, since a
/// payload is often a single line with all of them.
struct SourceLines {
    /// A line may have megabytes, so it is read in parts of so many bytes, by where a finding begins.
    private static let part = 1 << 12
    /// How many bytes are read before and behind a part: more than is shown beside a mark.
    private static let reach = 1 << 11

    private var last: (file: SourceFile, range: Range<Int>, line: SourceLine)?

    /// A line around an offset in it.
    ///
    /// - Parameter content: the offsets of the whole line.
    /// - Returns: the line, or a part of a long one, and the offsets that were read.
    mutating func line(
        around offset: Int, in content: Range<Int>, of file: SourceFile
    ) -> (line: SourceLine, range: Range<Int>) {
        let part = content.lowerBound + (offset - content.lowerBound) / Self.part * Self.part
        let start = file.bytes.scalarStart(part - Self.reach, in: content)
        let range = start..<file.bytes.scalarStart(part + Self.part + Self.reach, in: content)
        if let last, last.file === file, last.range == range { return (last.line, range) }
        let line = SourceLine(file.bytes[range])
        last = (file, range, line)
        return (line, range)
    }
}

extension [UInt8] {
    /// An offset within a range, moved to where the character begins in which it lies.
    fileprivate func scalarStart(_ offset: Int, in range: Range<Int>) -> Int {
        guard offset > range.lowerBound else { return range.lowerBound }
        guard offset < range.upperBound else { return range.upperBound }
        var start = offset
        while start > range.lowerBound, self[start] & 0xC0 == 0x80, offset - start < 3 { start -= 1 }
        return start
    }
}
