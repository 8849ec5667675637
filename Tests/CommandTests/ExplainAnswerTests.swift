import Foundation
import Testing

/// `msgc explain --vendor`: what the number in a vendor's answer means, and whom it blames.
struct ExplainAnswerTests {
    private static let source = "WeCom 90313, 2024-04, https://developer.work.weixin.qq.com/document/path/90313\n"

    @Test func aCodeHasItsMeaningAndWhatToDo() throws {
        let run = try Workspace().run("explain", "--vendor", "wecom-app", "42014")
        #expect((run.status, run.error) == (0, ""))
        #expect(
            run.output == """
                42014 repeatedTask (wecom-app)

                The 'task_id' was used before by this app.
                Trying again helps with another payload.
                Make a new id for every message.
                \(Self.source)
                """)
        let colored = try Workspace().run("explain", "--vendor", "wecom-app", "42014", "--color", "always")
        #expect(colored.output.hasPrefix("\u{1B}[1m42014 repeatedTask\u{1B}[0m"))
        let page = try Workspace().run("explain", "--vendor", "wecom-app", "42001", "--format", "markdown")
        #expect(page.output.hasPrefix("# 42001 `expiredToken` (`wecom-app`)\n\nThe access token has expired.\n"))
        #expect(page.output.contains("Trying again helps with a new access token. Fetch a new token."))
    }

    @Test func numbersBelowZeroStandBehindTwoDashes() throws {
        let run = try Workspace().run("explain", "--vendor", "feishu-card", "--", "-6")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix("-6 cancelled (feishu-card)\n\nThe user has cancelled.\nTrying again does not help.\n")
        )
        let list = try Workspace().run("explain", "--vendor", "feishu-card")
        #expect(
            list.output.hasSuffix(
                "\nA number with a minus stands behind '--': msgc explain --vendor feishu-card -- -1\n"))
        #expect(try !Workspace().run("explain", "--vendor", "tencent-chat").output.contains("'--'"))
    }

    @Test(arguments: [
        ("wecom-app", "40058"), ("youdu-app", "100006"), ("feishu-card", "-8"), ("tencent-chat", "80002"),
    ])
    func allCodesOfAVendorAreListed(vendor: String, code: String) throws {
        let workspace = try Workspace()
        let list = try workspace.run("explain", "--vendor", vendor)
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix(code + " ") })
        let table = try workspace.run("explain", "--vendor", vendor, "--format", "markdown")
        #expect(table.output.contains("(`\(vendor)`)\n\n| code | name |"))
        #expect(table.output.contains("\n| \(code) | `"))
    }

    @Test(arguments: [
        (
            "--vendor wecom-app 90205",
            """
            90205 is not documented for wecom-app. Numbers from 90200 to 90299 are about notices of mini programs. The \
            nearest that are: 90204 ('page' is no page of the mini program) and 90206 (the mini program is not linked \
            to the company)
            """
        ),
        ("--vendor tencent-chat 10150", "Numbers from 10100 to 10200 are about what the app's own hook says."),
        ("--vendor youdu-app 300155", "Numbers from 300100 to 300199 are about departments."),
        ("--vendor wecom-app 999999", "999999 is not documented for wecom-app. The nearest that are: 301002 ("),
        ("--vendor wecom-app 0", "0 says that the vendor has refused nothing"),
        ("--vendor wecom-app busy", "'busy' is no number; 'msgc explain --vendor wecom-app' lists the codes"),
        ("--vendor wecom-chat 1", "'wecom-chat' answers in words, without codes"),
        ("--vendor wecom-chat", "'wecom-chat' answers in words, without codes"),
        ("--vendor wecom-ap 1", "did you mean 'wecom-app'?"),
        ("--vendor wecom-app --all", "'--vendor' alone lists the vendor's codes"),
        ("--vendor wecom-app --payload a.json", "'--payload' needs the code with which it was refused"),
        ("--vendor wecom-app 40058 --template a", "'--template' needs '--payload'"),
        ("--vendor wecom-app 40058 --payload a.json --format markdown", "as text alone"),
        ("40058 --payload a.json", "'--payload' needs the vendor that has refused it: --vendor ID"),
        ("--vendor wecom-app 40058 --payload nothing.json", "cannot open 'nothing.json'"),
        ("--vendor wecom-app 45009 --payload nothing.json", "cannot open 'nothing.json'"),
    ])
    func wrongUsageSaysWhatToDo(line: String, words: String) throws {
        let run = try Workspace().shell("\"$msgc\" explain \(line)")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.replacingOccurrences(of: "\n", with: " ").contains(words), "\(run.error)")
    }
}
