import Foundation
import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// JSON in a string: what may stand in it, and that its numbers and booleans are its own.
struct JSONTextTests {
    private static let parameters = """
        parameters:
          n: {type: integer}
          b: {type: boolean}
          t: {type: text}
          c: {type: choice, of: {a: 甲}}

        """

    private func source(_ data: String) -> String {
        Self.parameters
            + "vendors: {tencent-chat: {to: a, conversationType: C2C, custom: {description: a, data: \(data)}}}\n"
            + #"samples: {s: {n: -7, b: true, t: "x\"y\\z\n", c: a}}"# + "\n"
    }

    private func inner(_ data: String) throws -> String {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "json.msg.yaml", text: source(data))
        let compiled = try #require(Compiler().compile(file, &diagnostics), "\(diagnostics.all.map(\.message))")
        let filled = compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics)
        let payload = try Payload(try #require(filled?.first).bytes)
        return try #require(payload.text("options.payload.data"))
    }

    @Test(arguments: [
        (#"'{"n": {{n}}, "b":{{b}},"s":"{{n}}"}'"#, #"{"n": -7, "b":true,"s":"-7"}"#),
        (#"'[{{n}}]'"#, "[-7]"), (#"'[ {{b}} , 1]'"#, "[ true , 1]"),
        (#"'{"t": "{{t}}", "c": "{{c}}"}'"#, #"{"t": "x\"y\\z\n", "c": "a"}"#),
        (#"'{"t": "{{{{{{t}}"}'"#, #"{"t": "{{x\"y\\z\n"}"#),
        (
            #"{n: '{{n}}', b: '{{b}}', s: 'n{{n}}', t: '{{t}}', c: '{{c}}'}"#,
            #"{"n":-7,"b":true,"s":"n-7","t":"x\"y\\z\n","c":"a"}"#
        ),
        (#"[1.50, 'x"y', null, {}, []]"#, #"[1.50,"x\"y",null,{},[]]"#),
        ("'{{t}}'", "x\"y\\z\n"), ("'x {{t}}'", "x x\"y\\z\n"), ("plain", "plain"),
    ])
    func valuesFillIt(data: String, expected: String) throws {
        #expect(try inner(data) == expected)
    }

    @Test(arguments: [
        (#"'{"t": {{t}}}'"#, "hole-in-json"), (#"'{"c": {{c}}}'"#, "hole-in-json"),
        (#"'{"{{t}}": 1}'"#, "hole-in-json"), (#"'{"a{{n}}": 1}'"#, "hole-in-json"),
        (#"'{ {{n}}: 1}'"#, "hole-in-json"),
        (#"'{"a": 1, {{n}}: 1}'"#, "hole-in-json"), (#"'[-{{n}}]'"#, "hole-in-json"),
        (#"'[{{n}}0]'"#, "hole-in-json"), (#"'[{{n}}{{t}}]'"#, "hole-in-json"), (#"'[1]{{n}}'"#, "hole-in-json"),
        (#"'["\{{t}}"]'"#, "malformed-json-text"), (#"'["\u{{n}}"]'"#, "malformed-json-text"),
        (#"'["{{t}}]'"#, "malformed-json-text"), (#"'[{{n}}'"#, "malformed-json-text"),
        (#"'{"a": "{{b}}"}'"#, "hole-of-wrong-type"), (#"{a: 'x{{b}}'}"#, "hole-of-wrong-type"),
        (#"{'{{t}}': 1}"#, "hole-in-json-key"), ("' [1'", "malformed-json-text"), ("'[a]'", "malformed-json-text"),
    ])
    func whatIsNoJSONWhateverTheValuesAreIsRefused(data: String, code: String) {
        var diagnostics = Diagnostics()
        #expect(Compiler().compile(SourceFile(path: "json.msg.yaml", text: source(data)), &diagnostics) == nil)
        #expect(diagnostics.all.filter { $0.severity == .error }.map(\.code).prefix(1) == [code], "\(diagnostics.all)")
    }

    /// A quote is worst: it has four bytes, of which three are escapes. The bound is no larger than what it gives.
    @Test(arguments: [(3_066, []), (3_067, ["may-exceed"])])
    func theBoundCountsBothEscapes(maximum: Int, codes: [String]) throws {
        let source = """
            parameters: {t: {type: text, max: \(maximum)}}
            vendors: {tencent-chat: {to: a, conversationType: C2C, custom: {data: {a: '{{t}}'}}, offlinePushInfo: {description: a}}}
            """
        var diagnostics = Diagnostics()
        let compiled = try #require(
            Compiler().compile(SourceFile(path: "json.msg.yaml", text: source), &diagnostics))
        #expect(diagnostics.all.map(\.code) == codes)
        #expect(compiled.proofs.flatMap(\.proofs).contains { $0.bound == 23 + 4 * maximum })
    }

    /// The caret stands in the author's own spelling, whatever YAML has made of it.
    @Test(arguments: [
        (#"'{"a": 1,}'"#, ","), (#""{\"a\": nul}""#, "nul"), (#"'{"甲": ''x''}'"#, "''x''"),
        (#""[\u0031, +2]""#, "+2"), (#"'{"a": "{{t}}", "b": x}'"#, "x"),
    ])
    func theMistakeItselfIsMarked(data: String, marked: String) {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "json.msg.yaml", text: source(data)), &diagnostics)
        #expect(diagnostics.all.map(\.span.text) == [marked])
    }
}
