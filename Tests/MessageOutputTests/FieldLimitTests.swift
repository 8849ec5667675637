import Testing

@testable import MessageModel
@testable import MessageOutput

struct FieldLimitTests {
    private static let source = Source(page: "a page", url: "https://example.com", date: "2026-01-02")

    /// A comment that holds comments.
    private static func comment() -> ShapeDescription {
        .record(
            RecordDescription(
                name: "a comment", summary: "", source: nil,
                fields: [
                    FieldDescription(key: "text", isRequired: true, summary: "") {
                        .text(.plain, [.atMost(9, .bytes, .truncated)], nil)
                    },
                    FieldDescription(key: "replies", isRequired: false, summary: "") {
                        .list({ comment() }, [.between(1, 3, .items, .rejected(code: 7))])
                    },
                ]))
    }

    @Test func aShapeThatHoldsItselfIsListedOnce() {
        let limits = ShapeWalk(Self.comment(), of: Self.source).limits
        #expect(limits.map { $0.path.joined(separator: ".") } == ["text", "replies"])
        #expect(limits.map(\.bound) == ["at most 9 bytes", "1 to 3 items"])
    }

    /// Lists of lists without end, and no record between them.
    @Test func aShapeWithoutRecordsEnds() {
        @Sendable func endless() -> ShapeDescription { .list({ .either(.boolean, { endless() }) }, []) }
        #expect(ShapeWalk(endless(), of: Self.source).limits.isEmpty)
    }

    @Test func columnsStandUnderEachOther() {
        let words = String(repeating: "word ", count: 30)
        let columns = TextColumns(rows: [["标题", "a"], ["x", "b " + words]], indent: 2)
        let lines = columns.text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "  标题  a")
        #expect(lines[1].hasPrefix("  x     b word"))
        #expect(lines[2].hasPrefix("        word"))
        #expect(lines.allSatisfy { TerminalWidth.columns(of: $0) <= TextColumns.width })
    }
}
