import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// Only the author of a template can address everybody.
struct BroadcastTests {
    @Test(arguments: ["touser", "toparty", "totag"])
    func aParameterNeverDoes(field: String) throws {
        let spellings = ["@all", "@ALL", "@aLl"]
        for (receivers, values) in [
            ("'{{p}}'", spellings), ("[a, '{{p}}']", spellings), ("'@{{p}}'", ["all", "ALL"]),
            ("'{{p}}all'", ["@"]), ("'@a{{p}}l'", ["l"]), ("'a|{{p}}'", spellings), ("'{{p}}{{p}}'", []),
        ] {
            for value in values {
                let codes = try fill(receivers, "{type: id}", value, field)
                #expect(codes == ["broadcast-from-parameter"], "\(field): \(receivers) with \(value)")
            }
        }
        for value in spellings {
            #expect(
                try fill("'{{p}}'", "{type: list, of: {type: id}}", "[a, '\(value)']", field) == [
                    "broadcast-from-parameter"
                ])
            #expect(
                try fill("'{{p}}'", "{type: choice, of: [a, '\(value)']}", value, field) == ["broadcast-from-parameter"]
            )
        }
    }

    @Test(arguments: ["'@all'", "['@all']", "'@ALL'"])
    func theAuthorMay(receivers: String) throws {
        #expect(try fill(receivers, "{type: id}", "a", "touser").isEmpty)
    }

    @Test(arguments: ["all", "@al", "@alle", "x@all", "a.b@all.example.com", "@"])
    func otherIdsAreOnlyIds(value: String) throws {
        #expect(try fill("'{{p}}'", "{type: id}", value, "touser").isEmpty)
    }

    /// The codes of the errors that a value leads to.
    private func fill(_ receivers: String, _ type: String, _ value: String, _ field: String) throws -> [String] {
        let quoted = value.hasPrefix("[") ? value : "'\(value)'"
        let source = """
            parameters: {p: \(type)}
            message: {text: 开会}
            vendors: {wecom-app: {\(field): \(receivers), agentid: 1}}
            samples: {s: {p: \(quoted)}}
            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "broadcast.msg.yaml", text: source), &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map(\.code)
    }
}
