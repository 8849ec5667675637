import ArgumentParser
import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource
import MessageVendors

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a finding, or a code of a vendor's answer.",
        discussion: """
            Of a finding: what it is, how bad, and an example that fails and one that passes.

            With --vendor, of the number by which the vendor refuses a message: what it means, whether trying again \
            helps, and what to do; without a number all of them are listed. With --payload, the members that it most \
            likely speaks of are shown where they stand in that file, and in the template that the manifest.json \
            above it names. A number with a minus stands behind '--', and \
            the options before it: msgc explain --vendor ID -- -1
            """)

    @Argument(
        help: ArgumentHelp(
            "What stands in brackets behind a finding, may-exceed; with --vendor a number, 40058.", valueName: "code"))
    var code: String?

    @Flag(help: "Explain all findings, in Markdown.")
    var all = false

    @Flag(help: "List the codes of all findings with a sentence each.")
    var list = false

    @Option(help: ArgumentHelp("The vendor that has answered with a code.", valueName: "id"))
    var vendor: String?

    @Option(help: ArgumentHelp("The payload that the vendor refuses.", valueName: "file"))
    var payload: String?

    @Option(help: ArgumentHelp("The template of that payload, where no manifest.json names it.", valueName: "file"))
    var template: String?

    @Option(help: "How to show it; markdown with --all.")
    var format: PageFormat?

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    func validate() throws {
        if let vendor { return try validateAnswer(of: vendor) }
        guard payload == nil, template == nil else {
            throw ValidationError("'--payload' needs the vendor that has refused it: --vendor ID")
        }
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

    private func validateAnswer(of vendor: String) throws {
        try VendorChoice.check([vendor])
        if all || list {
            throw ValidationError("'--all' and '--list' are about findings; '--vendor' alone lists the vendor's codes")
        }
        guard let code else {
            guard payload == nil, template == nil else {
                throw ValidationError("'--payload' needs the code with which it was refused")
            }
            if AnswerCodes(vendor).isEmpty {
                throw ValidationError("'\(vendor)' answers in words, without codes")
            }
            return
        }
        if payload == nil, template != nil { throw ValidationError("'--template' needs '--payload'") }
        if payload != nil, format == .markdown {
            throw ValidationError("What '--payload' finds is shown as text alone")
        }
        if let fault = AnswerCodes(vendor).fault(of: code) { throw ValidationError(fault) }
    }

    func run() throws {
        if !Terminal.output.write(try text()) { throw ExitStatus.failure }
    }

    private func text() throws -> String {
        if let vendor = vendor.flatMap(Vendors.vendor) {
            let number = code.flatMap { Int($0) }
            guard let known = number.flatMap(vendor.answers.code) else {
                return format == .markdown ? AnswerListing(vendor).markdown : AnswerListing(vendor).text
            }
            let explanation = AnswerExplanation(vendor: vendor, code: known, color: color)
            let blame = try payload.map { try explanation.blame(payload: $0, template: template) }
            return explanation.page(format ?? .text) + (blame ?? "")
        }
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
