import Foundation
import Testing

struct ListingTests {
    @Test func kindsAreListedByVendor() throws {
        let run = try Workspace().run("vendors")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.contains("wecom-app"))
        for kind in ["text", "markdown", "image", "articles", "miniprogram", "card"] {
            #expect(run.output.contains("\n\(kind) "))
        }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func everyLimitOfAVendorIsListed() throws {
        let run = try Workspace().run("vendors", "wecom-app")
        #expect(run.status == 0)
        for words in [
            "textcard", "at most 512 characters", "cut silently", "refused with error 40039",
            "template_card(text_notice)",
            "https://developer.work.weixin.qq.com/document/path/90236", "2025-09-24",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func jsonHasTheSame() throws {
        let workspace = try Workspace()
        let vendors = try workspace.run("vendors", "--format", "json")
        let list = try #require(try JSONSerialization.jsonObject(with: Data(vendors.output.utf8)) as? [[String: Any]])
        let id = try #require(list.first?["id"] as? String)

        let vendor = try workspace.run("vendors", id, "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(vendor.output.utf8)) as? [String: Any])
        let limits = try #require(object["limits"] as? [[String: Any]])
        let title = try #require(
            limits.first { $0["field"] as? String == "textcard.title" && $0["effect"] as? String == "truncated" })
        #expect(title["maximum"] as? Int == 128)
        #expect(title["unit"] as? String == "characters")
        #expect((title["source"] as? [String: Any])?["date"] as? String == "2025-09-24")
        #expect(limits.allSatisfy { $0["source"] != nil && $0["effect"] != nil && $0["unit"] != nil })
    }
}
