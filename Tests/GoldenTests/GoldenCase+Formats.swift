import MessageCompiler
import MessageOutput
import MessageSource

extension GoldenCase {
    /// Cases under `formats` have a golden for each format of `lint`.
    var showsFormats: Bool { name.hasPrefix("formats/") }

    /// What reports call the template there, so that they have to escape something.
    static let pathWithBlanks = "./消息 模板/发货, 100%.msg.yaml"
}

extension [String: String] {
    /// With the reports on a file, in every format.
    func adding(reports diagnostics: Diagnostics, on file: SourceFile) -> [String: String] {
        let run = LintRun(diagnostics: diagnostics.sorted, paths: [file.path])
        let tool = ToolDescription { Problems.problem($0).map(Problems.page) }
        return DiagnosticFormats.all(tool: tool).reduce(into: self) { outcome, format in
            let format = (name: type(of: format).name, text: format.render(run))
            outcome["report.\(format.name)"] = format.text
        }
    }
}
