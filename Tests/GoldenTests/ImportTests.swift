import Foundation
import MessageCompiler
import MessageSource
import MessageVendors
import Testing

/// Every payload that a golden case promises is taken back: checked by the rules it was made by, turned into a template,
/// and compiled to the same payload again.
struct ImportTests {
    struct Payload: Sendable, CustomTestStringConvertible {
        let path: String
        let vendor: String
        let bytes: [UInt8]

        var testDescription: String { path }
        var file: SourceFile { SourceFile(path: path, bytes: bytes) }
    }

    static let payloads: [Payload] = GoldenCase.all.flatMap { golden -> [Payload] in
        let files = (try? golden.goldens()) ?? [:]
        return files.sorted { $0.key < $1.key }.compactMap { name, text in
            guard name.hasSuffix(".json"), let vendor = Vendors.ids.first(where: { name.hasPrefix($0 + ".") }) else {
                return nil
            }
            return Payload(path: "\(golden.name)/\(name)", vendor: vendor, bytes: Array(text.utf8))
        }
    }

    @Test func thereArePayloads() {
        #expect(Set(Self.payloads.map(\.vendor)) == Set(Vendors.ids))
    }

    @Test(arguments: payloads.filter { !$0.path.contains("extra-") })
    func whatIsCompiledIsAccepted(payload: Payload) {
        var diagnostics = Diagnostics()
        Compiler().check(payload: payload.file, for: payload.vendor, &diagnostics)
        #expect(!diagnostics.hasErrors, "\(diagnostics.all.map { "\($0.code): \($0.message)" })")
    }

    /// Feishu ignores keys that it does not know, and takes no picture without its key and no text without words.
    @Test(arguments: [
        (
            #"{"elements": [{"tag": "img", "img_kye": "a", "alt": {"tag": "plain_text", "content": "图"}}]}"#,
            "unknown-field"
        ),
        (
            #"{"header": {"title": {"tag": "plain_text", "k18n_content": {"zh_cn": "标"}}}, "elements": []}"#,
            "missing-alternative"
        ),
    ])
    func whatIsMissingBecauseItIsMisspeltIsAnError(card: String, code: String) {
        let file = SourceFile(path: "payload.json", text: card)
        var findings = Diagnostics()
        _ = Compiler().template(from: file, for: "feishu-card", named: "imported", &findings)
        #expect(findings.all.filter { $0.severity == .error }.map(\.code) == [code])
    }

    @Test(arguments: payloads)
    func importedAndCompiledItIsTheSame(payload: Payload) throws {
        var diagnostics = Diagnostics()
        let imported = Compiler().template(from: payload.file, for: payload.vendor, named: "imported", &diagnostics)
        let text = try #require(imported, "\(diagnostics.all.map { "\($0.code): \($0.message)" })")
        let template = SourceFile(path: "imported.msg.yaml", text: text)
        let compiled = try #require(
            Compiler().compile(template, &diagnostics), "\(diagnostics.all.map(\.message))\n\(text)")
        let built = try #require(BuildOutput(compiled, pretty: false, &diagnostics).files.first)

        let wanted = try JSONSerialization.jsonObject(with: Data(payload.bytes)) as? NSDictionary
        let actual = try JSONSerialization.jsonObject(with: Data(built.bytes)) as? NSDictionary
        #expect(actual == wanted, "\(text)")
    }
}
