import MessageOutput
import Testing

@Suite struct JSONLinesTests {
    private static let pair = JSONValue.object([("a", .integer(1)), ("b", .array([.string("x,"), .null]))])

    @Test(arguments: [
        // A comma may follow, so what is exactly as long as the line does not fit.
        (pair, 28, #"{"a": 1, "b": ["x,", null]}"#),
        (pair, 27, "{\n  \"a\": 1,\n  \"b\": [\"x,\", null]\n}"),
        (pair, 19, "{\n  \"a\": 1,\n  \"b\": [\n    \"x,\",\n    null\n  ]\n}"),
        (.array([]), 0, "[]"),
        (.object([]), 0, "{}"),
        (.string("longer than the line"), 5, "\"longer than the line\""),
        (.array([.object([]), .boolean(true)]), 3, "[\n  {},\n  true\n]"),
    ])
    func whatFitsStaysOnItsLine(value: JSONValue, columns: Int, expected: String) {
        #expect(String(decoding: value.write(columns: columns), as: UTF8.self) == expected)
    }

    @Test func onlyBlanksAreAdded() {
        let compact = String(decoding: Self.pair.write(), as: UTF8.self)
        for columns in 0...30 {
            let lines = String(decoding: Self.pair.write(columns: columns), as: UTF8.self)
            #expect(lines.filter { !$0.isWhitespace } == compact)
        }
    }
}
