/// One line of source as a terminal shows it: tabs expanded, what is unsafe or invalid replaced, each character with
/// the columns that it takes and the bytes that it stands for.
struct SourceLine {
    private struct Cell {
        let text: String
        /// From 0.
        let columns: Range<Int>
        /// UTF-8 offsets in the file.
        let bytes: Range<Int>
    }

    private static let tabWidth = 4
    private static let ellipsis = "…"

    private let cells: [Cell]
    private var width: Int { cells.last?.columns.upperBound ?? 0 }

    /// `bytes` are a slice of the file's: the indices stay offsets in the file.
    init(_ bytes: ArraySlice<UInt8>) {
        let (scalars, offsets) = Self.decode(bytes)
        var cells: [Cell] = []
        var column = 0
        var index = 0
        for character in String(scalars) {
            let isTab = character == "\t"
            let columns = isTab ? Self.tabWidth - column % Self.tabWidth : TerminalWidth.columns(of: character)
            let next = index + character.unicodeScalars.count
            cells.append(
                Cell(
                    text: isTab ? String(repeating: " ", count: columns) : String(character),
                    columns: column..<column + columns,
                    bytes: offsets[index]..<offsets[next]))
            column += columns
            index = next
        }
        self.cells = cells
    }

    /// The columns of a range of the file's bytes, never empty: one column at least, past the end of the line too.
    func columns(of range: Range<Int>) -> Range<Int> {
        let first = cells.beginning { $0.bytes.upperBound > range.lowerBound }
        let start = first < cells.count ? cells[first].columns.lowerBound : width
        let behind = cells.beginning { $0.bytes.lowerBound >= range.upperBound }
        let end = behind > 0 ? cells[behind - 1].columns.upperBound : 0
        return start..<max(start + 1, end)
    }

    /// The text and the marked columns in it, cut to a number of columns around the mark where the line is longer.
    func clipped(around mark: Range<Int>, to limit: Int) -> (text: String, mark: Range<Int>) {
        guard width > limit else { return (cells.map(\.text).joined(), mark) }
        let room = limit - 2
        // A mark that fits stands in the middle; of a longer one the beginning is shown, with some of what precedes.
        let before = mark.count < room ? (room - mark.count) / 2 : room / 8
        let start = max(0, min(mark.lowerBound - before, width - room))
        let shown = cells[cells.beginning { $0.columns.lowerBound >= start }...]
            .prefix { $0.columns.upperBound <= start + room }
        guard let first = shown.first, let last = shown.last else { return (Self.ellipsis, 0..<1) }

        let head = first.columns.lowerBound > 0 ? Self.ellipsis : ""
        let tail = last.columns.upperBound < width ? Self.ellipsis : ""
        let shift = first.columns.lowerBound - head.count
        let end = last.columns.upperBound + 1
        let lower = max(mark.lowerBound, first.columns.lowerBound)
        let upper = max(lower + 1, min(mark.upperBound, end))
        return (head + shown.map(\.text).joined() + tail, lower - shift..<upper - shift)
    }

    /// The visible scalars, and the offset of each; the end of the line closes the list.
    private static func decode(
        _ bytes: ArraySlice<UInt8>
    ) -> (scalars: String.UnicodeScalarView, offsets: [Int]) {
        var scalars = String.UnicodeScalarView()
        var offsets: [Int] = []
        var offset = bytes.startIndex
        var iterator = bytes.makeIterator()
        var parser = UTF8.ForwardParser()
        while true {
            let length: Int
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                let scalar = UTF8.decode(encoded)
                scalars.append(scalar == "\t" ? scalar : scalar.visible)
                length = encoded.count
            case .error(let skipped):
                scalars.append(.replacement)
                length = skipped
            case .emptyInput:
                return (scalars, offsets + [bytes.endIndex])
            }
            offsets.append(offset)
            offset += length
        }
    }
}

extension Array {
    /// The index of the first element of which something is true, as it then is of all behind it; the end where it is
    /// true of none.
    fileprivate func beginning(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
