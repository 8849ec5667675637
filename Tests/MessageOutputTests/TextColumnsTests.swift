import Testing

@testable import MessageOutput

struct TextColumnsTests {
    @Test func columnsStandUnderEachOther() {
        let columns = TextColumns(rows: [["a", "bb", "c"], ["订单", "b", "c c"]], indent: 2)
        #expect(columns.text == "  a     bb  c\n  订单  b   c c\n")
    }

    @Test func onlyTheLastCellIsBrokenWhereThatIsEnough() {
        let words = Array(repeating: "word", count: 30).joined(separator: " ")
        let lines = TextColumns(rows: [["key", words], ["k", "short"]]).text.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("     word"))
        #expect(lines[2] == "k    short")
    }

    /// Wider than a terminal before its last column: every cell is broken at its blanks, and rows keep apart.
    @Test func wideTablesAreBrokenInEveryColumn() {
        let words = Array(repeating: "中文", count: 12).joined(separator: " ")
        let text = TextColumns(rows: [["a", "b", "c"], [words, words, words], ["x", "y", "z"]]).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { TerminalWidth.columns(of: String($0)) <= TextColumns.width })
        #expect(text.count { $0 == "中" } == 36)
        #expect(lines.count { $0.isEmpty } == 3)
    }

    @Test func aWordIsNeverBroken() {
        let word = String(repeating: "w", count: 120)
        #expect(TextColumns(rows: [[word, "a"], ["b", word]]).text.contains(word + "  a\n"))
    }

    @Test func numbersEndUnderEachOther() {
        let columns = TextColumns(rows: [["7", "a"], ["1 000", "b"], ["订单", "c"]], indent: 1, atRight: [0])
        #expect(columns.text == "     7  a\n 1 000  b\n  订单  c\n")
    }

    @Test func rowsMayBeAskedToStayWhole() {
        let words = Array(repeating: "word", count: 40).joined(separator: " ")
        #expect(TextColumns(rows: [[words, words, "end"]], reach: .max).text == "\(words)  \(words)  end\n")
    }
}
