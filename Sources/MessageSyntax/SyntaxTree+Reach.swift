import MessageSource

extension SyntaxTree {
    /// What each comment can be about, as UTF-8 offsets, in the order of the comments: its own line and, where nothing
    /// stands before it there, the next line that is not a comment too. A text that begins on these lines belongs to
    /// them with all of its lines, since no comment can stand inside it.
    package var reaches: [ClosedRange<Int>] {
        file.bytes.withUnsafeBufferPointer { source in
            let texts = textsOfSeveralLines(source)
            var reaches: [ClosedRange<Int>] = []
            // From the last to the first: one comment above another shares what lies below.
            var below: (start: Int, end: Int)?
            for comment in comments.reversed() {
                let start = source.startOfLine(at: comment.span.range.lowerBound)
                var end = source.endOfLine(from: start)
                let isAlone = source.skipBlanks(from: max(start, source.startOfText)) == comment.span.range.lowerBound
                if isAlone {
                    let next = source.startOfNextLine(from: end)
                    end = below.flatMap { $0.start == next ? $0.end : nil } ?? source.endOfLine(from: next)
                }
                below = isAlone ? (start, end) : nil
                reaches.append(start...texts.end(of: start...end))
            }
            return reaches.reversed()
        }
    }

    /// The scalars that go on behind the line on which they begin, in the order of their beginnings.
    private func textsOfSeveralLines(_ source: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let scalars = records.filter { $0.kind == .scalar && $0.start < $0.end }.map { Int($0.start)..<Int($0.end) }
        return scalars.filter { source.endOfLine(from: $0.lowerBound) < $0.upperBound }
            .sorted { $0.lowerBound < $1.lowerBound }
    }
}

extension [Range<Int>] {
    /// Where some lines end together with the text that begins on them last; any before it has ended by then.
    fileprivate func end(of lines: ClosedRange<Int>) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound <= lines.upperBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0, lines.contains(self[low - 1].lowerBound) else { return lines.upperBound }
        return Swift.max(lines.upperBound, self[low - 1].upperBound)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Behind the line break at an offset.
    fileprivate func startOfNextLine(from end: Int) -> Int {
        guard end < count else { return count }
        return self[end] == UInt8(ascii: "\r") && self[at: end + 1] == UInt8(ascii: "\n") ? end + 2 : end + 1
    }
}
