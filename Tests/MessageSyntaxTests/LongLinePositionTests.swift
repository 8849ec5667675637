import MessageSource
import Testing

/// Positions of every offset, compared with what counting from the beginning of the line gives.
struct LongLinePositionTests {
    private static let long = (0..<200).map { "a订😀é\($0)" }.joined()

    @Test(arguments: [
        "", "a", "\u{FEFF}", "\u{FEFF}订\n单", "a\rb\r\nc\n\r\n", long, "\u{FEFF}" + long,
        long + "\n" + long + "\r\n" + long,
        String(repeating: "a", count: 511) + "\r\n订单", String(repeating: "a", count: 511) + "\r订单",
        String(repeating: "a", count: 510) + "订单" + long, String(repeating: "\n", count: 1_025) + long,
    ])
    func columnsAreCounted(text: String) {
        let file = SourceFile(path: "a", text: text)
        let index = LineIndex(file)
        for offset in 0...file.bytes.count {
            for unit in [LineIndex.Unit.scalars, .utf16] {
                let position = index.position(of: offset, in: unit)
                let expected = counted(file, offset, unit)
                if position != expected {
                    Issue.record("offset \(offset) of \(text.prefix(20)): \(position), not \(expected)")
                    return
                }
            }
        }
    }

    /// From the beginning of the file, scalar by scalar.
    private func counted(_ file: SourceFile, _ target: Int, _ unit: LineIndex.Unit) -> LineIndex.Position {
        var (line, column, offset) = (1, 1, 0)
        let scalars = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
        for (number, scalar) in scalars.enumerated() {
            let end = offset + UTF8.width(scalar)
            if target < end { break }
            let isBreak =
                scalar == "\n" || scalar == "\r" && !(number + 1 < scalars.count && scalars[number + 1] == "\n")
            if isBreak {
                (line, column) = (line + 1, 1)
            } else if scalar != "\u{FEFF}" {
                column += unit == .utf16 ? UTF16.width(scalar) : 1
            }
            offset = end
        }
        return LineIndex.Position(line: line, column: column)
    }
}
