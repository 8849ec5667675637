import Foundation
import Testing

/// Compares what comes out of each case with what lies in its folder.
///
/// `UPDATE_GOLDENS=broken/tab swift test` rewrites the goldens of every case whose name holds that text or matches it
/// as a glob. The run that rewrites fails, so that nobody commits a golden that was never looked at.
@Suite struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func outcomeIsTheGolden(_ golden: GoldenCase) throws {
        let actual = try golden.outcome()
        let expected = try golden.goldens()
        let names = Set(actual.keys).union(expected.keys).sorted()
        let changed = names.filter { actual[$0] != expected[$0] }
        guard !changed.isEmpty else { return }
        guard golden.isToBeRefreshed else {
            for name in changed {
                #expect(
                    actual[name] == expected[name],
                    "\(golden.name)/\(name) differs; UPDATE_GOLDENS=\(golden.name) swift test rewrites it")
            }
            return
        }
        try FileManager.default.createDirectory(at: golden.folder, withIntermediateDirectories: true)
        for name in changed {
            let file = golden.folder.appending(path: name)
            if let text = actual[name] {
                try text.write(to: file, atomically: true, encoding: .utf8)
            } else {
                try FileManager.default.removeItem(at: file)
            }
            Issue.record("rewrote \(golden.name)/\(name): look at the difference, then run again")
        }
    }

    /// An empty folder or a wrong path would let every comparison pass.
    @Test func thereAreCases() {
        #expect(GoldenCase.all.count > 60)
    }
}

extension GoldenCase {
    fileprivate var isToBeRefreshed: Bool { GoldenRefresh.covers(name) }
}
