import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// `$userName=ID$` is read as a name only where the message says so; only there is a dollar sign exchanged.
struct TranslatedIDTests {
    @Test(arguments: [
        ("", "$"), ("enable_id_trans: 0, ", "$"), ("enable_id_trans: false, ", "$"), ("enable_id_trans: 1, ", "＄"),
        ("enable_id_trans: true, ", "＄"), ("enable_id_trans: '{{on}}', ", "＄"),
    ])
    func dollarsFollowTheSwitch(option: String, dollar: String) throws {
        let source = """
            parameters: {v: {type: text}, on: {type: boolean}}
            message: {link: {title: '$a{{v}}', description: '$b{{v}}', url: 'https://example.com/{{v}}'}}
            vendors: {wecom-app: {touser: a, \(option)agentid: 1}}
            samples: {s: {v: '$c', on: false}}
            """
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "names.msg.yaml", text: source)
        let compiled = try #require(Compiler().compile(file, &diagnostics))
        let filled = try #require(compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics))
        let payload = try Payload(filled[0].bytes)
        #expect(payload.text("textcard.title") == "\(dollar)a\(dollar)c")
        #expect(payload.text("textcard.description") == "\(dollar)b\(dollar)c")
        #expect(payload.text("textcard.url") == "https://example.com/%24c")
    }
}
