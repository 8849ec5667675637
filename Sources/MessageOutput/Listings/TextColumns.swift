/// Rows of cells that stand under each other, the last cell broken into lines where it would reach too far.
struct TextColumns {
    /// In columns of a terminal.
    static let width = 100

    var rows: [[String]] = []
    /// How far the rows are set in.
    var indent = 0

    /// The lines, each with its line break.
    var text: String {
        rows.map(text(of:)).joined()
    }

    private func text(of row: [String]) -> String {
        var line = String(repeating: " ", count: indent)
        for (column, cell) in row.dropLast().enumerated() {
            line += cell
            line += String(repeating: " ", count: width(of: column) + 2 - TerminalWidth.columns(of: cell))
        }
        let start = TerminalWidth.columns(of: line)
        let last = Self.lines(of: row.last ?? "", within: max(Self.width - start, 20))
        let lineBreak = "\n" + String(repeating: " ", count: start)
        return (line + last.joined(separator: lineBreak)).trimmedAtEnd + "\n"
    }

    /// The width of a column; the last cell of a row is as wide as what is left.
    private func width(of column: Int) -> Int {
        rows.filter { $0.count > column + 1 }.map { TerminalWidth.columns(of: $0[column]) }.max() ?? 0
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
