import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

struct SectionOptionsTests {
    @Test(arguments: [
        ("{}", []), ("{losses: accept}", []), ("{losses: ⟦refuse⟧}", ["invalid-value"]),
        ("{losses: ⟦~⟧}", ["wrong-type"]),
        ("{losses: '⟦{{urgent}}⟧'}", ["hole-of-wrong-type"]), ("{⟦extra⟧: {a: 1}}", ["unchecked-extra"]),
        ("{⟦extra⟧: {}}", ["unchecked-extra"]), ("{extra: ⟦[a]⟧}", ["wrong-type"]), ("{extra: ⟦a⟧}", ["wrong-type"]),
        ("{extra: ⟦~⟧}", ["wrong-type"]),
    ])
    func options(marked: String, codes: [String]) throws {
        let example = Example(marked)
        let sample = try ModelSample(example.text)
        let options = SectionOptions.take(from: sample.tree.root, &sample.reading)
        #expect(sample.findings == zip(codes, example.marks).map { "\($0): \($1)" })
        #expect((options.losses == nil) != (marked == "{losses: accept}"))
    }

    /// The vendor's own record passes over what was taken.
    @Test func optionsAreNotTheRecords() throws {
        let sample = try ModelSample("{losses: accept, extra: {b: 1}, label: a, value: b}")
        _ = SectionOptions.take(from: sample.tree.root, &sample.reading)
        #expect(sample.read(LabeledValue.shape) != nil)
        #expect(sample.findings == ["unchecked-extra: extra"])
    }

    @Test func extraMembersAreLaidOver() {
        func object(_ members: KeyValuePairs<String, DocumentValue>) -> DocumentValue {
            .object(members.map { Member($0, $1) })
        }
        let base = object(["a": .number("1"), "b": object(["c": .number("2")]), "d": .null])
        let merged = base.merging(object(["b": object(["e": .number("3")]), "a": .number("4"), "f": .null]))
        #expect(merged.keys == "{a: 4, b: {c: 2, e: 3}, d: null, f: null}")
    }
}

extension DocumentValue {
    fileprivate var keys: String {
        switch self {
        case .object(let members): "{" + members.map { "\($0.key): \($0.value.keys)" }.joined(separator: ", ") + "}"
        case .number(let spelling): spelling
        case .null: "null"
        default: "other"
        }
    }
}
