import Foundation
import MessageCompiler
import MessageOutput
import Testing

/// Compares `docs/diagnostics.md` with what the problems say of themselves.
///
/// `UPDATE_GOLDENS='docs/*' swift test` rewrites it; the run that rewrites fails.
@Suite struct ReferenceTests {
    private static let name = "docs/diagnostics.md"
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: name)

    @Test func theCommittedReferenceIsWhatTheProblemsSay() throws {
        let committed = try? String(contentsOf: Self.file, encoding: .utf8)
        let generated = Problems.reference.markdown
        guard committed != generated else { return }
        guard GoldenRefresh.covers(Self.name) else {
            // The whole texts would be thousands of lines.
            Issue.record("\(Self.name) differs; UPDATE_GOLDENS='docs/*' swift test rewrites it")
            return
        }
        try FileManager.default.createDirectory(
            at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try generated.write(to: Self.file, atomically: true, encoding: .utf8)
        Issue.record("rewrote \(Self.name): look at the difference, then run again")
    }
}
