import MessageSource
import Testing

@testable import MessageModel

struct HoleTests {
    /// Marks stand around every hole; the pieces are what is between and inside them.
    @Test(arguments: [
        ("订单 ⟦{{order}}⟧ 已发货", ["订单 ", "<order>", " 已发货"]),
        ("'⟦{{order}}⟧'", ["<order>"]),
        ("'⟦{{  order\t}}⟧'", ["<order>"]),
        ("'⟦{{order}}⟧⟦{{name}}⟧'", ["<order>", "<name>"]),
        ("a {b} }} c", ["a {b} }} c"]),
        ("a {{{{b}}", ["a {{b}}"]),
        ("a {{{{⟦{{order}}⟧", ["a {{", "<order>"]),
        ("a {{{{{{{{b", ["a {{{{b"]),
        ("'⟦{{order}}⟧}}'", ["<order>", "}}"]),
        ("'it''s ⟦{{order}}⟧ ''⟦{{name}}⟧'''", ["it's ", "<order>", " '", "<name>", "'"]),
        ("\"\\u8ba2\\t⟦{{order}}⟧\\n\\\"⟦{{name}}⟧\\\"\"", ["订\t", "<order>", "\n\"", "<name>", "\""]),
        ("\"⟦\\u007b{order}}⟧\"", ["<order>"]),
        ("|\n  一 ⟦{{order}}⟧\n    二 ⟦{{name}}⟧\n\n  三\n", ["一 ", "<order>", "\n  二 ", "<name>", "\n\n三"]),
        ("|+\n  ⟦{{order}}⟧\n\n", ["<order>", "\n"]),
        (">-\n  一\n  ⟦{{order}}⟧\n\n  ⟦{{name}}⟧\n", ["一 ", "<order>", "\n", "<name>"]),
        ("一\n  ⟦{{order}}⟧\n  二", ["一 ", "<order>", " 二"]),
        ("👨‍👩‍👧 ⟦{{order}}⟧", ["👨‍👩‍👧 ", "<order>"]),
    ])
    func pieces(marked: String, expected: [String]) throws {
        let example = Example(marked)
        let sample = try ModelSample(example.text)
        let text = try #require(sample.read(.text(.plain)))
        #expect(sample.findings.isEmpty)
        if marked.hasPrefix("|+") {
            // Only the final line break of a block is dropped, whatever it keeps.
            #expect(text.described.first == expected.first)
        } else {
            #expect(text.described == expected)
        }
        #expect(text.holes.map(\.span.text) == example.marks)
        #expect(Set(text.pieces.map(\.origin)).count == 1)
    }

    @Test(arguments: [
        ("a ⟦{{order⟧", "malformed-hole"),
        ("'⟦{{{order}}⟧}'", "malformed-hole"),
        ("'⟦{{}}⟧'", "malformed-hole"),
        ("'⟦{{  }}⟧ b'", "malformed-hole"),
        ("'⟦{{order|upper}}⟧'", "malformed-hole"),
        ("'⟦{{a b}}⟧'", "malformed-hole"),
        ("'⟦{{1st}}⟧'", "malformed-hole"),
        ("'⟦{{a.b.c}}⟧'", "malformed-hole"),
        ("'⟦{{a.}}⟧'", "malformed-hole"),
        ("'⟦{{订单}}⟧'", "malformed-hole"),
        ("'⟦{{ordr}}⟧ ⟦{{nam}}⟧'", "unknown-parameter"),
        ("'⟦{{note}}⟧'", "unguarded-optional"),
        ("'⟦{{parcels.title}}⟧'", "field-outside-loop"),
        ("'⟦{{order.title}}⟧'", "field-outside-loop"),
        ("'⟦{{urgent}}⟧'", "hole-of-wrong-type"),
        ("'a ⟦{{people}}⟧'", "hole-of-wrong-type"),
    ])
    func mistakes(marked: String, code: String) throws {
        let example = Example(marked)
        let sample = try ModelSample(example.text)
        _ = sample.read(.text(.plain))
        #expect(sample.findings == example.marks.map { "\(code): \($0)" })
    }

    /// Where a hole is not closed, what follows its line is read all the same.
    @Test func anUnclosedHoleEndsWithItsLine() throws {
        let sample = try ModelSample("|\n  {{order\n  {{name}}\n  {{a{{order}}\n  }\n")
        let text = try #require(sample.read(.text(.plain)))
        #expect(text.holes.map(\.name) == ["name", "order"])
        #expect(sample.findings == ["malformed-hole: {{order", "malformed-hole: {{a"])
    }

    /// A text with a hole that could not be read is not measured as if nothing stood there.
    @Test func anUnreadHoleHasNoSize() throws {
        let sample = try ModelSample("'{{ordr}}'")
        let text = try #require(sample.read(.text(.plain, .notEmpty)))
        #expect(text.literal == nil)
        #expect(text.onlyHole == nil)
        let root = Shape<Text>.text(.plain, .notEmpty).write(text, Writing(source: .house, isNative: false))
        var diagnostics = Diagnostics()
        _ = Document(vendor: "one", root: root, at: text.span).check(&diagnostics)
        #expect(diagnostics.all.isEmpty)
    }

    @Test(arguments: [
        ("'{{count}}'", Shape<Value<Int>>.integer(in: 0...9), []),
        ("'{{count}}'", .integer(in: 0...8), ["parameter-too-wide: {{count}}"]),
        ("'{{count}}'", .integer(), []),
        ("'{{order}}'", .integer(), ["hole-of-wrong-type: {{order}}"]),
        ("'{{count}}0'", .integer(), ["invalid-value: '{{count}}0'"]),
        ("'{{cuont}}'", .integer(), ["unknown-parameter: {{cuont}}"]),
        ("7", .integer(in: 0...9), []),
        ("'7'", .integer(in: 0...9), []),
        ("10", .integer(in: 0...9), ["invalid-value: 10"]),
        ("007", .integer(), ["invalid-value: 007"]),
        ("+7", .integer(), ["invalid-value: +7"]),
        ("1e3", .integer(), ["invalid-value: 1e3"]),
        ("~", .integer(), ["wrong-type: ~"]),
        ("[7]", .integer(), ["wrong-type: [7]"]),
    ])
    func integers(yaml: String, shape: Shape<Value<Int>>, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        #expect((sample.read(shape) == nil) != findings.isEmpty)
        #expect(sample.findings == findings)
    }

    @Test(arguments: [
        ("true", Shape<Value<Bool>>.boolean, []), ("false", .boolean, []), ("'{{urgent}}'", .boolean, []),
        ("1", .boolean, ["invalid-value: 1"]), ("yes", .boolean, ["invalid-value: yes"]),
        ("1", .bit, []), ("0", .bit, []), ("true", .bit, []), ("2", .bit, ["invalid-value: 2"]),
        ("True", .bit, ["invalid-value: True"]), ("'{{count}}'", .bit, ["hole-of-wrong-type: {{count}}"]),
        ("''", .bit, ["invalid-value: ''"]),
    ])
    func booleans(yaml: String, shape: Shape<Value<Bool>>, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        #expect((sample.read(shape) == nil) != findings.isEmpty)
        #expect(sample.findings == findings)
    }
}
