import MessageSource

extension Span {
    /// The marked source with what stands around it up to blanks, quotes and punctuation: of the marked `http` in an
    /// address all of the address, so that another address is another finding.
    var surroundings: ArraySlice<UInt8> {
        let bytes = file.bytes
        var start = range.lowerBound
        var end = range.upperBound
        let first = max(0, start - Self.reach)
        let last = min(bytes.count, end + Self.reach)
        while start > first, !bytes.endsWords(at: start - 1) { start -= 1 }
        while end < last, !bytes.endsWords(at: end) { end += 1 }
        return bytes[start..<end]
    }

    /// In bytes, to either side.
    private static let reach = 200
}

extension [UInt8] {
    /// Whether a byte belongs to a blank, a control character, a quote or the punctuation of Chinese.
    fileprivate func endsWords(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte < 0x80 { return byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        var lead = offset
        while lead > 0, self[lead] & 0xC0 == 0x80, offset - lead < 3 { lead -= 1 }
        guard lead + 1 < count else { return true }
        // U+3000 to U+303F, and the full-width signs from U+FF00 to U+FF3F.
        return self[lead] == 0xE3 && self[lead + 1] == 0x80 || self[lead] == 0xEF && self[lead + 1] == 0xBC
    }
}
