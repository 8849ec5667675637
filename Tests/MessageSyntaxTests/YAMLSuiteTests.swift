import Foundation
import MessageSource
import Testing

@testable import MessageSyntax

/// Cases of YAML that are not ours. `scripts/check-yaml` gathers them in a folder, which `MSGC_YAML_CASES` names, and
/// compares what is written down here with what libyaml says of them.
struct YAMLSuiteTests {
    private static let folder = ProcessInfo.processInfo.environment["MSGC_YAML_CASES"].map {
        URL(fileURLWithPath: $0, isDirectory: true)
    }

    /// How the reader sees a case; `events` is missing where it gives no tree.
    private struct Seen: Encodable {
        struct Finding: Encodable {
            let code: String
            let isError: Bool
            /// UTF-8 offsets.
            let start: Int, end: Int
        }

        let findings: [Finding]
        let events: [SyntaxTree.Event]?
    }

    @Test(.enabled(if: folder != nil)) func everyCaseIsReadOrRefusedWithAPlace() throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(!names.isEmpty)
        for name in names.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let reading = Reading(yaml: bytes)
            let isRefused = reading.findings.contains { $0.severity == .error }
            #expect(reading.tree != nil || isRefused, "\(name)")
            let whole = 0...bytes.count
            #expect(
                reading.findings.allSatisfy {
                    whole.contains($0.span.range.lowerBound) && whole.contains($0.span.range.upperBound)
                }, "\(name)")
            let seen = Seen(
                findings: reading.findings.map { finding in
                    Seen.Finding(
                        code: finding.code, isError: finding.severity == .error,
                        start: finding.span.range.lowerBound, end: finding.span.range.upperBound)
                },
                events: reading.tree?.events)
            // One by one, so that a crash shows by the file that is missing.
            try JSONEncoder().encode(seen).write(to: folder.appendingPathComponent(name + ".json"))
        }
    }
}

extension SyntaxTree {
    /// A node as the reader keeps it, aliases not followed. Nodes are counted from 0 in the order of their beginnings.
    fileprivate struct Event: Encodable {
        /// `scalar`, `sequence`, `mapping` or `alias`.
        let kind: String
        /// UTF-8 offsets.
        let start: Int, end: Int
        var style: String?
        var value: String?
        var isFlow: Bool?
        /// Behind the last node inside it.
        var next: Int?
        /// The node that an alias stands for.
        var target: Int?
    }

    fileprivate var events: [Event] {
        records.enumerated().map { index, record in
            var event = Event(kind: "\(record.kind)", start: Int(record.start), end: Int(record.end))
            switch record.kind {
            case .scalar:
                event.style = "\(record.style)"
                event.value = Node(tree: self, at: index).string
            case .sequence, .mapping:
                event.isFlow = record.isFlow
                event.next = Int(record.next)
            case .alias:
                event.target = Int(record.textStart)
            }
            return event
        }
    }
}
