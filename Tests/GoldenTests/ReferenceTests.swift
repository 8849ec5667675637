import Foundation
import MessageCompiler
import MessageOutput
import Testing

/// Compares `docs/diagnostics.md` with what the problems say of themselves, and `docs/answers.md` with what the vendors'
/// codes do.
///
/// `UPDATE_GOLDENS='docs/*' swift test` rewrites them; the run that rewrites fails.
@Suite struct ReferenceTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func generated(_ name: String) -> String {
        name == "docs/answers.md" ? AnswerReference.all.markdown : Problems.reference.markdown
    }

    @Test(arguments: ["docs/answers.md", "docs/diagnostics.md"])
    func theCommittedReferenceIsWhatTheSourcesSay(name: String) throws {
        let file = Self.root.appending(path: name)
        let committed = try? String(contentsOf: file, encoding: .utf8)
        let generated = Self.generated(name)
        guard committed != generated else { return }
        guard GoldenRefresh.covers(name) else {
            // The whole texts would be thousands of lines.
            Issue.record("\(name) differs; UPDATE_GOLDENS='docs/*' swift test rewrites it")
            return
        }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try generated.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("rewrote \(name): look at the difference, then run again")
    }
}
