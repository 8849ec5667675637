import Foundation

// libFuzzer starts this program again with its own arguments, so the harness is named by a variable.
private let harnesses: [any Harness.Type] = [
    TemplateHarness.self, PayloadHarness.self, FillingHarness.self, ImportHarness.self, AnswerHarness.self,
]
private let harness: any Harness.Type = {
    let name = ProcessInfo.processInfo.environment["MSGC_HARNESS"] ?? ""
    if let harness = harnesses.first(where: { $0.name == name }) { return harness }
    print("MSGC_HARNESS is none of \(harnesses.map { $0.name }.joined(separator: ", "))")
    exit(2)
}()

/// What the `main` of libFuzzer calls with everything that it makes up.
///
/// - Returns: -1 for input that says nothing to the harness and is not worth keeping.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    harness.run(Array(UnsafeBufferPointer(start: data, count: count))) ? 0 : -1
}
