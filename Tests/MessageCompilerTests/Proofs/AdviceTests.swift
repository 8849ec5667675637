import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// What a finding says about a limit that does not hold: it is true, and a fix that it offers mends the template.
struct AdviceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let parameters: String
        var title = "{{x}}"
        var description = "d"
        var more = ""
        var vendor: String?
        /// A part of each finding: message and help.
        let says: [String]
        /// What each fix inserts or replaces.
        var fixes: [String] = []
    }

    private static let long = String(repeating: "长", count: 64)

    private static let cases = [
        Case(
            testDescription: "nothing at all is no bound", parameters: "x: {type: text, max: 30}",
            title: "\(long){{x}}", says: ["'title' may hold 94 characters, and 64 fit; no bound of a single parameter"]),
        Case(
            testDescription: "two without a bound", parameters: "{y: {type: text}, x: {type: text}}",
            title: "{{x}}{{y}}",
            says: [
                "'y' has no 'max', and 'title' takes at most 64 characters; give it a 'max'",
                "'x' has no 'max', and 'title' takes at most 64 characters; give it a 'max'",
            ]),
        Case(
            testDescription: "one without a bound", parameters: "x: {type: text}", title: "ab{{x}}",
            says: ["'x' has no 'max', and 'title' takes at most 64 characters; with 'max: 62' it always fits"],
            fixes: [", max: 62"]),
        Case(
            testDescription: "a default that is longer",
            parameters: "x: {type: text, max: 60, default: abcdefghijk}", title: "\(long.dropLast(4)){{x}}",
            says: ["with 'max: 4' for 'x' (line 2) it always fits, but its default is longer"]),
        Case(
            testDescription: "a sample that is longer", parameters: "x: {type: text, max: 60}",
            title: "\(long.dropLast(4)){{x}}", more: "samples: {short: {x: a}, long: {x: abcd}, longer: {x: abcde}}\n",
            says: ["'title' has 65 characters with sample 'longer'"]),
        Case(
            testDescription: "a choice that is too long", parameters: "x: {type: choice, of: {a: b, c: \(long)}}",
            title: "a{{x}}", says: ["the value 'c' of 'x' (line 2) takes up the most; shorten its text"]),
        Case(
            testDescription: "a choice that shows nothing", parameters: "x: {type: choice, of: {a: '', c: d}}",
            title: "t", description: "{{x}}", vendor: "wecom-app",
            says: ["the value 'a' of 'x' (line 2) shows nothing; give it a text"]),
        Case(
            testDescription: "a block with blanks", parameters: "\n  x:\n    \"type\":   text  # what it is",
            says: ["with 'max: 64' it always fits"], fixes: ["\n    max: 64"]),
    ]

    private static func source(_ template: Case) -> String {
        let parameters =
            template.parameters.hasPrefix("x: {") ? "\n  \(template.parameters)" : " \(template.parameters)"
        return """
            parameters:\(parameters)
            message: {link: {title: "\(template.title)", description: "\(template.description)", url: 'https://example.com/a'}}
            vendors: {wecom-app: {touser: a, agentid: 1, losses: accept}}
            \(template.more)
            """
    }

    @Test(arguments: cases)
    func findingsSayWhatIsTrue(template: Case) throws {
        var diagnostics = Diagnostics()
        let text = Self.source(template)
        _ = Compiler().compile(SourceFile(path: "advice.msg.yaml", text: text), &diagnostics)
        let found = diagnostics.all.filter { $0.vendor == template.vendor && $0.limit != nil }
        let said = found.map { "\($0.message); \($0.help ?? "")" }
        #expect(said.count == template.says.count, "\(said)")
        for (said, expected) in zip(said, template.says) { #expect(said.contains(expected)) }
        #expect(found.compactMap(\.fix).flatMap(\.edits).map(\.replacement) == template.fixes)

        for fix in found.compactMap(\.fix) {
            var bytes = Array(text.utf8)
            for edit in fix.edits { bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8) }
            var mended = Diagnostics()
            _ = Compiler().compile(SourceFile(path: "mended.msg.yaml", bytes: bytes), &mended)
            #expect(mended.all.filter { $0.vendor == template.vendor && $0.limit != nil }.isEmpty)
            #expect(!mended.hasErrors)
        }
    }

    private static func flags(_ count: Int) -> String {
        (0..<count).map { "f\($0): {type: boolean}" }.joined(separator: ", ")
    }

    /// Everything that is said of one template is said of it again, word for word.
    @Test func sayingItAgainChangesNothing() {
        let text = """
            parameters: {a: {type: text, max: 40}, b: {type: text, max: 40}, c: {type: text}, d: {type: text}, \(Self.flags(5))}
            message:
              articles:
                - {title: "{{a}}{{b}}", url: 'https://example.com/a'}
                - {when: f0, title: "{{c}}{{d}}", url: 'https://example.com/a'}
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """
        let runs = (0..<20).map { _ in
            var diagnostics = Diagnostics()
            _ = Compiler().compile(SourceFile(path: "again.msg.yaml", text: text), &diagnostics)
            return diagnostics.all.map { "\($0.message) \($0.help ?? "") \($0.limit?.witness ?? "")" }
        }
        #expect(runs[0].count >= 3)
        for run in runs { #expect(run == runs[0]) }
    }

    /// What conditions of their own decide is known, however many there are.
    @Test func independentConditionsAreKnown() throws {
        let count = 24
        let items = (0..<count).map { "{when: f\($0), label: a\($0), value: '{{t}}'}" }.joined(separator: ", ")
        let probe = try #require(
            Probe(
                """
                parameters: {t: {type: text, max: 9}, \(Self.flags(count))}
                message: {card: {title: a, url: 'https://example.com', body: [{fields: [\(items)]}]}}
                vendors: {wecom-app: {touser: a, agentid: 1}}

                """))
        let proof = try #require(
            probe.parts.last?.proofs.first {
                $0.limit.unit == .items && $0.place.path.last == "horizontal_content_list"
            })
        #expect("\(proof.verdict)".hasPrefix("refuted"))
        #expect(proof.bound == count)
    }

    /// Conditions of which each excludes others, more than can be tried.
    @Test func whatIsNotKnownIsNotSaidToBeSo() {
        let count = 14
        let items = (0..<count).map { first in
            "{when: f\(first), label: a, value: b}, {when: not f\(first), label: c, value: '{{x}}'}"
        }
        let nested =
            "parameters: {x: {type: text, max: 9}, rows: {type: list, min: 1, max: 1, of: {\(Self.flags(count))}}}"
        let rows = items.joined(separator: ", ").replacing("when: f", with: "each: r in rows, when: r.f")
            .replacing("when: not f", with: "each: r in rows, when: not r.f")
        var diagnostics = Diagnostics()
        let text = """
            \(nested)
            message: {card: {title: a, url: 'https://example.com', body: [{fields: [\(rows)]}]}}
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """
        _ = Compiler().compile(SourceFile(path: "unknown.msg.yaml", text: text), &diagnostics)
        let found = diagnostics.all.filter { $0.limit?.verdict == .undecided }
        #expect(!found.isEmpty, "\(diagnostics.all.map(\.message))")
        for finding in found {
            #expect(finding.message.contains("cannot be shown to hold"))
            #expect(finding.limit?.witness == nil)
        }
    }

    /// A text that breaks a limit of the message and another of a vendor is reported with both.
    @Test func whatAVendorTakesIsSaidBesideWhatTheMessageTakes() {
        let text = """
            parameters: {t: {type: text, max: 180}}
            message: {link: {title: "{{t}}长", description: d, url: 'https://example.com/a'}}
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """
        for isRequired in [false, true] {
            var diagnostics = Diagnostics()
            _ = Compiler(requiresProof: isRequired).compile(SourceFile(path: "both.msg.yaml", text: text), &diagnostics)
            let limits = diagnostics.all.compactMap { $0.limit.map { "\($0.maximum) \($0.unit)" } }
            #expect(limits.contains("64 characters") && limits.contains("128 characters"), "\(limits)")
        }
    }

    /// What is written inside of a loop that is refused is not reported too.
    @Test func aListInItselfIsOneFinding() {
        let text = """
            parameters: {rows: {type: list, max: 3, of: {f: {type: boolean}}}}
            message:
              card:
                title: a
                body: [{each: r in rows, fields: [{each: s in rows, when: s.f, label: a, value: b}]}]
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "rows.msg.yaml", text: text), &diagnostics)
        #expect(diagnostics.all.map(\.code) == ["list-in-itself"])
    }
}
