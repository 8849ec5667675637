extension ScalarWalk {
    /// A block behind `|` or `>`. How deep it is indented follows from its first line and the value of that line.
    mutating func block(value: ArraySlice<UInt8>, isFolded: Bool, _ map: inout ScalarMap) {
        while offset < source.count, lineBreak(offset) == 0 { offset += 1 }
        offset += lineBreak(offset)
        guard let indent = indentation(of: value) else { return }
        // As libyaml has it: the break after the line before, and the empty lines after that.
        var leading: Range<Int>?
        var trailing = emptyLines(indent)
        var followsBlank = false
        while offset < range.upperBound, !map.isDone {
            let startsBlank = isBlank(offset)
            if let leading {
                if isFolded, !isKept(leading.lowerBound), !followsBlank, !startsBlank {
                    if trailing.isEmpty { map.stand(for: 1, leading.lowerBound..<offset) }
                } else {
                    keep(leading, &map)
                }
            }
            for range in trailing { keep(range, &map) }
            followsBlank = startsBlank
            let start = offset
            while offset < source.count, lineBreak(offset) == 0 { offset += 1 }
            map.copy(start..<offset)
            leading = offset..<offset + lineBreak(offset)
            offset += lineBreak(offset)
            trailing = emptyLines(indent)
        }
        // What the block keeps of its last line breaks.
        for range in [leading].compactMap({ $0 }) + trailing where !range.isEmpty { keep(range, &map) }
    }

    /// The columns that are cut off every line, `nil` where no line holds anything but blanks.
    private func indentation(of value: ArraySlice<UInt8>) -> Int? {
        var line = offset
        while line < source.count {
            var text = line
            while source[at: text] == UInt8(ascii: " ") { text += 1 }
            if text < source.count, lineBreak(text) == 0 {
                let first = value.drop { $0 == UInt8(ascii: "\n") }
                return text - line - first.prefix { $0 == UInt8(ascii: " ") }.count
            }
            line = text + max(1, lineBreak(text))
        }
        return nil
    }

    /// Skips empty lines and the indentation of the next one, and gives the breaks of the empty ones.
    private mutating func emptyLines(_ indent: Int) -> [Range<Int>] {
        var breaks: [Range<Int>] = []
        while true {
            var text = offset
            while text - offset < indent, source[at: text] == UInt8(ascii: " ") { text += 1 }
            let length = lineBreak(text)
            guard length > 0 else {
                offset = text
                return breaks
            }
            breaks.append(text..<text + length)
            offset = text + length
        }
    }
}
