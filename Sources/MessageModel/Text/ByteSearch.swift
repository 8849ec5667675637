import MessageSyntax

extension ArraySlice<UInt8> {
    /// Where a word stands first, byte for byte.
    func first(_ word: String) -> Range<Int>? {
        let word = word.utf8
        guard let sign = word.first else { return nil }
        var rest = self
        while let start = rest.firstIndex(of: sign) {
            if rest[start...].starts(with: word) { return start..<start + word.count }
            rest = rest[(start + 1)...]
        }
        return nil
    }
}

extension Node {
    /// The value of a scalar may hold a hole.
    var holdsBraces: Bool { bytes.first("{{") != nil }
}
