import MessageCompiler
import MessageSource
import Testing

/// Every limit of the envelope, of `text`, `textcard` and `text_notice`, and of the portable kinds, at its edge: what
/// fits exactly passes without that finding, and one more is reported once, under the value itself.
@Suite struct LimitTests {
    struct Edge: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        /// A template with `§` where the value stands.
        let template: String
        let fits: String
        let breaks: String
    }

    @Test(arguments: edges)
    func whatFitsExactlyPasses(_ edge: Edge) {
        let findings = findings(in: edge.template.replacing("§", with: edge.fits))
        #expect(findings.allSatisfy { $0.code != edge.code && $0.severity != .error }, "\(findings.map(\.message))")
    }

    @Test(arguments: edges)
    func oneMoreIsReportedUnderTheValue(_ edge: Edge) {
        let findings = findings(in: edge.template.replacing("§", with: edge.breaks))
        #expect(findings.map(\.code).filter { $0 == edge.code }.count == 1, "\(findings.map(\.message))")
        #expect(findings.first { $0.code == edge.code }?.span.text == edge.breaks)
    }

    /// The same edge, reached by a value only.
    @Test(arguments: edges.filter { ["text-too-long", "title-too-long"].contains($0.code) })
    func aValueReachesTheSameEdge(_ edge: Edge) {
        func template(_ value: String) -> String {
            let isAddress = value.hasPrefix("https://")
            return "parameters: {value: {type: \(isAddress ? "url" : "text"), max: 9000}}\n"
                + edge.template.replacing("§", with: "'{{value}}'") + "\nsamples: {only: {value: \(value)}}\n"
        }
        // An id takes no text, so its edges are reached by literals alone.
        guard !edge.testDescription.hasSuffix("id") else { return }
        #expect(findings(in: template(edge.fits)).allSatisfy { $0.code != edge.code && $0.severity != .error })
        let findings = findings(in: template(edge.breaks)).filter { $0.code == edge.code }
        #expect(findings.map(\.span.text) == ["'{{value}}'"])
    }

    private func findings(in template: String) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: GoldenCase.templateName, text: template), &diagnostics)
        return diagnostics.all
    }

    // MARK: The edges

    private static let edges: [Edge] = envelope + text + textcard + notice + portable

    private static let envelope = [
        items("touser", 1000, "vendors: {wecom-app: {touser: §, agentid: 1, text: {content: a}}}"),
        items("toparty", 100, "vendors: {wecom-app: {toparty: §, agentid: 1, text: {content: a}}}"),
        items("totag", 100, "vendors: {wecom-app: {totag: §, agentid: 1, text: {content: a}}}"),
        Edge(
            testDescription: "duplicate_check_interval", code: "invalid-value",
            template: "vendors: {wecom-app: {touser: a, agentid: 1, duplicate_check_interval: §, text: {content: a}}}",
            fits: "14400", breaks: "14401"),
    ]

    private static let text = [
        length("text.content", "text-too-long", 2048, "a", native("text: {content: §}")),
        empty("text.content", native("text: {content: §}")),
        Edge(
            testDescription: "text.content in bytes", code: "text-too-long", template: native("text: {content: §}"),
            fits: repeated("长", 682) + "ab", breaks: repeated("长", 682) + "abc"),
    ]

    private static let textcard = [
        length("textcard.title", "text-too-long", 128, "长", card("title: §, description: a")),
        length("textcard.title in bytes", "doubtful-length", 42, "长", card("title: §, description: a")),
        length("textcard.title of the house", "title-too-long", 64, "a", card("title: §, description: a")),
        length("textcard.description", "text-too-long", 512, "长", card("title: a, description: §")),
        Edge(
            testDescription: "textcard.description in bytes", code: "doubtful-length",
            template: card("title: a, description: §"), fits: repeated("长", 170) + "ab",
            breaks: repeated("长", 170) + "abc"),
        length("textcard.btntxt", "text-too-long", 4, "长", card("title: a, description: a, btntxt: §")),
        Edge(
            testDescription: "textcard.url", code: "text-too-long",
            template: native("textcard: {title: a, description: a, url: §}"), fits: address(2048),
            breaks: address(2049)),
        empty("textcard.title", card("title: §, description: a")),
        empty("textcard.description", card("title: a, description: §")),
    ]

    private static let notice = [
        advice("source.desc", 20, "main_title: {title: a}, source: {desc: §}"),
        advice("main_title.title", 36, "main_title: {title: §}"),
        advice("main_title.desc", 44, "main_title: {title: a, desc: §}"),
        advice("emphasis_content.title", 14, "main_title: {title: a}, emphasis_content: {title: §}"),
        advice("emphasis_content.desc", 22, "main_title: {title: a}, emphasis_content: {desc: §}"),
        advice("sub_title_text", 160, "sub_title_text: §"),
        advice("keyname", 5, "main_title: {title: a}, horizontal_content_list: [{keyname: §}]"),
        advice("value", 30, "main_title: {title: a}, horizontal_content_list: [{keyname: a, value: §}]"),
        advice("jump title", 18, "main_title: {title: a}, jump_list: [{title: §}]"),
        empty("keyname", card("main_title: {title: a}, horizontal_content_list: [{keyname: §}]", isNotice: true)),
        empty("jump title", card("main_title: {title: a}, jump_list: [{title: §}]", isNotice: true)),
        length(
            "task_id", "text-too-long", 128, "a", card("main_title: {title: a}, task_id: §", isNotice: true)),
        length(
            "action key id", "text-too-long", 1024, "a",
            card("main_title: {title: a}, task_id: a, action_menu: {action_list: [{text: a, key: §}]}", isNotice: true)),
        Edge(
            testDescription: "action_list", code: "too-many-items",
            template: card("task_id: a, main_title: {title: a}, action_menu: {action_list: §}", isNotice: true),
            fits: "[{text: a, key: a}, {text: a, key: b}, {text: a, key: c}]",
            breaks: "[{text: a, key: a}, {text: a, key: b}, {text: a, key: c}, {text: a, key: d}]"),
        rows("horizontal_content_list", 6, "{keyname: a}", "main_title: {title: a}, horizontal_content_list: §"),
        rows("jump_list", 3, "{title: a}", "main_title: {title: a}, jump_list: §"),
        Edge(
            testDescription: "no action_list", code: "too-few-items",
            template: card("task_id: a, main_title: {title: a}, action_menu: {action_list: §}", isNotice: true),
            fits: "[{text: a, key: b}]", breaks: "[]"),
    ]

    private static let portable =
        [
            "link: {title: §, description: a, url: 'https://example.com'}",
            "card: {title: §, url: 'https://example.com'}",
            "miniprogram: {appid: a, title: §}",
        ].map { length("message \($0.prefix { $0 != ":" })", "title-too-long", 64, "a", portable($0)) }
        + [
            length("message text", "text-too-long", 2048, "a", portable("text: §")),
            length("message link description", "text-too-long", 512, "长", linked("title: a, description: §")),
            length(
                "message link button", "text-too-long", 4, "长",
                linked("title: a, description: a, button: §")),
            rows(
                "message card actions", 3, "{label: a, url: 'https://example.com'}",
                portable("card: {title: a, actions: §}")),
            rows(
                "message card fields", 6, "{label: a, value: b}",
                portable("card: {title: a, url: 'https://example.com', body: [{fields: §}]}")),
        ]

    // MARK: How they are written

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func address(_ count: Int) -> String { "https://example.com/" + repeated("a", count - 20) }

    private static func native(_ body: String) -> String {
        "vendors: {wecom-app: {touser: a, agentid: 1, \(body)}}"
    }

    private static func portable(_ message: String) -> String {
        "message: {\(message)}\nvendors: {wecom-app: {touser: a, agentid: 1}}"
    }

    private static let action = "card_action: {type: 1, url: 'https://example.com'}"

    private static func linked(_ members: String) -> String {
        portable("link: {\(members), url: 'https://example.com'}")
    }

    private static func card(_ members: String, isNotice: Bool = false) -> String {
        isNotice
            ? native(
                "template_card: {card_type: text_notice, \(members), card_action: {type: 1, url: 'https://example.com'}}"
            )
            : native("textcard: {\(members), url: 'https://example.com'}")
    }

    private static func length(_ name: String, _ code: String, _ size: Int, _ unit: String, _ template: String) -> Edge
    {
        Edge(
            testDescription: name, code: code, template: template, fits: repeated(unit, size),
            breaks: repeated(unit, size + 1))
    }

    private static func advice(_ name: String, _ size: Int, _ members: String) -> Edge {
        length(name, "longer-than-advised", size, "长", card(members, isNotice: true))
    }

    private static func empty(_ name: String, _ template: String) -> Edge {
        Edge(testDescription: "empty " + name, code: "text-too-short", template: template, fits: "a", breaks: "''")
    }

    private static func items(_ name: String, _ count: Int, _ template: String) -> Edge {
        func list(_ count: Int) -> String { "[" + (1...count).map(String.init).joined(separator: ", ") + "]" }
        return Edge(
            testDescription: name, code: "too-many-items", template: template, fits: list(count),
            breaks: list(count + 1))
    }

    private static func rows(_ name: String, _ count: Int, _ row: String, _ members: String) -> Edge {
        func list(_ count: Int) -> String { "[" + Array(repeating: row, count: count).joined(separator: ", ") + "]" }
        let template = members.hasPrefix("message:") ? members : card(members, isNotice: true)
        return Edge(
            testDescription: name, code: "too-many-items", template: template, fits: list(count),
            breaks: list(count + 1))
    }
}
