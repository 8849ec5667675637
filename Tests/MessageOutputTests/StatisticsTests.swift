import MessageModel
import MessageSource
import Testing

@testable import MessageOutput

@Suite struct StatisticsTests {
    @Test func everyPartHasAHeading() throws {
        let (_, spans) = SourceFile.marked("⟦a⟧: ⟦b⟧\n")
        let problems = [
            SampleProblem(severity: .warning, span: spans[0]), SampleProblem(span: spans[1]),
            SampleProblem(severity: .warning, span: spans[1]),
        ]
        let headroom = HeadroomList([
            [
                Headroom(place: "card.title", .atMost(64, .characters, .house), 23, vendor: nil),
                Headroom(place: "touser", .atLeast(1, .items, .rejected(code: nil)), 0, .refuted),
                Headroom(place: "text.content", .atMost(2048, .bytes, .truncated), 1_958),
                Headroom(place: "订单", .atMost(4, .characters, .advised), 5, .refuted, isHard: false),
            ]
        ])
        let run = LintRun(diagnostics: problems.map { Diagnostic($0) }, fileCount: 2, headroom: headroom)
        #expect(
            TextReport().render(run).hasSuffix(
                """

                Findings by code
                  2  warning  sample
                  1  error    sample

                Limits, tightest first
                  order  some-vendor  touser            at least 1 item, has 0  refuted
                  order  some-vendor  text.content  1 958 of 2 048 bytes, 95 %  proven
                  order  message      card.title     23 of 64 characters, 35 %  proven
                  order  some-vendor  订单            5 of 4 characters, 125 %  refuted (advised)

                Limits by verdict
                  2  refuted  some of the allowed values break them; 1 advised or in doubt
                  2  proven   no allowed values break them
                  not counted: 1 of 2 files, which have errors or are payloads

                1 error, 2 warnings in 2 files

                """))
    }

    @Test func nothingIsSaidUnlessAsked() throws {
        #expect(TextReport().render(LintRun([])) == "no problems in 1 file\n")
        let run = LintRun(diagnostics: [], fileCount: 1, headroom: HeadroomList([[]]))
        #expect(TextReport().render(run) == "no problems in 1 file\n")
    }

    @Test func ofSeveralTemplatesTheTightestAreShown() {
        let limits = (1...30).map { (number: Int) in
            Headroom(place: "p\(number)", .atMost(30, .items, .truncated), number)
        }
        let several = text([limits, []])
        let lines = several.split(separator: "\n").dropFirst()
        let places = lines.prefix(Statistics.mostShown).map { $0.split(separator: " ")[2] }
        #expect(places == (11...30).reversed().map { Substring("p\($0)") })
        let rest = lines.dropFirst(Statistics.mostShown).first
        #expect(rest == "  and 10 more; a run over a single template shows all that it has")

        let single = text([limits])
        #expect(single.contains("  p1 "))
        #expect(!single.contains(" more"))
    }

    /// What breaks comes first, then what leaves least; last of which there is never too little.
    @Test func limitsAreOrderedByWhatIsLeft() {
        let hard = Limit.Effect.truncated
        let ordered = [
            Headroom(place: "endless", .atMost(9, .bytes, hard), nil, .unbounded),
            Headroom(place: "empty", .between(1, 9, .items, hard), 0, .refuted),
            Headroom(place: "long", .atMost(10, .bytes, hard), 30, .undecided),
            Headroom(place: "short", .atLeast(4, .bytes, hard), 2, .refuted),
            Headroom(place: "full", .atMost(10, .bytes, hard), 10),
            Headroom(place: "full too", .atMost(1000, .bytes, hard), 1000),
            Headroom(place: "roomy", .atMost(10, .bytes, hard), 1),
            Headroom(place: "absent", .atMost(10, .bytes, hard), nil),
            Headroom(place: "advised", .atMost(10, .bytes, .advised), 90, .refuted, isHard: false),
            Headroom(place: "split", Limit.atMost(10, .items, hard).splitting, 90, .split),
            Headroom(place: "least", .atLeast(1, .items, hard), 1),
        ]
        // Equals stay as they are: both that are endless, and both that are full.
        let equals = [0: 1, 1: 0, 4: 5, 5: 4]
        let shuffled = ordered.indices.reversed().map { ordered[equals[$0] ?? $0] }
        let places = text([Array(shuffled)]).split(separator: "\n").dropFirst().prefix(ordered.count).map { line in
            line.split(separator: "  ").map(String.init)[2]
        }
        #expect(places == ordered.map(\.place))
    }

    @Test(arguments: [
        (Limit.atMost(128, .characters, .truncated), Optional(26), "26 of 128 characters, 20 %"),
        (.atMost(12_288, .jsonBytes, .truncated), 3_214, "3 214 of 12 288 bytes of JSON, 26 %"),
        (.atMost(1, .items, .truncated), 1, "1 of 1 item, 100 %"),
        (.atMost(2_000_000, .bytes, .truncated), 1_999_999, "1 999 999 of 2 000 000 bytes, 99 %"),
        (.atMost(2_000, .bytes, .truncated), 2_001, "2 001 of 2 000 bytes, 101 %"),
        (.atMost(10, .bytes, .truncated), 100, "100 of 10 bytes, over 999 %"),
        (.atMost(10, .bytes, .truncated), .max, "9 223 372 036 854 775 807 of 10 bytes, over 999 %"),
        (.atMost(0, .items, .truncated), 0, "0 of 0 items, 0 %"),
        (.atLeast(1, .items, .truncated), 0, "at least 1 item, has 0"),
        (.between(2, 6, .items, .truncated), 1, "at least 2 items, has 1"),
        (.between(2, 6, .items, .truncated), 2, "2 of 6 items, 33 %"),
        (.atMost(8, .items, .truncated), nil, "8 items, never there"),
        (.atLeast(8, .items, .truncated), nil, "at least 8 items, never there"),
    ])
    func usageIsSaidInTheLimitsUnit(limit: Limit, bound: Int?, words: String) {
        #expect(Headroom(place: "p", limit, bound).usage == words)
    }

    @Test func whatHasNoBoundSaysSo() {
        let limit = Limit.atMost(128, .characters, .truncated)
        #expect(Headroom(place: "p", limit, nil, .unbounded).usage == "128 characters, no bound")
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1 000"), (12_345_678, "12 345 678"), (-1_000, "-1 000"),
        (Int.min, "-9 223 372 036 854 775 808"),
    ])
    func digitsAreGrouped(number: Int, text: String) {
        #expect(number.grouped == text)
    }

    private func text(_ templates: [[Headroom]]) -> String {
        let headroom = HeadroomList(templates)
        return Statistics(LintRun([], fileCount: templates.count), headroom, .plain).text
    }
}

extension HeadroomList {
    fileprivate init(_ templates: [[Headroom]]) {
        self.init()
        for template in templates { append(template) }
    }
}

extension Headroom {
    fileprivate init(
        place: String, _ limit: Limit, _ bound: Int?, _ verdict: Verdict = .proven, vendor: String? = "some-vendor",
        isHard: Bool = true
    ) {
        self.init(
            template: "order", vendor: vendor, place: place, limit: limit, verdict: verdict, bound: bound,
            isHard: isHard)
    }
}
