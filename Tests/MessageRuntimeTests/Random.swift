/// SplitMix64: the same values for the same seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
