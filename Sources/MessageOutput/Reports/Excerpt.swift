import MessageSource

/// The line of source in which a span begins, with the span marked under it.
struct Excerpt {
    /// Beyond this many columns a line is cut.
    private static let widest = 160
    /// Line numbers end in this column, so that the excerpts of a run stand in line with each other.
    private static let gutterWidth = 5

    let number: Int
    /// Cut where it is long.
    let text: String
    /// In columns.
    let mark: Range<Int>
    /// The line in which the span ends, where that is another one.
    private let lastNumber: Int?

    /// `nil` for an empty file, of which there is nothing to show.
    init?(_ span: Span, in index: LineIndex, reading lines: inout SourceLines) {
        let file = span.file.bytes
        guard !file.isEmpty else { return nil }
        let number = index.lineNumber(of: span.range.lowerBound)
        let content = index.range(ofLine: number)
        let start = max(span.range.lowerBound, content.lowerBound)
        let (line, near) = lines.line(around: start, in: content, of: span.file)

        // A block's span may run past the blank lines below it, which nobody takes for a part of it.
        var end = min(span.range.upperBound, file.count)
        while end > content.upperBound, file[end - 1].isSpaceOrLineBreak { end -= 1 }
        let last = index.lineNumber(of: max(span.range.lowerBound, end - 1))

        let mark = line.columns(of: start..<max(start, min(end, near.upperBound)))
        self.number = number
        self.lastNumber = last > number ? last : nil
        (self.text, self.mark) = line.clipped(around: mark, to: Self.widest)
    }

    /// The lines of the report, without their line breaks.
    func lines(_ palette: Palette) -> [String] {
        let carets = String(repeating: "^", count: mark.count)
        let blanks = String(repeating: " ", count: mark.lowerBound)
        var lines = [
            palette.paint(gutter(String(number)), .gutter) + (text.isEmpty ? "" : " " + text),
            palette.paint(gutter(""), .gutter) + " " + blanks + palette.paint(carets, .caret),
        ]
        if let lastNumber {
            lines.append(palette.paint(gutter("..."), .gutter) + palette.paint(" to line \(lastNumber)", .quiet))
        }
        return lines
    }

    private func gutter(_ text: String) -> String {
        String(repeating: " ", count: max(Self.gutterWidth, String(number).count) - text.count) + text + " |"
    }
}

extension UInt8 {
    fileprivate var isSpaceOrLineBreak: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
    }
}
