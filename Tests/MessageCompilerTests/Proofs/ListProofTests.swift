import MessageModel
import Testing

/// How many items a list has, where a parameter decides it.
struct ListProofTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What follows `type: list` in the declaration of `rows`.
        let bounds: String
        let articles: String
        let verdict: String
        var bound: Int?
    }

    private static let repeated = "[{each: r in rows, title: '{{r.t}}', url: 'https://example.com/a'}]"
    private static let withFixed = "[{title: a, url: 'https://example.com'}, "

    private static let cases = [
        Case(testDescription: "five", bounds: "min: 1, max: 5", articles: repeated, verdict: "proven", bound: 5),
        Case(testDescription: "six", bounds: "min: 1, max: 6", articles: repeated, verdict: "refuted", bound: 6),
        Case(testDescription: "any number", bounds: "min: 1", articles: repeated, verdict: "unbounded"),
        Case(testDescription: "none", bounds: "max: 5", articles: repeated, verdict: "refuted", bound: 0),
        Case(testDescription: "none of six", bounds: "max: 6", articles: repeated, verdict: "refuted", bound: 6),
        Case(
            testDescription: "none, being optional", bounds: "min: 1, max: 5, optional: true", articles: repeated,
            verdict: "refuted", bound: 0),
        Case(
            testDescription: "none that are to be shown", bounds: "min: 1, max: 5",
            articles: repeated.replacing("title", with: "when: r.shown, title"), verdict: "refuted", bound: 0),
        Case(
            testDescription: "one for each row, whatever it is", bounds: "min: 1, max: 5",
            articles: repeated.dropLast().replacing("title", with: "when: r.shown, title") + ", "
                + repeated.dropFirst().replacing("r in", with: "s in").replacing("r.t", with: "s.t")
                .replacing("title", with: "when: not s.shown, title"),
            verdict: "proven", bound: 5),
        Case(
            testDescription: "one more than four", bounds: "max: 4", articles: withFixed + repeated.dropFirst(),
            verdict: "proven", bound: 5),
        Case(
            testDescription: "one more than five", bounds: "max: 5", articles: withFixed + repeated.dropFirst(),
            verdict: "refuted", bound: 6),
        Case(
            testDescription: "one, or rows", bounds: "max: 5",
            articles: "[{when: not rows, title: a, url: 'https://example.com'}, " + repeated.dropFirst(),
            verdict: "proven", bound: 5),
    ]

    @Test(arguments: cases)
    func theNumberOfArticlesIsKnown(list: Case) throws {
        let probe = try #require(
            Probe(
                """
                parameters: {rows: {type: list, \(list.bounds), of: {t: {type: text, min: 1, max: 9}, shown: {type: boolean}}}}
                message: {articles: \(list.articles)}
                vendors: {wecom-app: {touser: a, agentid: 1}}

                """))
        let proof = try #require(
            probe.parts.first?.proofs.first { $0.limit.unit == .items && $0.place.path == ["articles"] })
        #expect("\(proof.verdict)".hasPrefix(list.verdict))
        #expect(proof.bound == list.bound)
    }

    /// Rows of which one lets an item be there, and the others fill it: no row can be both.
    @Test func rowsInsideOfRowsDiffer() throws {
        let probe = Probe(
            """
            parameters: {rows: {type: list, max: 3, min: 1, of: {f: {type: boolean}, k: {type: text, max: 180}}}}
            message:
              card:
                title: a
                url: https://example.com
                body:
                  - {each: r in rows, when: r.f, fields: [{each: s in rows, when: not s.f, label: a, value: '{{s.k}}'}]}
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """)
        // It need not be allowed.
        guard let probe else { return }
        let values = probe.parts.flatMap(\.proofs).filter { $0.place.path.last == "value" }
        #expect(!values.isEmpty)
        for proof in values { #expect(!proof.isProven && proof.bound == 180) }
    }
}
