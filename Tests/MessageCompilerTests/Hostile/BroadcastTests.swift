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
        }
    }

    /// What a declaration says is known before any value is.
    @Test(arguments: [
        ("'{{p}}'", "{type: choice, of: [a, '@all']}"), ("[b, '{{p}}']", "{type: choice, of: {a: 甲, '@ALL': 乙}}"),
        ("'@{{p}}'", "{type: choice, of: [a, all]}"), ("'{{p}}'", "{type: id, default: '@all'}"),
        ("'{{p}}all'", "{type: choice, of: [a, '@']}"),
        ("'{{p}}'", "{type: list, of: {type: id}, default: [a, '@all']}"),
        ("[b, {each: x in p, value: '{{x}}'}]", "{type: list, of: {type: id}, default: ['@aLL']}"),
        ("'{{p}}'", "{type: list, of: {type: choice, of: [a, '@all']}}"),
        ("'{{p}}'", "{type: list, of: {v: {type: id}}, default: [{v: a}]}"),
    ])
    func noDeclarationHoldsOne(receivers: String, type: String) throws {
        let codes = try codes(receivers, type)
        // Rows with names cannot be ids at all.
        #expect(codes == [type.contains("of: {v:") ? "hole-of-wrong-type" : "declared-broadcast"])
    }

    @Test(arguments: [
        ("'{{p}}'", "{type: choice, of: [a, all]}"), ("'x{{p}}'", "{type: choice, of: [a, '@all']}"),
        ("'{{p}}'", "{type: id, default: all}"), ("'{{p}}x'", "{type: id, default: '@all'}"),
        ("'{{p}}'", "{type: id}"), ("'@{{p}}'", "{type: id}"), ("[a, {when: p, value: b}]", "{type: boolean}"),
    ])
    func otherDeclarationsAreTaken(receivers: String, type: String) throws {
        #expect(try codes(receivers, type).isEmpty)
    }

    /// The vendor documents it alone; two under conditions may stand for each other.
    @Test(arguments: [
        ("'@all|a'", true), ("'a|@ALL'", true), ("['@all', a]", true), ("['@all', '@all']", true),
        ("[a, {when: p, value: '@all'}]", true), ("['@all', {when: p, value: a}]", true),
        ("[{when: p, value: '@all'}, {when: not p, value: a}]", false), ("[{when: p, value: '@all'}]", false),
        ("'@all'", false), ("['@all']", false), ("'a|b'", false), ("'x@all|b'", false),
    ])
    func nobodyStandsBesideIt(receivers: String, isReported: Bool) throws {
        #expect(try codes(receivers, "{type: boolean}") == (isReported ? ["broadcast-among-others"] : []))
    }

    @Test func aPayloadMayHoldOthers() throws {
        let payload = #"{"touser": "@all|a", "msgtype": "text", "agentid": 1, "text": {"content": "开会"}}"#
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "a.wecom-app.json", text: payload)
        Compiler().check(payload: file, for: "wecom-app", &diagnostics)
        #expect(diagnostics.all.map(\.code) == ["broadcast-among-others"])
        #expect(diagnostics.all.map(\.severity) == [.warning])
    }

    @Test(arguments: ["'@all'", "['@all']", "'@ALL'"])
    func theAuthorMay(receivers: String) throws {
        #expect(try fill(receivers, "{type: id}", "a", "touser").isEmpty)
    }

    @Test(arguments: ["all", "@al", "@alle", "x@all", "a.b@all.example.com", "@"])
    func otherIdsAreOnlyIds(value: String) throws {
        #expect(try fill("'{{p}}'", "{type: id}", value, "touser").isEmpty)
    }

    /// The codes of the errors where no value is given.
    private func codes(_ receivers: String, _ type: String) throws -> [String] {
        let source = """
            parameters: {p: \(type)}
            message: {text: 开会}
            vendors: {wecom-app: {touser: \(receivers), agentid: 1}}
            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "broadcast.msg.yaml", text: source), &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map(\.code)
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
