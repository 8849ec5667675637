import MessageSource
import Testing

@testable import MessageModel

/// `each` and `when` on the items of a list.
struct ItemTests {
    @Test(arguments: [
        ("[a, b]", ["a", "b"]),
        ("[{when: urgent, value: a}]", ["when is true: a"]),
        ("[{when: not urgent, value: a}]", ["when not is true: a"]),
        ("[{when: note, value: '{{note}}'}]", ["when given: <note>"]),
        ("[{when: people, value: a}]", ["when has rows: a"]),
        ("[{when: not people, value: a}]", ["when not has rows: a"]),
        ("[{when: level is high, value: a}]", ["when is 1: a"]),
        ("[{when: level is very high, value: a}]", ["when is 2: a"]),
        ("[{when: not level is low, value: a}]", ["when not is 0: a"]),
        ("[{when: '  urgent ', value: a}]", ["when is true: a"]),
        ("[{each: p in people, value: '{{p}}'}]", ["each p: <p>"]),
        ("[{each: p in parcels, value: '{{p.title}}'}]", ["each p: <p.title>"]),
        ("[{each: p in parcels, when: p.code, value: '{{p.code}}'}]", ["each p, when given: <p.code>"]),
        ("[{when: urgent, each: p in people, value: '{{p}}'}]", ["each p, when is true: <p>"]),
    ])
    func modifiers(yaml: String, expected: [String]) throws {
        let sample = try ModelSample(yaml)
        let items = try #require(sample.read(.list(of: .text(.plain))))
        #expect(sample.findings.isEmpty)
        #expect(items.items.map(\.described) == expected)
    }

    @Test func blanksBetweenIDsAreLeftOut() throws {
        let sample = try ModelSample("'a | b '")
        let items = try #require(sample.read(.joined(.id(), by: "|")))
        #expect(items.items.map(\.described) == ["a", "b"])
        #expect(sample.findings == ["blanks-between-ids: 'a | b '"])
    }

    @Test(arguments: [
        ("[{each: ⟦people⟧, value: a}]", "malformed-each"),
        ("[{each: ⟦p of people⟧, value: a}]", "malformed-each"),
        ("[{each: ⟦1p in people⟧, value: a}]", "malformed-each"),
        ("[{each: ⟦[p]⟧, value: a}]", "malformed-each"),
        ("[{each: p in ⟦peopel⟧, value: '{{p}}'}]", "unknown-parameter"),
        ("[{each: p in ⟦order⟧, value: '{{p}}'}]", "each-over-scalar"),
        ("[{each: ⟦order⟧ in people, value: a}]", "shadowed-name"),
        ("[{each: p in people, value: '⟦{{p.id}}⟧'}]", "unknown-element-field"),
        ("[{each: p in parcels, value: '⟦{{p}}⟧'}]", "unknown-element-field"),
        ("[{each: p in parcels, value: '⟦{{p.titel}}⟧'}]", "unknown-element-field"),
        ("[{each: p in parcels, value: '⟦{{p.code}}⟧'}]", "unguarded-optional"),
        ("[{each: p in people, value: a}, '⟦{{p}}⟧']", "unknown-parameter"),
        ("[{when: ⟦''⟧, value: a}]", "malformed-when"),
        ("[{when: ⟦urgent and note⟧, value: a}]", "malformed-when"),
        ("[{when: ⟦level is⟧, value: a}]", "malformed-when"),
        ("[{when: ⟦{a: b}⟧, value: a}]", "malformed-when"),
        ("[{when: ⟦not⟧, value: a}]", "malformed-when"),
        ("[{when: ⟦urgnet⟧, value: a}]", "unknown-parameter"),
        ("[{when: ⟦order⟧, value: a}]", "undecided-when"),
        ("[{when: ⟦level⟧, value: a}]", "undecided-when"),
        ("[{when: ⟦order is a⟧, value: a}]", "compared-scalar"),
        ("[{when: level is ⟦hihg⟧, value: a}]", "unknown-choice"),
        ("[{when: not note, value: '⟦{{note}}⟧'}]", "unguarded-optional"),
        ("[{when: urgent, value: '⟦{{note}}⟧'}]", "unguarded-optional"),
        ("⟦a⟧", "wrong-type"),
        ("{⟦when⟧: urgent, value: a}", "wrong-type"),
    ])
    func mistakes(marked: String, code: String) throws {
        let example = Example(marked)
        let sample = try ModelSample(example.text)
        _ = sample.read(.list(of: .text(.plain)))
        let marks = marked.hasPrefix("{") ? [example.text] : example.marks
        #expect(sample.findings == marks.map { "\(code): \($0)" })
    }

    /// Every item is read, whatever became of those before it.
    @Test func allItemsAreRead() throws {
        let sample = try ModelSample("['{{a}}', {each: x in b, value: '{{x}}'}, ~, [c], '{{d}}']")
        #expect(sample.read(.list(of: .text(.plain))) == nil)
        #expect(
            sample.findings == [
                "unknown-parameter: {{a}}", "unknown-parameter: b", "empty-value: ~", "wrong-type: [c]",
                "unknown-parameter: {{d}}",
            ])
    }

    /// An item that is a mapping itself carries them among its own keys; its `value` is its own.
    @Test func recordsCarryModifiersAmongTheirFields() throws {
        let sample = try ModelSample("[{each: p in parcels, when: urgent, label: a, value: '{{p.title}}'}]")
        let items = try #require(sample.read(.list(of: LabeledValue.shape)))
        #expect(items.items[0].modifiers.count == 2)
        #expect(items.items[0].value.value.described == ["<p.title>"])
    }

    @Test func loopsAreToldApart() throws {
        let sample = try ModelSample("[{each: p in people, value: '{{p}}'}, {each: p in people, value: '{{p}}'}]")
        let items = try #require(sample.read(.list(of: .text(.plain)))).items
        #expect(items[0].value.onlyHole?.reference != items[1].value.onlyHole?.reference)
    }

    @Test func anItemInAnotherOccursWithinIt() throws {
        let sample = try ModelSample("[{each: p in people, value: a}, {when: urgent, value: b}]")
        let items = try #require(sample.read(.list(of: .text(.plain)))).items
        #expect(items[1].nested(in: items[0]).described == "each p, when is true: b")
        #expect(items[0].compactMap { _ in Optional<Text>.none } == nil)
    }

    @Test(arguments: [
        ("a|b", ["a", "b"]), ("'@all'", ["@all"]), ("[a, b]", ["a", "b"]),
        ("'{{order}}'", ["<order>"]), ("'{{order}}|x{{count}}'", ["<order>", "x<count>"]),
        ("'{{people}}'", ["each people: <people>"]), ("[]", []), ("''", [""]),
        ("[a, {each: p in people, value: '{{p}}'}]", ["a", "each p: <p>"]),
    ])
    func joined(yaml: String, expected: [String]) throws {
        let sample = try ModelSample(yaml)
        let items = try #require(sample.read(.joined(.id(), by: "|")))
        #expect(sample.findings.isEmpty)
        #expect(items.items.map(\.described) == expected)
    }

    @Test(arguments: [
        ("⟦a||b⟧", "invalid-value"), ("⟦'|'⟧", "invalid-value"), ("⟦'a|'⟧", "invalid-value"),
        ("'⟦{{name}}⟧'", "hole-of-wrong-type"), ("'⟦{{parcels}}⟧'", "hole-of-wrong-type"),
        ("'a|⟦{{people}}⟧'", "hole-of-wrong-type"), ("⟦~⟧", "wrong-type"), ("⟦{a: b}⟧", "wrong-type"),
        ("'⟦{{level}}⟧'", "parameter-too-wide"),
    ])
    func joinedMistakes(marked: String, code: String) throws {
        let example = Example(marked)
        let sample = try ModelSample(example.text)
        _ = sample.read(.joined(.id(), by: "|"))
        #expect(sample.findings == example.marks.map { "\(code): \($0)" })
    }
}

extension Item<Text> {
    /// `each p, when given: text`.
    fileprivate var described: String {
        let words = modifiers.map { modifier in
            switch modifier {
            case .each(let loop): "each \(loop.variable)"
            case .when(let condition): "when \(condition.isNegated ? "not " : "")\(condition.test.described)"
            }
        }
        return (words.isEmpty ? "" : words.joined(separator: ", ") + ": ") + value.described.joined()
    }
}

extension Condition.Test {
    fileprivate var described: String {
        switch self {
        case .given: "given"
        case .isTrue: "is true"
        case .isNotEmpty: "has rows"
        case .isChoice(let index): "is \(index)"
        }
    }
}
