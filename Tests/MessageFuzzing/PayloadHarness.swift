import MessageCompiler
import MessageOutput
import MessageSource

/// JSON to findings: a ready payload is checked by its vendor's rules, and shown as far as it can be.
enum PayloadHarness: Harness {
    static let name = "payload"

    static func run(_ bytes: [UInt8]) -> Bool {
        guard let payload = VendorPayload(bytes) else { return false }
        var findings = Diagnostics()
        let message = Compiler().rendered(
            payload: payload.file, for: payload.vendor, named: "payload", &findings)
        Findings.check(findings, in: payload.file)
        if let message { Previews.show([message], bytes.count) }
        return true
    }
}
