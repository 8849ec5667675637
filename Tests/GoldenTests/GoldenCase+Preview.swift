import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource

extension GoldenCase {
    /// The messages of the page that `render --format html` shows, without the page around them, which is always the
    /// same.
    static let previewName = "preview.html"

    func previewPage(of compiled: CompiledTemplate, _ diagnostics: Diagnostics) -> String {
        PreviewPage(messages(of: compiled, diagnostics)).main
    }

    /// What `render` shows in a terminal of sixty columns, without colours.
    static let terminalName = "preview.txt"

    func terminalText(of compiled: CompiledTemplate, _ diagnostics: Diagnostics) -> String {
        TerminalPreview(messages(of: compiled, diagnostics), width: 60).text
    }

    private func messages(of compiled: CompiledTemplate, _ diagnostics: Diagnostics) -> [RenderedMessage] {
        var unheard = Diagnostics()
        let headroom = compiled.headroom
        return compiled.ownValues.enumerated().flatMap { index, values in
            compiled.rendered(
                values.arguments,
                sample: compiled.template.parameters.isEmpty ? nil : compiled.template.samples[index].name,
                headroom: headroom, findings: diagnostics.sorted, &unheard)
        }
    }
}
