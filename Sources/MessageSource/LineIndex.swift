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

    private let file: SourceFile
    private let starts: [Int]
    private let isUTF8: Bool

    package init(_ file: SourceFile) {
        self.file = file
        var starts = [0]
        var previous: UInt8 = 0
        for (offset, byte) in file.bytes.enumerated() {
            // CR LF is one line break; a CR alone is one too, as YAML has it.
            if byte == UInt8(ascii: "\n") {
                if previous == UInt8(ascii: "\r") { starts.removeLast() }
                starts.append(offset + 1)
            } else if byte == UInt8(ascii: "\r") {
                starts.append(offset + 1)
            }
            previous = byte
        }
        self.starts = starts
        isUTF8 = String(validating: file.bytes, as: UTF8.self) != nil
    }

    /// The position of a UTF-8 offset. One that lies inside a character counts as its beginning.
    package func position(of offset: Int, in unit: Unit = .scalars) -> Position {
        let line = lineNumber(of: offset)
        let start = contentStart(line)
        let before = file.bytes[start..<max(start, min(offset, file.bytes.count))]
        var column = 1
        if isUTF8 {
            // A character begins with each byte that does not continue one; four bytes are two units of UTF-16.
            for byte in before where byte & 0xC0 != 0x80 { column += unit == .utf16 && byte >= 0xF0 ? 2 : 1 }
            // An offset inside a character counts as its beginning.
            if offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80,
                let lead = before.last(where: { $0 & 0xC0 != 0x80 })
            {
                column -= unit == .utf16 && lead >= 0xF0 ? 2 : 1
            }
        } else {
            for scalar in String(decoding: before, as: UTF8.self).unicodeScalars {
                column += unit == .scalars ? 1 : UTF16.width(scalar)
            }
        }
        return Position(line: line, column: column)
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
        line == 1 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : starts[line - 1]
    }
}
