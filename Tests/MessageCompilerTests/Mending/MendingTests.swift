import MessageCompiler
import MessageSource
import Testing

/// Every example with a fix is mended, and nothing but what its edits name is touched.
struct MendingTests {
    /// The codes of which some finding brings a fix. One that loses its fix, or gains one, is to be named here.
    static let fixable: Set<String> = [
        "address-as-id", "address-without-tls", "blanks-between-ids", "colon-in-label", "colon-in-text",
        "comment-in-json", "escaped-line-break", "escaped-quote", "forbidden-in-address", "full-width-in-address",
        "heading-without-blank", "html-entity", "invisible-character", "may-exceed", "mention-of-text-message",
        "missing-colon", "outer-blanks", "page-not-html", "slash-comment", "swallowed-text", "target-in-link",
        "text-after-quote", "trailing-comma", "unbounded-parameter", "unknown-code", "unknown-field", "unknown-name",
        "unknown-tag", "unlisted-class", "unlisted-color", "unlisted-font-color", "unopened-bracket",
        "unquoted-code", "unquoted-emphasis", "unquoted-heading", "unquoted-hole", "unquoted-item", "unquoted-link",
        "unquoted-mention", "unquoted-quote", "unquoted-sign", "unsupported-markdown", "unused-allow",
        "url-without-scheme",
    ]

    /// What could not be seen before something was mended: errors hide advice, and one spelling another.
    static let revealed: [String: Set<String>] = [
        "mention-of-text-message": ["everybody-called"],
        "page-not-html": ["no-values"],
        // The field stands there under its own name too.
        "unknown-field": ["duplicate-key"],
        "unknown-tag": ["no-values", "unused-parameter"],
        "unquoted-hole": ["no-values"],
    ]

    @Test func theCodesWithFixesAreThese() {
        let found = ExampleTests.cases.filter(\.example.isFailing).filter { example in
            example.findings(in: example.template).contains { $0.code == example.code && $0.fix != nil }
        }
        #expect(Set(found.map(\.code)).sorted() == Self.fixable.sorted())
    }

    @Test(arguments: ExampleTests.cases.filter { $0.example.isFailing && fixable.contains($0.code) })
    func anExampleLintsCleanOfItsCode(example: ExampleTests.Case) {
        let file = SourceFile(path: "example.msg.yaml", text: example.template)
        func own(_ file: SourceFile) -> [Diagnostic] {
            example.findings(in: file).filter { $0.code == example.code }
        }
        let before = example.findings(in: file)
        let unfixable = own(file).filter { $0.fix == nil }
        guard unfixable.count < own(file).count else { return }
        var rounds: [(before: SourceFile, fixes: [Fix])] = []
        let mending = Mending(file, appliesUnsafe: true) { file in
            let findings = own(file)
            rounds.append((file, findings.compactMap(\.fix)))
            return findings
        }
        // What had no fix is still there, and nothing else: no finding of any code is new.
        #expect(own(mending.file).count == unfixable.count, "\(own(mending.file).map(\.message))")
        let known = before.countsByCode
        let revealed = Self.revealed[example.code] ?? []
        for (code, count) in example.findings(in: mending.file).countsByCode where !revealed.contains(code) {
            #expect(
                count <= known[code, default: 0],
                "\(code) is new in \(String(decoding: mending.file.bytes, as: UTF8.self))")
        }
        #expect(mending.count >= 1)
        // Of one round, what the edits leave stands in the outcome in the same order.
        for (index, round) in rounds.enumerated() {
            let after = index + 1 < rounds.count ? rounds[index + 1].before : mending.file
            let edited = round.fixes.flatMap(\.edits).map(\.span.range)
            let kept = round.before.bytes.indices.filter { offset in !edited.contains { $0.contains(offset) } }
            #expect(after.bytes.holds(kept.map { round.before.bytes[$0] }))
        }
    }

    /// Two edits of one round, by where they begin and end: both are made, or the second waits.
    @Test(arguments: [
        ((0, 1), (1, 2), true), ((0, 1), (2, 3), true), ((0, 0), (1, 1), true), ((2, 3), (0, 1), true),
        ((0, 2), (1, 2), false), ((0, 3), (1, 2), false), ((1, 2), (0, 3), false), ((0, 1), (0, 1), false),
        ((0, 0), (0, 0), false), ((0, 1), (1, 1), false), ((1, 1), (0, 1), false), ((1, 1), (1, 2), false),
    ])
    func fixesThatCollideWait(first: (Int, Int), second: (Int, Int), isBoth: Bool) {
        var rounds = 0
        let mending = Mending(SourceFile(path: "a", text: "abcd"), appliesUnsafe: false) { file in
            rounds += 1
            guard rounds == 1 else { return [] }
            return [(first, "x"), (second, "y")].map { place, text in
                Diagnostic(Letter(span: file.span(place.0..<place.1), replacement: text))
            }
        }
        #expect(mending.count == (isBoth ? 2 : 1))
        #expect(mending.file.bytes.contains(UInt8(ascii: "x")))
        #expect(mending.file.bytes.contains(UInt8(ascii: "y")) == isBoth)
    }

    @Test func fixesThatUndoEachOtherEnd() {
        let mending = Mending(SourceFile(path: "a", text: "a"), appliesUnsafe: false) { file in
            let isFirst = file.bytes == Array("a".utf8)
            return [Diagnostic(Letter(span: file.span(0..<1), replacement: isFirst ? "b" : "a"))]
        }
        #expect(mending.count == 1)
        #expect(mending.file.bytes == Array("b".utf8))
    }

    @Test func fixesThatGoOnForEverEnd() {
        let mending = Mending(SourceFile(path: "a", text: "a"), appliesUnsafe: false) { file in
            [Diagnostic(Letter(span: file.span(0..<0), replacement: "a"))]
        }
        #expect(mending.file.bytes.count == 33)
    }

    /// Each round could double the file.
    @Test func fixesThatBringEachOtherAboutMendNothing() {
        let file = SourceFile(path: "a", text: "a")
        let mending = Mending(file, appliesUnsafe: false) { file in
            let twice = String(decoding: file.bytes + file.bytes, as: UTF8.self)
            return [Diagnostic(Letter(span: file.span(0..<file.bytes.count), replacement: twice))]
        }
        #expect(mending.file === file && mending.count == 0)

        let nested = SourceFile(
            path: "nested.msg.yaml",
            text: """
                message: {card: {title: 今天食堂, body: [{markdown: "**鱼** 12 元"}]}}
                vendors: {youdu-app: {toUser: zh"**鱼** 12 元"}]}}
                venangsan}}

                """)
        let mended = Mending(nested, appliesUnsafe: true) { file in
            var findings = Diagnostics()
            _ = Compiler().compile(file, &findings)
            return findings.all
        }
        #expect(mended.file.bytes.count < 2_000)
    }

    @Test func lineBreaksAreThoseOfTheFile() {
        for (text, mended) in [("a\r\nb", "x\r\ny\r\nb"), ("a\nb", "x\ny\nb"), ("a", "x\ny")] {
            let mending = Mending(SourceFile(path: "a", text: text), appliesUnsafe: false) { file in
                file.bytes.first == UInt8(ascii: "a")
                    ? [Diagnostic(Letter(span: file.span(0..<1), replacement: "x\ny"))] : []
            }
            #expect(String(decoding: mending.file.bytes, as: UTF8.self) == mended)
        }
    }

    @Test func oneFixOfTwoFindingsIsAppliedOnce() {
        let mending = Mending(SourceFile(path: "a", text: "ab"), appliesUnsafe: false) { file in
            file.bytes.count == 2
                ? (0..<2).map { _ in Diagnostic(Letter(span: file.span(0..<1), replacement: "")) } : []
        }
        #expect((mending.count, mending.file.bytes) == (1, [UInt8(ascii: "b")]))
    }
}

/// A finding with a fix, made for a test: its list is no list of problems.
private struct Letter: Problem {
    static let code = "letter"
    static let summary = "A letter."
    static let examples: [Example] = []
    let span: Span
    let replacement: String

    var message: String { "a letter" }
    var fix: Fix? { Fix("replace it", [Fix.Edit(span, replacement)]) }
}

extension [Diagnostic] {
    fileprivate var countsByCode: [String: Int] { Dictionary(map { ($0.code, 1) }, uniquingKeysWith: +) }
}

extension [UInt8] {
    /// All of these, in this order, with others between them or not.
    fileprivate func holds(_ others: [UInt8]) -> Bool {
        var rest = others[...]
        for byte in self where byte == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
