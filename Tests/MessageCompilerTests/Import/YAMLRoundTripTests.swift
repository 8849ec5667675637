import MessageCompiler
import MessageOutput
import MessageSource
import MessageSyntax
import SeededRandom
import Testing

/// What the writer prints means the same again, whatever the texts hold.
struct YAMLRoundTripTests {
    @Test(arguments: UInt64(1)...4)
    func yamlReadsTheSameValue(seed: UInt64) throws {
        var random = HostileYAML(seed: seed)
        for number in 1...500 {
            let value = random.value()
            let written = value.write(indent: 2 * (number % 3))
            var diagnostics = Diagnostics()
            let tree = SyntaxTree.parseYAML(SourceFile(path: "written.yaml", text: written), &diagnostics)
            let node = try #require(tree, "seed \(seed), \(number):\n\(written)").root
            #expect(diagnostics.all.isEmpty, "seed \(seed), \(number):\n\(written)")
            #expect(tree?.comments.isEmpty == true, "seed \(seed), \(number):\n\(written)")
            #expect(value.isSame(as: node), "seed \(seed), \(number):\n\(written)")
        }
    }

    @Test(arguments: UInt64(1)...4)
    func aTemplateReadsTheSameValue(seed: UInt64) throws {
        var random = HostileYAML(seed: seed)
        for number in 1...500 {
            let value = random.value()
            let section = YAMLValue.mapping([
                ("touser", .text("zhangsan")), ("agentid", .bare("1")), ("text", .mapping([("content", .text("甲"))])),
                ("extra", .mapping([("probe", value)])),
            ])
            let written = YAMLValue.mapping([("vendors", .mapping([("wecom-app", section)]))]).write()
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "written.msg.yaml", text: written)
            let compiled = try #require(
                Compiler().compile(file, &diagnostics),
                "seed \(seed), \(number): \(diagnostics.all.map(\.message))\n\(written)")
            #expect(diagnostics.all.map(\.code) == ["unchecked-extra"], "seed \(seed), \(number):\n\(written)")
            let payload = try #require(compiled.filled.first??.first).bytes
            let expected = Array("\"probe\":".utf8) + value.json.write() + Array("}".utf8)
            #expect(payload.suffix(expected.count) == expected[...], "seed \(seed), \(number):\n\(written)")
        }
    }
}

/// Random values made of what YAML and templates read as something else.
private struct HostileYAML {
    private static let pieces = [
        "{", "{", "{{", "}}", "}", "[", "]", ",", ", ", ":", ": ", "?", "? ", "-", "- ", "#", " #", "@", "`", "*", "**",
        "&a", "!", "!!int", "|", "|-", ">", "'", "''", "\"", "%", "=", "<<", "~", ".", "...", "---", "\\", "\\n", "\n",
        "\n", "\n\n", "\n  ", " \n", "\r", "\r\n", "\t", " ", "  ", "\0", "\u{1}", "\u{1B}", "\u{7F}", "\u{85}",
        "\u{9F}", "\u{A0}", "\u{AD}", "\u{301}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{3000}",
        "\u{E000}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{1FFFF}", "\u{10FFFF}", "😀", "👨‍👩‍👧", "订单", "，", "【", "a", "é",
        "no", "null", "true", "1", "12", "0x1f", "1e3", "12:30", "2026-11-21", "https://example.com/?a=1#b", "each",
        "when",
    ]
    /// What texts without quotes and blocks are made of, where it stands in the right order.
    private static let tame = [
        "订单", "【", "，", "a", "B", "n", "e", "0", "12", "\n", "\n", " ", " ", ":", "#", "-", ".", ",", "{", "}", "?",
        "\"",
    ]
    private static let bare = ["0", "-1", "1.50", "1e400", "-2.5E+3", "true", "false", "null"]

    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A value of a few levels.
    mutating func value(depth: Int = 0) -> YAMLValue {
        switch below(depth < 4 ? 8 : 5) {
        case 0: .bare(Self.bare.randomElement(using: &random) ?? "0")
        case 1...4: .text(text())
        case 5: .sequence((0..<below(6)).map { _ in value(depth: depth + 1) })
        default: .mapping(members(depth: depth))
        }
    }

    /// Members whose keys differ as YAML compares them, by their scalar values.
    private mutating func members(depth: Int) -> [(String, YAMLValue)] {
        var keys: Set<[UInt8]> = []
        return (0..<below(6)).compactMap { _ in
            let key = text()
            return keys.insert(Array(key.utf8)).inserted ? (key, value(depth: depth + 1)) : nil
        }
    }

    private mutating func text() -> String {
        var text = String.UnicodeScalarView()
        let pieces = Bool.random(using: &random) ? Self.pieces : Self.tame
        let isLong = below(200) == 0
        for _ in 0..<(isLong ? 1500 : below(8)) {
            text += (pieces.randomElement(using: &random) ?? "").unicodeScalars
        }
        return String(text)
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}

extension YAMLValue {
    /// Compared byte by byte; four braces in a text of the source stand for two.
    fileprivate func isSame(as node: Node) -> Bool {
        switch self {
        case .text(let text):
            let written = String(text.unicodeScalars.replacing("{{".unicodeScalars, with: "{{{{".unicodeScalars))
            return node.kind == .scalar && node.bytes.elementsEqual(written.utf8) && !node.isNull
        case .bare(let spelling):
            return node.kind == .scalar && node.style == .plain && node.string == spelling
        case .sequence(let items):
            return node.kind == .sequence && node.items.count == items.count
                && zip(items, node.items).allSatisfy { $0.isSame(as: $1) }
        case .mapping(let members):
            return node.kind == .mapping && node.entries.count == members.count
                && zip(members, node.entries).allSatisfy { member, entry in
                    entry.key.bytes.elementsEqual(member.0.utf8) && member.1.isSame(as: entry.value)
                }
        }
    }

    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .bare(let spelling): .number(spelling)
        case .sequence(let items): .array(items.map(\.json))
        case .mapping(let members): .object(members.map { ($0, $1.json) })
        }
    }
}
