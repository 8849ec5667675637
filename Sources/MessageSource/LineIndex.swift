/// Where the lines of one file begin: made once for a report, when positions are asked for.
package struct LineIndex: Sendable {
    /// What a column counts.
    package enum Unit: Sendable {
        /// Unicode scalar values: what reports and SARIF's `unicodeCodePoints` count.
        case scalars
        /// UTF-16 code units: what editors' protocols count.
        case utf16
    }

    /// A place in a file; line and column count from 1.
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// How much of a line stands before a place in it.
    private struct Width {
        var scalars = 0
        var utf16 = 0

        func count(in unit: Unit) -> Int { unit == .scalars ? scalars : utf16 }

        /// Adds the character that a byte of valid UTF-8 begins, if it begins one; four bytes are two units of UTF-16.
        mutating func add(_ byte: UInt8) {
            guard !byte.continuesCharacter else { return }
            scalars += 1
            utf16 += byte >= 0xF0 ? 2 : 1
        }
    }

    /// A payload is often one line with hundreds of findings, whose columns are not counted from its beginning each
    /// time, but from a place at most so many bytes before.
    private static let stride = 512

    private let file: SourceFile
    private let starts: [Int]
    private let isUTF8: Bool
    /// At every so many bytes of the file, the width of their line up to there; only of valid UTF-8.
    private let widths: [Width]

    package init(_ file: SourceFile) {
        self.file = file
        var starts = [0]
        var widths: [Width] = []
        // A byte order mark is one character, which does not count.
        var width = file.hasMark ? Width(scalars: -1, utf16: -1) : Width()
        for (offset, byte) in file.bytes.enumerated() {
            if offset.isMultiple(of: Self.stride) { widths.append(width) }
            width.add(byte)
            let isReturn = byte == UInt8(ascii: "\r")
            guard isReturn || byte == UInt8(ascii: "\n") else { continue }
            // CR LF is one line break; a CR alone is one too, as YAML has it.
            if isReturn, offset + 1 < file.bytes.count, file.bytes[offset + 1] == UInt8(ascii: "\n") { continue }
            starts.append(offset + 1)
            width = Width()
        }
        self.starts = starts
        self.widths = widths
        isUTF8 = String(validating: file.bytes, as: UTF8.self) != nil
    }

    /// The position of a UTF-8 offset. One that lies inside a character counts as its beginning.
    package func position(of offset: Int, in unit: Unit = .scalars) -> Position {
        let line = lineNumber(of: offset)
        let start = contentStart(line)
        let end = max(start, min(offset, file.bytes.count))
        let before = isUTF8 ? width(from: start, to: end) : decodedWidth(from: start, to: end)
        return Position(line: line, column: before.count(in: unit) + 1)
    }

    private func width(from start: Int, to offset: Int) -> Width {
        var end = offset
        while end > start, end < file.bytes.count, file.bytes[end].continuesCharacter { end -= 1 }
        let known = end / Self.stride
        let isKnown = known < widths.count && known * Self.stride > start
        var width = isKnown ? widths[known] : Width()
        for byte in file.bytes[(isKnown ? known * Self.stride : start)..<end] { width.add(byte) }
        return width
    }

    /// Of bytes that are no UTF-8, as they are shown when they are repaired.
    private func decodedWidth(from start: Int, to end: Int) -> Width {
        var width = Width()
        for scalar in String(decoding: file.bytes[start..<end], as: UTF8.self).unicodeScalars {
            width.scalars += 1
            width.utf16 += UTF16.width(scalar)
        }
        return width
    }

    /// The offsets of a line's text (lines count from 1), without its line break or a byte order mark.
    package func range(ofLine line: Int) -> Range<Int> {
        var end = line < starts.count ? starts[line] : file.bytes.count
        let start = contentStart(line)
        while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return start..<max(start, end)
    }

    /// The number of the line, from 1, in which an offset lies.
    package func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// A byte order mark is not part of the first line's columns.
    private func contentStart(_ line: Int) -> Int {
        line == 1 && file.hasMark ? 3 : starts[line - 1]
    }
}

extension SourceFile {
    /// It begins with a byte order mark.
    fileprivate var hasMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}

extension UInt8 {
    /// In valid UTF-8 it does not begin a character.
    fileprivate var continuesCharacter: Bool { self & 0xC0 == 0x80 }
}
