/// Rows of cells that stand under each other. Where they would reach too far, the cells of the widest column are broken
/// into lines; where that is not the last one alone, a blank line keeps each row from the next.
struct TextColumns {
    /// In columns of a terminal.
    static let width = 100
    private static let gap = 2

    var rows: [[String]] = []
    /// How far the rows are set in.
    var indent = 0
    /// Columns whose cells end under each other: numbers.
    var atRight: Set<Int> = []
    /// Where a line ends, in columns of a terminal.
    var reach = Self.width

    /// The lines, each with its line break.
    var text: String {
        let natural = widths { TerminalWidth.columns(of: $0) }
        let widths = narrowed(natural)
        return rows.map { lines(of: $0, widths).map { $0.trimmedAtEnd + "\n" }.joined() }
            .joined(separator: widths.dropLast() == natural.dropLast() ? "" : "\n")
    }

    private func lines(of row: [String], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).enumerated().map { column, cell in
            // The last cell of a row may be further left than that of another.
            Self.lines(of: cell.0, within: column == row.count - 1 ? rest(behind: column, widths) : cell.1)
        }
        return (0..<(cells.map(\.count).max() ?? 0)).map { number in
            zip(cells, widths).enumerated().reduce(String(repeating: " ", count: indent)) { line, cell in
                let (column, (parts, width)) = cell
                let part = number < parts.count ? parts[number] : ""
                let padding = String(repeating: " ", count: max(width - TerminalWidth.columns(of: part), 0))
                let gap = String(repeating: " ", count: Self.gap)
                return line + (atRight.contains(column) ? padding + part : part + padding) + gap
            }
        }
    }

    /// What is left on the line from a column on.
    private func rest(behind column: Int, _ widths: [Int]) -> Int {
        widths[..<column].reduce(reach - indent) { $0 - $1 - Self.gap }
    }

    /// The size of the largest cell of each column. The last cell of a shorter row may take the whole line, so it
    /// decides nothing.
    private func widths(_ measure: (String) -> Int) -> [Int] {
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            rows.filter { $0.count > column + 1 || $0.count == count }.map { measure($0[column]) }.max() ?? 0
        }
    }

    /// The widths with which all columns fit on a line, as far as no word has to be broken.
    private func narrowed(_ natural: [Int]) -> [Int] {
        let least = widths(Self.longestWord)
        let room = reach - indent - Self.gap * max(natural.count - 1, 0)
        var widths = natural
        while widths.reduce(0, +) > room {
            let breakable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = breakable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private static func longestWord(of text: String) -> Int {
        text.split(separator: " ").map { TerminalWidth.columns(of: String($0)) }.max() ?? 0
    }

    /// Breaks a text at its blanks.
    private static func lines(of text: String, within width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, TerminalWidth.columns(of: line) + 1 + TerminalWidth.columns(of: String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        return lines + [line]
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
