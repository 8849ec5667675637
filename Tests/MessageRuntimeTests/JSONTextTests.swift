import Foundation
import MessageRuntime
import SeededRandom
import Testing

@testable import MessageRuntime

@Suite struct JSONTextTests {
    @Test(arguments: [
        ("", #""""#),
        ("plain 单", #""plain 单""#),
        ("a\"b\\c/", #""a\"b\\c/""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\0\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
        ("eight..\"and more \u{2028}", "\"eight..\\\"and more \u{2028}\""),
    ])
    func onlyWhatJSONDemandsIsEscaped(text: String, json: String) {
        var bytes: [UInt8] = []
        JSONText.appendQuoted(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == json)
    }

    @Test func anyTextComesBackFromAnotherParser() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let text = random.text(upTo: 60)
            var bytes = Array("[".utf8)
            JSONText.appendQuoted(text, to: &bytes)
            bytes.append(UInt8(ascii: "]"))
            let parsed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
            #expect(parsed.map { Array($0.utf8) } == [Array(text.utf8)])
        }
    }

    @Test func scanningWordsFindsWhatScanningBytesFinds() {
        var random = SeededGenerator(seed: 2)
        for round in 0..<300 {
            // Mostly bytes near the limits, where a wrong borrow would show.
            let near: [UInt8] = [0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0x9C, 0xA2, 0xFF, 0x00]
            let bytes = (0..<48).map { _ in
                random.chance(round % 100)
                    ? near.randomElement(using: &random) ?? 0 : UInt8.random(in: 0x23..<0x5B, using: &random)
            }
            bytes.withUnsafeBufferPointer { bytes in
                for start in 0..<16 {
                    for end in [start, start + 1, start + 7, start + 8, start + 9, 48] {
                        let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
                        let naive = part.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
                        #expect(JSONText.firstSpecial(in: part, from: 0) == naive)
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (#"a\"\\\/\b\f\n\r\té"#, "a\"\\/\u{8}\u{C}\n\r\té"),
        (#"\ud83d\ude00\uD83D\uDE00😀"#, "😀😀😀"),
        (#"\ud83d\n\ude00\ud83d"#, "\u{FFFD}\n\u{FFFD}\u{FFFD}"),
        (#"\uZZZZ\"#, "\u{FFFD}ZZZ\u{FFFD}"),
    ])
    func escapesAreUndone(json: String, text: String) {
        var json = json
        let scalars = json.withUTF8 { Array(JSONScalars($0)) }
        #expect(scalars == Array(text.unicodeScalars))
    }
}
