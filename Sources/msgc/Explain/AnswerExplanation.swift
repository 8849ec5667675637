import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource
import MessageVendors

/// What a code of a vendor's answers means, and which members of a payload it most likely speaks of.
struct AnswerExplanation {
    let vendor: any Vendor.Type
    let code: VendorAnswers.Code
    let color: ColorChoice

    /// The page of the code.
    func page(_ format: PageFormat) -> String {
        let page = AnswerPage(code, of: vendor.id)
        return format == .markdown ? page.markdown : page.text(Terminal.output.palette(color))
    }

    /// The members to blame, each with its place in the payload and in the template.
    ///
    /// - Parameter template: the path of the payload's template; `nil` to have it looked for.
    func blame(payload path: String, template: String?) throws -> String {
        let payload = try InputFile.load(path)
        if code.blame == .nothing { return "\nIt does not speak of anything in a payload.\n" }
        var diagnostics = Diagnostics()
        let suspects = Compiler().suspects(of: code, in: payload, for: vendor.id, &diagnostics)
        guard !diagnostics.hasErrors else {
            diagnostics.show(fileCount: 1)
            throw ExitStatus.findings
        }
        guard !suspects.isEmpty else {
            return "\nNothing in '\(path)' breaks a rule that msgc knows; the vendor's own words may say more.\n"
        }
        let origin = try PayloadOrigin(of: path, vendor: vendor.id, template: template)
        let lines = LineIndex(payload)
        let entries = suspects.map { suspect in
            let places = [lines.place(of: suspect.span)] + [origin.place(of: suspect)].compactMap(\.self)
            return "  \(suspect.sentence.visible)\n" + places.map { "    \($0)\n" }.joined()
        }
        let remark = origin.remark.map { "\n\($0)\n" } ?? ""
        return "\n\(Self.heading(of: suspects))\n" + entries.joined() + remark
    }

    /// Nobody is accused who is found in order.
    private static func heading(of suspects: [Suspect]) -> String {
        if suspects.contains(where: \.isAtFault) { return "Most likely:" }
        return "It speaks of \(suspects.count == 1 ? "this" : "these"), in which msgc finds no fault:"
    }
}

extension LineIndex {
    /// `order/VENDOR.json:1:12`.
    func place(of span: Span) -> String {
        let position = position(of: span.range.lowerBound)
        return "\(span.file.path):\(position.line):\(position.column)"
    }
}
