import Foundation
import Testing

/// What `manifest.json` says of the limits, and what a later build makes of it.
struct ManifestTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
    }

    private func manifest() throws -> String { try workspace.text("out/manifest.json") }

    private static let orderProofs = """
            {"template":"order","vendor":"wecom-app","limits":[
              {"place":"text.content","verdict":"proven","bound":33,"maximum":2048,"unit":"bytes","effect":"truncated"},
              {"place":"text.content","verdict":"proven","bound":8,"minimum":1,"unit":"characters","effect":"rejected"}
            ]}
        """

    @Test func limitsThatValuesDecideAboutAreListed() throws {
        #expect(
            try manifest() == """
                {
                  "files": [
                    {"path":"greeting/wecom-app.json","template":"greeting","vendor":"wecom-app","bytes":84},
                    {"path":"order/wecom-app.long.json","template":"order","vendor":"wecom-app","sample":"long","bytes":111},
                    {"path":"order/wecom-app.short.json","template":"order","vendor":"wecom-app","sample":"short","bytes":97}
                  ],
                  "proofs": [
                \(Self.orderProofs)
                  ]
                }

                """)
    }

    @Test func whatIsNotProvenIsSaid() throws {
        let order = Workspace.order.replacingOccurrences(of: "{type: id, max: 16}", with: "{type: text}")
        try workspace.write("t/order.msg.yaml", order)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(
            try manifest().contains(
                #"{"place":"text.content","verdict":"unbounded","maximum":2048,"unit":"bytes","effect":"truncated"}"#))
        try workspace.write(
            "t/order.msg.yaml", order.replacingOccurrences(of: "{type: text}", with: "{type: text, max: 999}"))
        #expect(try workspace.run("build", "t", "-o", "out", "--check").output == "different: out/manifest.json\n")
    }

    /// Where a text stands in its file is no part of what was built.
    @Test func aCommentChangesNothing() throws {
        let before = try manifest()
        try workspace.write("t/order.msg.yaml", "# A comment.\n\n" + Workspace.order)
        #expect(try workspace.run("build", "t", "-o", "out", "--check").status == 0)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(try manifest() == before)
    }

    @Test func filesThatStayKeepTheirProofs() throws {
        let before = try manifest()
        #expect(try workspace.run("build", "t/greeting.msg.yaml", "-o", "out").status == 0)
        #expect(try manifest() == before)
        try workspace.write("t/order.msg.yaml", Workspace.broken)
        #expect(try workspace.run("build", "t", "-o", "out").status == 1)
        #expect(try manifest() == before)
    }

    @Test func proofsGoWithTheirFiles() throws {
        try workspace.write("t/order.msg.yaml", Workspace.greeting)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(try manifest().hasSuffix("\n  ],\n  \"proofs\": []\n}\n"))
    }

    /// Proofs that no build has written go at the next one; the files are those that are listed.
    @Test(arguments: [
        "3", "[]", "[null, 3, {}]", #"[{"template": "order", "vendor": "wecom-app", "limits": "all"}]"#,
        #"[{"template": "order", "vendor": "wecom-app", "limits": [null, {"place": "a", "verdict": "perfect"}]}]"#,
        #"[{"template": "../../keep", "vendor": "wecom-app", "limits": []}]"#,
        #"[{"template": "nobody", "vendor": "\u0000", "limits": [{"place": "\"", "bound": 1e999}]}]"#,
    ])
    func spoiltProofsAreReplaced(proofs: String) throws {
        let before = try manifest()
        let start = try #require(before.range(of: "\"proofs\": "))
        try workspace.write("out/manifest.json", before[..<start.upperBound] + proofs + "}")
        #expect(try workspace.run("build", "t", "-o", "out").error.hasSuffix("0 files written, 3 unchanged\n"))
        #expect(try manifest() == before)
    }

    /// Of a template that is not built again nothing else is known, so what is said of it is taken as data.
    @Test func hostileProofsStayData() throws {
        let before = try manifest()
        let forged = #"""
            {"template":"order","vendor":"wecom-app","limits":[{"place":"\u001b[2J\"},\n","verdict":"proven",
            "bound":99999999999999999999,"maximum":-1,"unit":"\u2028","effect":"","more":{"a":[1]}}]}
            """#
        let start = try #require(before.range(of: Self.orderProofs))
        try workspace.write(
            "out/manifest.json", before[..<start.lowerBound] + forged + "," + forged + before[start.upperBound...])
        for _ in 1...2 {
            #expect(try workspace.run("build", "t/greeting.msg.yaml", "-o", "out").status == 0)
            let read = try JSONSerialization.jsonObject(with: Data(try manifest().utf8)) as? [String: Any]
            let proofs = try #require(read?["proofs"] as? [[String: Any]])
            #expect(proofs.count == 1)
            let limit = try #require((proofs.first?["limits"] as? [[String: Any]])?.first)
            #expect(limit["place"] as? String == "\u{1B}[2J\"},\n")
            #expect(limit.keys.sorted() == ["effect", "maximum", "place", "unit", "verdict"])
        }
    }
}
