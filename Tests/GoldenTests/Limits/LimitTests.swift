import MessageCompiler
import MessageSource
import Testing

/// Every limit of the envelope, of each type of message and of card, and of the portable kinds, at its edge: what fits
/// exactly passes without that finding, and one more is reported once, under the value itself.
@Suite struct LimitTests {
    private static let edges =
        Edge.envelope + Edge.messages + Edge.notices + Edge.cards + Edge.portable
        + Edge.tencent + Edge.youdu

    @Test(arguments: edges)
    func whatFitsExactlyPasses(_ edge: Edge) {
        let findings = findings(in: edge.template.replacing("§", with: edge.fits))
        #expect(findings.allSatisfy { $0.code != edge.code && $0.severity != .error }, "\(findings.map(\.message))")
    }

    @Test(arguments: edges)
    func oneMoreIsReportedUnderTheValue(_ edge: Edge) {
        let findings = findings(in: edge.template.replacing("§", with: edge.breaks))
        #expect(findings.map(\.code).filter { $0 == edge.code }.count == 1, "\(findings.map(\.message))")
        #expect(findings.first { $0.code == edge.code }?.span.text == edge.breaks)
    }

    /// What several fields hold together is too large as a whole.
    @Test(arguments: Edge.tencentSizes)
    func oneMoreIsReportedUnderTheVendor(_ edge: Edge) {
        let fitting = findings(in: edge.template.replacing("§", with: edge.fits))
        #expect(fitting.allSatisfy { $0.code != edge.code && $0.severity != .error })
        let findings = findings(in: edge.template.replacing("§", with: edge.breaks)).filter { $0.code == edge.code }
        #expect(findings.map(\.span.text) == ["tencent-chat"])
    }

    /// The same edge, reached by a value only.
    @Test(arguments: edges.filter { $0.takesText && ["text-too-long", "title-too-long"].contains($0.code) })
    func aValueReachesTheSameEdge(_ edge: Edge) {
        func template(_ value: String) -> String {
            let isAddress = value.hasPrefix("https://")
            return "parameters: {value: {type: \(isAddress ? "url" : "text"), max: 999999}}\n"
                + edge.template.replacing("§", with: "'{{value}}'") + "\nsamples: {only: {value: \(value)}}\n"
        }
        #expect(findings(in: template(edge.fits)).allSatisfy { $0.code != edge.code && $0.severity != .error })
        let findings = findings(in: template(edge.breaks)).filter { $0.code == edge.code }
        #expect(findings.map(\.span.text) == ["'{{value}}'"])
    }

    private func findings(in template: String) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: GoldenCase.templateName, text: template), &diagnostics)
        return diagnostics.all
    }
}
