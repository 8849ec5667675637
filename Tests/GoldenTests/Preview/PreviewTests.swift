import Foundation
import MessageCompiler
import MessageOutput
import MessageSource
import Testing

@testable import MessageModel

/// Every payload that a golden case is about, or promises, has a preview with all that its reader sees.
struct PreviewTests {
    /// Of the vendors whose visible texts are listed, and without what their own checks refuse.
    static let payloads: [ImportTests.Payload] = {
        let given = GoldenCase.all.compactMap { golden -> ImportTests.Payload? in
            let parts = golden.name.split(separator: "/")
            let file = golden.folder.appending(path: GoldenCase.payloadName)
            guard parts.count == 3, parts[0] == "payloads", let bytes = try? Data(contentsOf: file) else { return nil }
            return ImportTests.Payload(path: golden.name, vendor: String(parts[1]), bytes: Array(bytes))
        }
        let known = (given + ImportTests.payloads).filter { VisibleTexts.byVendor[$0.vendor] != nil }
        return known.filter { payload in
            var diagnostics = Diagnostics()
            Compiler().check(payload: payload.file, for: payload.vendor, &diagnostics)
            return !diagnostics.hasErrors
        }
    }()

    @Test func thereArePayloads() {
        let counts = Dictionary(grouping: Self.payloads, by: \.vendor).mapValues(\.count)
        #expect(Set(counts.keys) == Set(VisibleTexts.byVendor.keys))
        #expect(counts.values.allSatisfy { $0 > 20 }, "\(counts)")
    }

    @Test(arguments: payloads)
    func whatIsSeenIsInThePreview(payload: ImportTests.Payload) throws {
        let preview = try #require(payload.preview)
        let visible = try #require(VisibleTexts.byVendor[payload.vendor])
        let words = preview.words
        for (path, parts) in visible.texts(in: try JSONSerialization.jsonObject(with: Data(payload.bytes))) {
            for part in parts { #expect(words.contains(part), "\(path): \(part)\n\(words)") }
        }
    }

    /// A member that no payload has would be listed for nothing, and hide another of the same name one day.
    @Test(arguments: VisibleTexts.byVendor.keys.sorted())
    func whatIsListedOccurs(vendor: String) throws {
        let whole = WholeMessage.all.filter { $0.vendor == vendor }.map { Data($0.json.utf8) }
        let payloads = Self.payloads.filter { $0.vendor == vendor }.map { Data($0.bytes) } + whole
        let paths = Set(
            try payloads.flatMap { VisibleTexts.paths(in: try JSONSerialization.jsonObject(with: $0)) })
        let listed = try #require(VisibleTexts.byVendor[vendor]).listed
        #expect(listed.filter { member in !paths.contains { $0.hasSuffix("." + member) } } == [])
    }

    @Test(arguments: WholeMessage.all)
    func whatHasEveryMemberHasAPreview(message: WholeMessage) throws {
        let payload = ImportTests.Payload(path: "whole", vendor: message.vendor, bytes: Array(message.json.utf8))
        let preview = try #require(payload.preview)
        #expect(!preview.blocks.isEmpty && !preview.facts.isEmpty)
    }
}

extension ImportTests.Payload {
    var preview: Preview? {
        var diagnostics = Diagnostics()
        return Compiler().rendered(payload: file, for: vendor, named: "golden", &diagnostics)?.preview
    }
}
