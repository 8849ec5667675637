import MessageSource
import MessageSyntax
import Testing

struct PositionTests {
    /// The text and the place of every node, keys left out.
    @Test(arguments: [
        ("a: 1", ["1:1-1:5", "1:4-1:5"]),
        ("标题: 订单 😀 好\nb: x", ["1:1-2:5", "1:5-1:11", "2:4-2:5"]),
        ("\u{FEFF}a: 好\n", ["1:1-1:5", "1:4-1:5"]),
        ("a: 一\r\nb: 二\r\n", ["1:1-2:5", "1:4-1:5", "2:4-2:5"]),
        ("a: \"x\"\nb: 'it''s'  # c", ["1:1-2:11", "1:4-1:7", "2:4-2:11"]),
        ("a:\n  - 1\n  - 2\n\n# c\n\nb: 3", ["1:1-7:5", "2:3-3:6", "2:5-2:6", "3:5-3:6", "7:4-7:5"]),
        ("a: [ 1, {b: 2} ]  # c", ["1:1-1:17", "1:4-1:17", "1:6-1:7", "1:9-1:15", "1:13-1:14"]),
        ("a: |\n  x\n  y\n\n\nb: 1", ["1:1-6:5", "1:4-3:4", "6:4-6:5"]),
        ("a: >- # head\n  x\n\n# c\nb: 1", ["1:1-5:5", "1:4-2:4", "5:4-5:5"]),
        ("a: |+\n  x\n\nb: 1", ["1:1-4:5", "1:4-3:1", "4:4-4:5"]),
        ("a:\nb:   \nc: ~", ["1:1-3:5", "1:3-1:3", "2:3-2:3", "3:4-3:5"]),
        ("- \n-\n- x", ["1:1-3:4", "1:2-1:2", "2:2-2:2", "3:3-3:4"]),
        ("{a, b: , c}", ["1:1-1:12", "1:3-1:3", "1:7-1:7", "1:11-1:11"]),
        ("a: &x [1]\nb: !!map # c\n  c: d", ["1:1-3:7", "1:7-1:10", "1:8-1:9", "3:3-3:7", "3:6-3:7"]),
        ("a: x\n  y\n\n  z\nb: 1", ["1:1-5:5", "1:4-4:4", "5:4-5:5"]),
        ("[a: 1, b]", ["1:1-1:10", "1:2-1:6", "1:5-1:6", "1:8-1:9"]),
    ])
    func nodesAreWhereAnAuthorWouldPoint(text: String, places: [String]) throws {
        let reading = Reading(yaml: text)
        #expect(reading.findings.isEmpty)
        let root = try #require(reading.tree?.root)
        #expect(values(root).map { reading.place(of: $0.span) } == places)
    }

    @Test func aliasesAreWhereTheirAnchorIs() throws {
        let root = try #require(Reading(yaml: "a: &x 好\nb: *x").tree?.root)
        let (anchored, alias) = (try #require(root["a"]), try #require(root["b"]))
        #expect(alias.isSame(as: anchored) && alias.span == anchored.span && alias.string == "好")
    }

    @Test(arguments: [("a: {}", true), ("a: []", true), ("a:\n- b", false), ("a:\n  b: c", false)])
    func bracketsAreKnown(text: String, isFlow: Bool) throws {
        #expect(try #require(Reading(yaml: text).tree?.root["a"]).isFlow == isFlow)
    }

    @Test(arguments: [
        ("x", SyntaxTree.Style.plain), ("'x'", .singleQuoted), ("\"x\"", .doubleQuoted), ("|\n  x", .literal),
        (">\n  x", .folded),
    ])
    func stylesAreKnown(text: String, style: SyntaxTree.Style) throws {
        #expect(try #require(Reading(yaml: "a: \(text)").tree?.root["a"]).style == style)
    }

    @Test(arguments: [
        ("|\n  x\n", "x"), ("|\n  x", "x"), ("|-\n  x\n", "x"), ("|+\n  x\n\n", "x\n"), (">\n  x\n  y\n\n", "x y"),
        ("|\n\nb: 1", ""),
        ("|\r\n  x\r\n  y\r\n", "x\ny"),
    ])
    func theFinalNewlineOfABlockIsDropped(text: String, value: String) throws {
        #expect(try #require(Reading(yaml: "a: \(text)").tree?.root["a"]).string == value)
    }

    @Test(arguments: [
        ("a:", true), ("a: ~", true), ("a: null", true), ("a: ''", false), ("a: Null", false), ("a: []", false),
    ])
    func nothingIsNull(text: String, isNull: Bool) throws {
        #expect(try #require(Reading(yaml: text).tree?.root["a"]).isNull == isNull)
    }

    private func values(_ node: Node) -> [Node] {
        [node] + node.items.flatMap(values) + node.entries.flatMap { values($0.value) }
    }
}
