import Foundation
import MessageModel
import MessageRuntime
import MessageVendors
import Testing

@testable import MessageOutput

/// `msgc vendors ID` says what values become; here the escapes are asked the same.
struct EscapeListingTests {
    private static func dialects(of vendor: String) throws -> [[String: Any]] {
        let type = try #require(Vendors.vendor(vendor))
        let json = VendorListing(type).json.write(pretty: false)
        let listing = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        return try #require(listing["values"] as? [[String: Any]])
    }

    @Test(arguments: [
        ("wecom-app", Escape.all.prefix(18).map(\.name)), ("wecom-chat", ["plain", "URL component", "whole URL"]),
    ])
    func everyDialectIsListed(vendor: String, names: [String]) throws {
        #expect(try Self.dialects(of: vendor).compactMap { $0["dialect"] as? String } == names)
    }

    /// A character that is not listed stays, and one that is becomes what is said, with the size that is said.
    @Test func everyCharacterBecomesWhatIsListed() throws {
        for dialect in try Self.dialects(of: "wecom-app") {
            let escape = try #require(Escape.all.first { $0.name == dialect["dialect"] as? String })
            let replaced = dialect["replaced"] as? [[String: Any]] ?? []
            let kept = (dialect["kept"] as? String)?.unicodeScalars
            for scalar in (UInt8(9)..<0x7F).map({ Unicode.Scalar($0) }) + ["长"] {
                var bytes: [UInt8] = []
                var value = String(Character(scalar))
                value.withUTF8 { escape.appendUnquoted($0, to: &bytes) }
                let result = String(decoding: bytes, as: UTF8.self)
                let listed = replaced.first { $0["character"] as? String == value }
                if let kept {
                    let isKept = kept.contains(scalar)
                    #expect(result.utf8.count == value.utf8.count * (isKept ? 1 : 3), "\(escape.name): \(value)")
                } else {
                    #expect(result == listed?["becomes"] as? String ?? value, "\(escape.name): \(value)")
                    #expect(listed == nil || listed?["bytes"] as? Int == result.utf8.count)
                    #expect(listed == nil || listed?["characters"] as? Int == result.unicodeScalars.count)
                }
            }
        }
    }

    @Test func theTableHoldsEveryRow() throws {
        let vendor = try #require(Vendors.vendor("wecom-app"))
        let text = VendorListing(vendor).text
        for row in ["dialect", "line-break", "&lt; &gt; <br>", "＜ ＞ ［ ］ ＊ ｀ ＃ ＼", "3 bytes, 1 character", "%XX"] {
            #expect(text.contains(row), "\(row)")
        }
    }
}
