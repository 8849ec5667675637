import ArgumentParser
import MessageCompiler
import MessageOutput
import MessageSource

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a finding: what it is, how bad, and an example that fails and one that passes.")

    @Argument(help: ArgumentHelp("What stands in brackets behind a finding: may-exceed.", valueName: "code"))
    var code: String?

    @Flag(help: "Explain all of them, in Markdown.")
    var all = false

    @Flag(help: "List all codes with a sentence each.")
    var list = false

    @Option(help: "How to show it; markdown with --all.")
    var format: PageFormat?

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    func validate() throws {
        guard [code != nil, all, list].count(where: { $0 }) == 1 else {
            throw ValidationError("Give one code, '--all' or '--list'")
        }
        if all, format == .text { throw ValidationError("'--all' is in Markdown; '--list' is for the terminal") }
        if list, format != nil { throw ValidationError("'--list' has no other format") }
        if let code, Problems.problem(code) == nil {
            let near = Problems.codes(near: code)
            let advice =
                near.isEmpty ? "'msgc explain --list' lists them" : "did you mean \(near.prefix(5).quotedAlternatives)?"
            throw ValidationError("There is no diagnostic '\(code)'; \(advice)")
        }
    }

    func run() throws {
        if !Terminal.output.write(text) { throw ExitStatus.failure }
    }

    private var text: String {
        if list { return Problems.listing.text }
        guard let problem = code.flatMap(Problems.problem) else { return Problems.reference.markdown }
        let page = Problems.page(of: problem)
        switch format ?? .text {
        case .text: return page.text(Terminal.output.palette(color))
        case .markdown: return "# \(page.code)\n\n" + page.markdown
        }
    }
}

/// What a page of the reference is printed as.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
}
