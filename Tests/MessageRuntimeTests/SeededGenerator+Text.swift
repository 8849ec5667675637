import SeededRandom

extension SeededGenerator {
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    /// Text that mixes ASCII, what JSON and markups read, Chinese, emoji, control characters and odd blanks.
    ///
    /// U+FEFF is left out: Foundation loses it when it reads JSON.
    mutating func text(upTo limit: Int = 24) -> String {
        let odd: [Unicode.Scalar] = [
            "\"", "\\", "\n", "\t", "\r", "\u{8}", "\u{C}", "\0", "\u{1F}", "\u{7F}", "<", ">", "&", "$", "%", "'", " ",
            "/", "单", "，", "é", "😀", "\u{2028}", "\u{10FFFF}", "\u{D7FF}", "`", "|", "^", "{", "}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...limit, using: &self) {
            let ascii = Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &self))
            text.unicodeScalars.append(chance(50) ? ascii : odd.randomElement(using: &self) ?? ascii)
        }
        return text
    }
}
