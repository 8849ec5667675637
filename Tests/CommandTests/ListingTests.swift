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

    /// Texts, icons and lengths stand in hundreds of places of a card.
    @Test func whatIsTheSameInManyPlacesIsListedOnce() throws {
        let workspace = try Workspace()
        let run = try workspace.run("vendors", "feishu-card")
        #expect((run.status, run.error) == (0, ""))
        let lines = run.output.split(separator: "\n")
        #expect(lines.count < 1_200)
        #expect(lines.filter { $0.trimmingCharacters(in: .whitespaces) == "and 1 more place" }.count > 0)
        #expect(lines.filter { $0.contains("at most 100 characters") }.count < 20)
        // A number without an upper bound has none.
        #expect(!run.output.contains(String(Int.max)))
        #expect(lines.contains { $0.contains("at least 1 ") })

        let json = try workspace.run("vendors", "feishu-card", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let limits = try #require(object["limits"] as? [[String: Any]])
        #expect(limits.filter { $0["maximum"] as? Int == 100 }.count > 100)
        #expect(!limits.contains { $0["maximum"] as? Int == .max })
    }

    @Test func whatElseThereIsToKnowStandsBelowTheLimits() throws {
        let workspace = try Workspace()
        let run = try workspace.run("vendors", "wecom-chat")
        #expect(run.status == 0)
        for words in [
            "Where a mini program may call it [1]", "getContext", "single_chat_tools", "(外部单聊工具栏)",
            "user not in allow list", "From a customer service chat (微信客服) [3]",
            "[3]  2026-09     WeCom 97014, https://developer.work.weixin.qq.com/document/path/97014",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
        let limits = try #require(run.output.range(of: "\nLimits\n"))
        let notes = try #require(run.output.range(of: "\nWhere a mini program"))
        let sources = try #require(run.output.range(of: "\nSources\n"))
        #expect(limits.upperBound < notes.lowerBound && notes.upperBound < sources.lowerBound)
        let wide = run.output.split(separator: "\n").filter { columns(of: $0) > 100 }
        #expect(wide.isEmpty, "\(wide)")

        let json = try workspace.run("vendors", "wecom-chat", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let tables = try #require(object["notes"] as? [[String: Any]])
        let first = try #require(tables.first)
        #expect((first["columns"] as? [String])?.count == 6)
        #expect((first["rows"] as? [[String]])?.allSatisfy { $0.count == 6 } == true)
        #expect(tables.allSatisfy { $0["title"] is String && $0["source"] is [String: Any] })
    }

    /// Of a terminal, on which Chinese takes two.
    private func columns(of line: Substring) -> Int {
        line.unicodeScalars.reduce(0) { $0 + (("\u{2E80}"..."\u{FFEF}").contains($1) ? 2 : 1) }
    }

    @Test func jsonHasTheSame() throws {
        let workspace = try Workspace()
        let vendors = try workspace.run("vendors", "--format", "json")
        let list = try #require(try JSONSerialization.jsonObject(with: Data(vendors.output.utf8)) as? [[String: Any]])
        let id = try #require(list.compactMap { $0["id"] as? String }.first { $0 == "wecom-app" })

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
