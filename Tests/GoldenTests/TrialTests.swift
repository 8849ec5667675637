import MessageSource
import Testing

/// What is proven is not tried: `lint` looks for what samples break in what is left, and finds what filling the whole
/// payloads finds.
struct TrialTests {
    @Test(arguments: GoldenCase.all)
    func tryingFindsWhatFillingFinds(of golden: GoldenCase) throws {
        guard let findings = try golden.findings() else { return }
        #expect(findings.linting.lines == findings.filling.lines)
    }

    /// The cases have samples that break limits of texts and of lists, and that say what none may.
    @Test func samplesBreakAllThatTheyCan() throws {
        let found = try GoldenCase.all.compactMap { try $0.findings()?.linting.all }.joined()
        let codes = Set(found.filter { $0.message.contains("with sample '") }.map(\.code))
        #expect(codes.isSuperset(of: ["text-too-long", "broadcast-from-parameter", "too-few-items"]), "\(codes)")
    }
}

extension Diagnostics {
    fileprivate var lines: [String] {
        sorted.map { "\($0.span.range) \($0.severity) \($0.code) \($0.vendor ?? "") \($0.message)" }
    }
}
