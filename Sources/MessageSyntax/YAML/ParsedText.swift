import MessageSource

/// The text that is parsed: a file's own, or the file's with some pieces put into quotes, so that parsing can go on
/// behind a mistake. Offsets are this text's; spans always point into the file.
struct ParsedText {
    private struct Repair {
        /// Where the new text stands here.
        var range: Range<Int>
        /// What it replaces in the file.
        let original: Range<Int>
    }

    let file: SourceFile
    private(set) var bytes: [UInt8]
    private var repairs: [Repair] = []

    init(_ file: SourceFile) {
        self.file = file
        self.bytes = file.bytes
    }

    var isRepaired: Bool { !repairs.isEmpty }

    /// Puts a text into quotes; `false` where that was done before and did not help.
    mutating func quote(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, !repairs.contains(where: { $0.range.overlaps(range) }) else { return false }
        let quoted = Array(QuotedText(bytes[range]).source.utf8)
        let repair = Repair(
            range: range.lowerBound..<range.lowerBound + quoted.count, original: originalRange(range))
        let growth = quoted.count - range.count
        for index in repairs.indices where repairs[index].range.lowerBound >= range.upperBound {
            let old = repairs[index].range
            repairs[index].range = old.lowerBound + growth..<old.upperBound + growth
        }
        repairs.append(repair)
        repairs.sort { $0.range.lowerBound < $1.range.lowerBound }
        bytes.replaceSubrange(range, with: quoted)
        return true
    }

    /// Whether this is exactly a piece that was put into quotes.
    func isRepair(_ range: Range<Int>) -> Bool { repairs.contains { $0.range == range } }

    /// Whether a repair ends on this offset's line or the line before it, so that it may have brought about what is
    /// wrong here.
    func hasRepair(near offset: Int) -> Bool {
        repairs.contains { repair in
            let between = bytes[min(repair.range.upperBound, offset)..<max(repair.range.upperBound, offset)]
            return between.count { $0 == UInt8(ascii: "\n") } <= 1
        }
    }

    func span(_ range: Range<Int>) -> Span { file.span(originalRange(range)) }

    private func originalRange(_ range: Range<Int>) -> Range<Int> {
        guard isRepaired else { return range }
        let start = original(range.lowerBound, isEnd: false)
        return start..<max(start, original(range.upperBound, isEnd: !range.isEmpty))
    }

    private func original(_ offset: Int, isEnd: Bool) -> Int {
        guard
            let repair = repairs.last(where: {
                $0.range.lowerBound <= offset && !(isEnd && $0.range.lowerBound == offset)
            })
        else { return offset }
        if offset >= repair.range.upperBound { return repair.original.upperBound + offset - repair.range.upperBound }
        if offset == repair.range.lowerBound { return repair.original.lowerBound }
        return isEnd
            ? repair.original.upperBound
            : min(repair.original.lowerBound + offset - repair.range.lowerBound, repair.original.upperBound)
    }
}
