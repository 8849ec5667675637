@testable import MessageModel
import MessageRuntime
import Testing

/// One letter stands for all that are treated alike, so they have to be.
struct LetterTests {
    @Test(arguments: Escape.all)
    func lettersOfAKindHaveOneSize(escape: Escape) {
        var dice = Dice(seed: UInt64(escape.code))
        let odd: [Unicode.Scalar] = ["\u{A0}", "\u{7FF}", "\u{800}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFF}"]
        let others = (0..<300).compactMap { _ in Unicode.Scalar(UInt32(dice.number(0xA0...0x10FFFF))) }
        for unit in TextUnit.allCases {
            let sizes = LetterSizes.of(escape, in: unit)
            for scalar in odd + others + ["\u{10000}", "\u{10FFFF}"] {
                // Behind the ASCII characters stand those of two, of three and of four bytes.
                let index = 0x80 + scalar.utf8.count - 2
                #expect(
                    unit.size(of: String(Character(scalar)), escapedBy: escape) == sizes[index], "\(scalar) \(unit)")
            }
        }
    }

    @Test(arguments: Escape.all)
    func lettersInARowAreAsLargeAsEachOfThem(escape: Escape) {
        var dice = Dice(seed: UInt64(escape.code))
        let letters = Letter.ofText
        for unit in TextUnit.allCases {
            let sizes = LetterSizes.of(escape, in: unit)
            for _ in 0..<100 {
                let row = (0..<dice.number(1...9)).map { _ in dice.one(of: letters) }
                let text = String(String.UnicodeScalarView(row.map(\.scalar)))
                let sum = row.reduce(0) { $0 + sizes[$1.index] }
                // What is percent-encoded already may stay, and then it is less.
                #expect(unit.size(of: text, escapedBy: escape) <= sum, "\(text) \(unit)")
            }
        }
    }
}
