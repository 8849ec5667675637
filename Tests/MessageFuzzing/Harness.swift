import Foundation
import MessageSource
import MessageVendors

/// Something that takes whatever bytes come, and of which some properties hold for all of them.
protocol Harness {
    static var name: String { get }

    /// Stops the program where a property does not hold.
    ///
    /// - Returns: whether the input was of the form that the harness reads, so that it is worth changing further.
    static func run(_ bytes: [UInt8]) -> Bool
}

/// Ends the program with a message, as libFuzzer expects it of a failure.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
    if holds { return }
    FileHandle.standardError.write(Data("a property does not hold: \(message())\n".utf8))
    abort()
}

/// A payload whose first line names the vendor.
struct VendorPayload {
    let vendor: String
    let file: SourceFile

    init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let name = String(decoding: bytes[..<end], as: UTF8.self)
        guard Vendors.ids.contains(name) else { return nil }
        vendor = name
        file = SourceFile(path: "payload.json", bytes: Array(bytes[(end + 1)...]))
    }
}
