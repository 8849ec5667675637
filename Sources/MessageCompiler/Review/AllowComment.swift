import MessageSource

/// A comment that speaks to this program: `# msgc: allow CODE, CODE — reason`.
struct AllowComment: Sendable {
    /// From the `#` to the end of the line.
    let span: Span
    /// The word behind `msgc:`, with its place.
    let word: Span
    /// The codes as they stand there.
    let codes: [Span]
    let hasReason: Bool
    /// What it is about, as offsets.
    let reach: ClosedRange<Int>

    init(_ span: Span, reach: ClosedRange<Int>) {
        self.span = span
        self.reach = reach
        var scan = InstructionScan(span)
        word = scan.word()
        guard word.text == "allow" else {
            codes = []
            hasReason = false
            return
        }
        codes = scan.codes()
        hasReason = scan.hasReason()
    }

    /// It is about that place and gives that code, and says why.
    func silences(_ finding: Diagnostic) -> Bool {
        hasReason && finding.span.file === span.file && reach.contains(finding.span.range.lowerBound)
            && codes.contains { $0.text == finding.code }
    }

    /// Reports what is wrong with the comment itself.
    ///
    /// - Parameters:
    ///   - findings: all that there are in the file, those that are silenced too.
    ///   - isFinished: nothing has kept the rest from being found.
    func check(against findings: FindingsByPlace, isFinished: Bool, _ diagnostics: inout Diagnostics) {
        guard !codes.isEmpty else {
            diagnostics.report(UnknownInstruction(span: word.range.isEmpty ? span : word, word: word.text))
            return
        }
        guard hasReason else {
            diagnostics.report(AllowWithoutReason(span: span))
            return
        }
        let known = Problems.codes
        var unused: [Int] = []
        for (index, code) in codes.enumerated() {
            guard known.contains(code.text) else {
                diagnostics.report(UnknownCode(span: code, known: known))
                continue
            }
            let found = findings.findings(of: code.text, in: reach)
            if found.contains(where: { !$0.canBeSilenced }) {
                diagnostics.report(RefusedAllow(span: code))
            } else if found.isEmpty, isFinished, !Problems.isFoundByBuilding(code.text) {
                unused.append(index)
            }
        }
        report(unused, &diagnostics)
    }

    private func report(_ unused: [Int], _ diagnostics: inout Diagnostics) {
        guard unused.count < codes.count else {
            diagnostics.report(UnusedAllow(span: span, code: nil, removed: wholeComment))
            return
        }
        for index in unused {
            diagnostics.report(UnusedAllow(span: codes[index], code: codes[index].text, removed: listItem(index)))
        }
    }

    /// The code with the comma that divides it from its neighbour.
    private func listItem(_ index: Int) -> Span {
        let start = index == 0 ? codes[0].range.lowerBound : codes[index - 1].range.upperBound
        let end = index == 0 ? codes[1].range.lowerBound : codes[index].range.upperBound
        return span.file.span(start..<end)
    }

    /// The comment with the blanks before it; with its line where nothing else stands there.
    private var wholeComment: Span {
        let bytes = span.file.bytes
        var start = span.range.lowerBound
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "\t") { start -= 1 }
        var end = span.range.upperBound
        let isAlone = start == 0 || bytes[start - 1] == UInt8(ascii: "\n") || bytes[start - 1] == UInt8(ascii: "\r")
        if isAlone {
            if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
            if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
        }
        return span.file.span(start..<end)
    }
}

/// Reads the words of an instruction one after the other.
private struct InstructionScan {
    private let span: Span
    private var offset: Int

    init(_ span: Span) {
        self.span = span
        let colon = span.file.bytes[span.range].firstIndex(of: UInt8(ascii: ":"))
        offset = colon.map { $0 + 1 } ?? span.range.upperBound
    }

    mutating func word() -> Span {
        skipBlanks()
        return take { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }

    /// Words with commas between them.
    mutating func codes() -> [Span] {
        var codes: [Span] = []
        while true {
            skipBlanks()
            let start = offset
            var code = take { $0.isCodeByte }
            // A dash behind a code begins the reason.
            while code.range.count > 1, span.file.bytes[code.range.upperBound - 1] == UInt8(ascii: "-") {
                code = span.file.span(code.range.dropLast())
            }
            guard let first = code.range.first, span.file.bytes[first] != UInt8(ascii: "-") else {
                offset = start
                return codes
            }
            offset = code.range.upperBound
            codes.append(code)
            skipBlanks()
            guard next == UInt8(ascii: ",") else { return codes }
            offset += 1
        }
    }

    /// A dash or a colon, and words behind it.
    func hasReason() -> Bool {
        let signs = "—–-:："
        let rest = span.file.span(offset..<span.range.upperBound).text
        let reason = rest.drop { signs.contains($0) || $0.isWhitespace }
        let isDivided = rest.drop(while: \.isWhitespace).first.map(signs.contains) ?? false
        return isDivided && reason.contains { $0.isLetter || $0.isNumber }
    }

    private var next: UInt8? { offset < span.range.upperBound ? span.file.bytes[offset] : nil }

    private mutating func skipBlanks() { _ = take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    private mutating func take(while isPart: (UInt8) -> Bool) -> Span {
        let start = offset
        while let byte = next, isPart(byte) { offset += 1 }
        return span.file.span(start..<offset)
    }
}

extension UInt8 {
    fileprivate var isCodeByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
