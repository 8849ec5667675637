/// One line of markdown: what its beginning makes of it, and where the rest of it stands.
struct MarkdownLine {
    enum Kind: Equatable {
        case blank
        case text
        /// The number of `#`, which may be too many.
        case heading(Int)
        case quote
        case bullet
        case number(Int)
        /// `*` or `+` before an item.
        case otherBullet
        case rule
        case fence
    }

    let kind: Kind
    /// Without the blanks at both ends.
    let whole: Range<Int>
    let marker: Range<Int>
    /// Behind the marker and the blanks after it.
    let content: Range<Int>
    /// By two blanks or more, which puts text into the item above it.
    let isIndented: Bool
}

extension MarkdownSource {
    /// All lines, without their line breaks.
    var lines: [MarkdownLine] {
        var lines: [MarkdownLine] = []
        var start = 0
        for index in characters.indices where characters[index].scalar == "\n" {
            lines.append(line(start..<index))
            start = index + 1
        }
        lines.append(line(start..<characters.count))
        return lines
    }

    /// A line, or the rest of one behind a marker.
    func line(_ range: Range<Int>) -> MarkdownLine {
        let start = skipMargin(range)
        var end = range.upperBound
        while end > start, let last = self[end - 1], last.isMargin || last == "\r" { end -= 1 }
        let whole = start..<end
        let (kind, markerEnd) = kind(of: whole)
        let isIndented = start - range.lowerBound > 1 || start > range.lowerBound && self[range.lowerBound] == "\t"
        return MarkdownLine(
            kind: kind, whole: whole, marker: start..<markerEnd, content: skipMargin(markerEnd..<end)..<end,
            isIndented: isIndented)
    }

    private func skipMargin(_ range: Range<Int>) -> Int {
        range.first { !(self[$0]?.isMargin ?? false) } ?? range.upperBound
    }

    private func kind(of line: Range<Int>) -> (MarkdownLine.Kind, markerEnd: Int) {
        let start = line.lowerBound
        guard !line.isEmpty else { return (.blank, start) }
        guard let first = self[start] else { return (.text, start) }
        let markerEnd = run(of: first, in: line)
        let length = markerEnd - start
        switch first {
        case "-", "*", "_", "+":
            if first != "+", isRule(line, of: first) { return (.rule, line.upperBound) }
            guard length == 1, first != "_", isBlank(markerEnd, in: line) else { return (.text, start) }
            return (first == "-" ? .bullet : .otherBullet, markerEnd)
        case "#" where isBlank(markerEnd, in: line):
            return (.heading(length), markerEnd)
        case ">":
            return (.quote, start + 1)
        case "`" where length >= 3 && !line.dropFirst(length).contains(where: { self[$0] == "`" }):
            return (.fence, markerEnd)
        case "0"..."9":
            let digits = line.prefix { self[$0]?.isASCIIDigit ?? false }
            let dot = digits.endIndex
            guard digits.count <= 9, dot < line.upperBound, self[dot] == ".", isBlank(dot + 1, in: line),
                let number = Int(string(digits))
            else { return (.text, start) }
            return (.number(number), dot + 1)
        default:
            return (.text, start)
        }
    }

    /// Where the run of a scalar ends that begins a range.
    func run(of scalar: Unicode.Scalar, in range: Range<Int>) -> Int {
        range.first { self[$0] != scalar } ?? range.upperBound
    }

    /// A marker needs a blank behind it, and something behind that.
    private func isBlank(_ index: Int, in line: Range<Int>) -> Bool {
        index < line.upperBound && self[index]?.isMargin ?? false
    }

    private func isRule(_ line: Range<Int>, of scalar: Unicode.Scalar) -> Bool {
        line.allSatisfy { self[$0] == scalar || self[$0]?.isMargin ?? false }
            && line.count(where: { self[$0] == scalar }) >= 3
    }

    /// `|---|:-:|`, the line that makes a table of the line above it.
    func isTableRule(_ line: Range<Int>) -> Bool {
        line.allSatisfy { self[$0].map { "|-: ".unicodeScalars.contains($0) } ?? false }
            && line.contains { self[$0] == "|" } && line.contains { self[$0] == "-" }
    }

    func hasBar(_ line: Range<Int>) -> Bool { line.contains { self[$0] == "|" } }
}
