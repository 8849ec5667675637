import MessageRuntime
import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

struct ParameterTests {
    @Test(arguments: [
        ("{type: text}", "text 0...any"), ("{type: text, max: 9}", "text 0...9"),
        ("{type: text, min: 2, max: 9, characters: 'A-Z 0-9 -'}", "text 2...9 of A-Z0-9--"),
        ("{type: id}", "id 1...any"), ("{type: id, min: 0}", "id 1...any"), ("{type: id, min: 3}", "id 3...any"),
        ("{type: url, max: 99}", "url 99 http https"), ("{type: url, schemes: [HTTPS, ftp]}", "url any https ftp"),
        ("{type: integer}", "integer"), ("{type: integer, min: -1, max: 9}", "integer"), ("{type: boolean}", "boolean"),
        ("{type: choice, of: [a, b]}", "choice a=a b=b"), ("{type: choice, of: {a: 甲, 'no': 乙}}", "choice a=甲 no=乙"),
        ("{type: list, of: {type: id}}", "list 0...any of id 1...any"),
        ("{type: list, min: 1, max: 3, of: {a: {type: text}, b: {type: boolean}}}", "list 1...3 of a b"),
        ("{type: text, optional: true, summary: a}", "text 0...any optional"),
        ("{type: text, default: a}", "text 0...any default text(\"a\")"),
        ("{type: integer, default: 7}", "integer default integer(7)"),
        ("{type: boolean, default: false}", "boolean default boolean(false)"),
        ("{type: choice, of: [a, b], default: b}", "choice a=a b=b default choice(1)"),
        ("{type: list, of: {type: id}, default: []}", "list 0...any of id 1...any default list([])"),
        ("{type: list, of: {type: {type: text}, max: {type: text}}}", "list 0...any of type max"),
    ])
    func declarations(yaml: String, expected: String) throws {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "a.yaml", text: "p: \(yaml)\n")
        let tree = try #require(SyntaxTree.parseYAML(file, &diagnostics))
        var reading = Reading(diagnostics, parameters: [])
        let parameters = reading.declarations(in: tree.root)
        #expect(reading.diagnostics.all.isEmpty, "\(reading.diagnostics.all.map(\.message))")
        #expect(parameters?.map(\.described) == [expected])
    }

    @Test(arguments: [
        ("p: ⟦{}⟧", "missing-field"), ("p: ⟦{max: 9}⟧", "missing-field"), ("p: {type: ⟦string⟧}", "invalid-value"),
        ("p: {type: ⟦'{{a}}'⟧}", "tag-from-parameter"), ("p: ⟦text⟧", "wrong-type"), ("⟦[p]⟧", "wrong-type"),
        ("p: {type: text, ⟦maxx⟧: 9}", "unknown-field"), ("p: {type: text, ⟦pattern⟧: '[a-z]'}", "unknown-field"),
        ("p: {type: text, ⟦of⟧: [a]}", "unknown-field"), ("p: {type: boolean, ⟦max⟧: 1}", "unknown-field"),
        ("p: {type: text, max: ⟦-1⟧}", "invalid-value"), ("p: {type: text, max: ⟦nine⟧}", "invalid-value"),
        ("p: {type: text, min: 9, max: ⟦3⟧}", "empty-range"), ("p: {type: integer, min: 9, max: ⟦3⟧}", "empty-range"),
        ("p: {type: list, min: 9, max: ⟦3⟧, of: {type: id}}", "empty-range"),
        ("p: {type: text, characters: ⟦'[a-z]'⟧}", "malformed-characters"),
        ("p: {type: text, characters: ⟦'z-a'⟧}", "malformed-characters"),
        ("p: {type: text, characters: ⟦''⟧}", "malformed-characters"),
        ("p: ⟦{type: choice}⟧", "missing-field"), ("p: {type: choice, of: ⟦a⟧}", "wrong-type"),
        ("p: {type: choice, of: ⟦[]⟧}", "invalid-value"), ("p: {type: choice, of: [a, ⟦a⟧]}", "repeated-choice"),
        ("p: {type: choice, of: [⟦[a]⟧]}", "wrong-type"), ("p: {type: choice, of: {a: ⟦[b]⟧}}", "wrong-type"),
        ("p: ⟦{type: list}⟧", "missing-field"), ("p: {type: list, of: ⟦id⟧}", "wrong-type"),
        ("p: {type: list, of: {a: ⟦{type: list, of: {type: id}}⟧}}", "nested-list"),
        ("p: {type: list, of: ⟦{type: list, of: {type: id}}⟧}", "nested-list"),
        ("p: {type: list, of: {⟦1a⟧: {type: id}}}", "invalid-parameter-name"),
        ("⟦not⟧: {type: text}", "invalid-parameter-name"), ("⟦is⟧: {type: text}", "invalid-parameter-name"),
        ("⟦in⟧: {type: text}", "invalid-parameter-name"), ("⟦a.b⟧: {type: text}", "invalid-parameter-name"),
        ("⟦订单⟧: {type: text}", "invalid-parameter-name"), ("⟦''⟧: {type: text}", "invalid-parameter-name"),
        ("p: {type: text, optional: true, default: ⟦a⟧}", "default-of-optional"),
        ("p: {type: text, optional: ⟦yes⟧}", "invalid-value"),
        ("p: {type: text, max: 2, default: ⟦abc⟧}", "refused-value"),
        ("p: {type: integer, default: ⟦a⟧}", "refused-value"), ("p: {type: text, default: ⟦[a]⟧}", "wrong-type"),
        ("p: {type: choice, of: [a, b], default: ⟦c⟧}", "refused-value"),
    ])
    func mistakes(marked: String, code: String) throws {
        let example = Example(marked)
        var diagnostics = Diagnostics()
        let tree = try #require(SyntaxTree.parseYAML(SourceFile(path: "a.yaml", text: example.text), &diagnostics))
        var reading = Reading(diagnostics, parameters: [])
        _ = reading.declarations(in: tree.root)
        let findings = reading.diagnostics.sorted.map { "\($0.code): \($0.span.text)" }
        let marks = example.marks.map { $0 == "''" ? "''" : $0 }
        #expect(findings == marks.map { "\(code): \($0)" })
    }

    @Test func everyDeclarationIsRead() throws {
        var diagnostics = Diagnostics()
        let text = "1a: {type: text}\nb: {type: texd}\nc: {type: text, max: x, min: y, foo: z}\nd: {type: id}\n"
        let tree = try #require(SyntaxTree.parseYAML(SourceFile(path: "a.yaml", text: text), &diagnostics))
        var reading = Reading(diagnostics, parameters: [])
        _ = reading.declarations(in: tree.root)
        #expect(
            reading.diagnostics.sorted.map(\.code) == [
                "invalid-parameter-name", "invalid-value", "invalid-value", "invalid-value", "unknown-field",
            ])
    }

    @Test(
        arguments: [
            ("A-Z", ["A", "Z"], ["a", "@", "["]), ("a b", ["a", "b"], ["c", " "]), ("-", ["-"], ["a"]),
            ("甲-龥", ["甲", "龥"], ["a"]), ("😀", ["😀"], ["😁"]), ("--9", ["-", ".", "9"], [","]),
        ] as [(String, [Unicode.Scalar], [Unicode.Scalar])])
    func characters(text: String, inside: [Unicode.Scalar], outside: [Unicode.Scalar]) throws {
        let set = try #require(CharacterClass(parsing: text))
        #expect(inside.allSatisfy(set.contains))
        #expect(!outside.contains(where: set.contains))
    }
}

extension Parameter {
    fileprivate var described: String {
        type.described + (isOptional ? " optional" : "") + (defaultValue.map { " default \($0)" } ?? "")
    }
}

extension ParameterType {
    fileprivate var described: String {
        switch self {
        case .text(let bounds), .id(let bounds):
            let set = bounds.characters.map { " of " + $0.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined() }
            return "\(keyword) \(bounds.minimum)...\(bounds.maximum.described)"
                + (set?.replacing(" of A-Z0-9---", with: " of A-Z0-9--") ?? "")
        case .url(let bounds): return "url \(bounds.maximum.described) " + bounds.schemes.joined(separator: " ")
        case .integer, .boolean: return keyword
        case .choice(let choices): return "choice " + choices.map { "\($0.value)=\($0.label)" }.joined(separator: " ")
        case .list(let list):
            let fields = list.hasNamedFields ? list.fields.map(\.name) : list.fields.map(\.type.described)
            return "list \(list.minimum)...\(list.maximum.described) of " + fields.joined(separator: " ")
        }
    }
}

extension Int? {
    fileprivate var described: String { map { String($0) } ?? "any" }
}
