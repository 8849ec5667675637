import MessageCompiler
import MessageSource
import Testing

/// Every example with a fix is mended, and nothing but what its edits name is touched.
struct MendingTests {
    @Test(arguments: ExampleTests.cases.filter(\.example.isFailing))
    func anExampleLintsCleanOfItsCode(example: ExampleTests.Case) {
        let file = SourceFile(path: "example.msg.yaml", text: example.template)
        func own(_ file: SourceFile) -> [Diagnostic] {
            example.findings(in: file).filter { $0.code == example.code }
        }
        let fixable = own(file).filter { $0.fix != nil }
        guard !fixable.isEmpty else { return }
        var rounds: [(before: SourceFile, fixes: [Fix])] = []
        let mending = Mending(file, appliesUnsafe: true) { file in
            let findings = own(file)
            rounds.append((file, findings.compactMap(\.fix)))
            return findings
        }
        let left = own(mending.file)
        #expect(left.isEmpty || fixable.count < example.example.marks.count, "\(left.map(\.message))")
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

extension [UInt8] {
    /// All of these, in this order, with others between them or not.
    fileprivate func holds(_ others: [UInt8]) -> Bool {
        var rest = others[...]
        for byte in self where byte == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
