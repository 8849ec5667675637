import Foundation
import MessageRuntime
import SeededRandom
import Testing

@Suite struct MeasureTests {
    @Test func plainTextIsCountedAsSwiftCountsIt() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            var text = random.text(upTo: 40)
            let scalars = text.unicodeScalars.count
            let json = json(text).count
            #expect(text.withUTF8 { Measure.characters(in: $0) } == scalars)
            #expect(text.withUTF8 { Measure.jsonBytes(of: $0) } == json)
        }
    }

    @Test func escapedTextIsCountedAsAnotherParserReadsIt() throws {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<2_000 {
            let content = json(random.text(upTo: 40))
            let quoted = Data(Array("[\"".utf8) + content + Array("\"]".utf8))
            let text = try #require(try JSONSerialization.jsonObject(with: quoted) as? [String])[0]
            #expect(size(content, .characters) == text.unicodeScalars.count)
            #expect(size(content, .bytes) == text.utf8.count)
            #expect(size(content, .jsonBytes) == content.count)
        }
    }

    @Test(arguments: [
        ("", 0, 0, 0),
        ("abc", 3, 3, 3),
        ("单击", 2, 6, 6),
        (#"a\n\"\\"#, 4, 4, 7),
        (#"\u0001\u5355"#, 2, 4, 12),
        (#"\ud83d\ude00"#, 1, 4, 12),
    ])
    func escapesCountAsWhatTheyStandFor(content: String, characters: Int, bytes: Int, jsonBytes: Int) {
        #expect(
            MessageRuntime.Operation.Unit.allCases.map { size(Array(content.utf8), $0) } == [
                characters, bytes, jsonBytes,
            ])
    }

    private func json(_ text: String) -> [UInt8] {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { JSONText.append($0, to: &result) }
        return result
    }

    private func size(_ content: [UInt8], _ unit: MessageRuntime.Operation.Unit) -> Int {
        content.withUnsafeBufferPointer { Measure.size(ofJSON: $0, in: unit) }
    }
}
