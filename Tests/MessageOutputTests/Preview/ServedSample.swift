import MessageModel
import MessageSource
import MessageSyntax
import Testing

@testable import MessageOutput

/// A template that is read, for the pages that are made of one.
struct ServedSample {
    let template: Template

    /// - Parameter declarations: what stands under `parameters`, on one line, and what follows.
    init(_ declarations: String) throws {
        let file = SourceFile(
            path: "t/a.msg.yaml",
            text: "name: a\nmessage: {text: hello}\nvendors: {v: }\nparameters: \(declarations)\n")
        var diagnostics = Diagnostics()
        let tree = try #require(SyntaxTree.parseYAML(file, &diagnostics))
        template = try #require(Template.read(tree, vendors: ["v"], since: 0, &diagnostics))
        #expect(diagnostics.all.isEmpty, "\(diagnostics.all.map(\.message))")
    }

    /// Without the line breaks, which show nowhere.
    var form: String {
        var text = ""
        ParameterForm(template).html.write(to: &text)
        return text.replacing("\n", with: "")
    }

    func page(
        messages: [RenderedMessage] = [], findings: [Diagnostic] = [], values: SourceFile? = nil,
        trouble: String? = nil
    ) -> ServedTemplate {
        ServedTemplate(
            path: "a.msg.yaml", template: template, messages: messages, findings: findings, values: values,
            trouble: trouble, generation: "r-1")
    }
}
