import Foundation
import MessageOutput
import MessageVendors
import Testing

/// Compares `schemas/` with what follows from the shapes.
///
/// `UPDATE_GOLDENS='schemas/*' swift test` rewrites the files that differ and removes those of vendors that are gone;
/// the run that rewrites fails.
@Suite struct SchemaTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "schemas")

    @Test(arguments: JSONSchema.all(for: Vendors.all))
    func theCommittedSchemaIsWhatTheShapesSay(_ schema: JSONSchema) throws {
        let file = Self.folder.appending(path: schema.fileName)
        let committed = try? String(contentsOf: file, encoding: .utf8)
        let generated = String(decoding: schema.bytes, as: UTF8.self)
        guard committed != generated else { return }
        let name = "schemas/\(schema.fileName)"
        guard GoldenRefresh.covers(name) else {
            // The whole texts would be thousands of lines.
            Issue.record("\(name) differs; UPDATE_GOLDENS='schemas/*' swift test rewrites it")
            return
        }
        try generated.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("rewrote \(name): look at the difference, then run again")
    }

    @Test func noOtherSchemaIsThere() throws {
        let known = JSONSchema.all(for: Vendors.all).map(\.fileName)
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        for name in files.sorted() where !known.contains(name) {
            guard GoldenRefresh.covers("schemas/\(name)") else {
                Issue.record("schemas/\(name) belongs to nothing; UPDATE_GOLDENS='schemas/*' swift test removes it")
                continue
            }
            try FileManager.default.removeItem(at: Self.folder.appending(path: name))
            Issue.record("removed schemas/\(name)")
        }
        #expect(known.count == Vendors.all.count + 1)
    }
}

extension JSONSchema: CustomTestStringConvertible {
    public var testDescription: String { fileName }
}
