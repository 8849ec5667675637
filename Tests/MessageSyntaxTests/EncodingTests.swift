import MessageSource
import MessageSyntax
import Testing

struct EncodingTests {
    @Test(arguments: [
        ([0x61, 0x3A, 0x20, 0xC4, 0xE3], 3),  // GBK
        ([0x61, 0x3A, 0x20, 0xE4, 0xBD], 3),  // cut off
        ([0x61, 0xC0, 0xAF], 1), ([0x61, 0xED, 0xA0, 0x80], 1), ([0x61, 0xF5, 0x80, 0x80, 0x80], 1), ([0x80], 0),
        ([0x61, 0xE0, 0x80, 0x80], 1), ([0x61, 0xF4, 0x90, 0x80, 0x80], 1),
    ])
    func theFirstByteThatIsNotUTF8IsMarked(bytes: [UInt8], offset: Int) {
        for reading in [Reading(yaml: bytes), Reading(json: bytes)] {
            #expect(reading.tree == nil && reading.codes == ["not-utf8"])
            #expect(reading.findings.first?.span.range == offset..<offset + 1)
        }
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"), ([0x61, 0, 0x3A, 0], "UTF-16"),
        ([0, 0x61, 0, 0x3A], "UTF-16"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"), ([0x61, 0, 0, 0], "UTF-32"),
        ([0, 0, 0, 0x61], "UTF-32"),
    ])
    func otherEncodingsAreNamed(bytes: [UInt8], name: String) {
        let reading = Reading(yaml: bytes)
        #expect(reading.findings.map(\.message) == ["the file is \(name), not UTF-8"])
        #expect(reading.findings.map(\.help) == ["save it as UTF-8"])
    }

    @Test(arguments: [
        ("\0", "U+0000"), ("\u{1}", "U+0001"), ("\u{1F}", "U+001F"), ("\u{7F}", "U+007F"), ("\u{80}", "U+0080"),
        ("\u{FFFF}", "U+FFFF"),
    ])
    func controlCharactersAreMarked(character: String, name: String) {
        for prefix in ["a: ", "a: 好", "a: 1234567", "a: 12345678901234"] {
            let reading = Reading(yaml: prefix + character + "x")
            #expect(reading.codes == ["forbidden-character"])
            #expect(reading.findings.map(\.message) == ["the control character '\(name)' stands in the text"])
            #expect(reading.findings.map(\.span.range.lowerBound) == [prefix.utf8.count])
        }
    }

    @Test(arguments: ["\u{FEFF}a: b", "a: b\r\nc: d\r\n", "a: \u{85}", "a: \u{A0}😀\u{10FFFF}", "a: b\tc"])
    func whatYAMLAllowsIsRead(text: String) {
        #expect(Reading(yaml: text).findings.isEmpty)
    }

    @Test func aHugeFileIsNotRead() {
        let reading = Reading(yaml: [UInt8](repeating: 0x20, count: 32 << 20 + 1))
        #expect(reading.codes == ["file-too-large"])
    }
}
