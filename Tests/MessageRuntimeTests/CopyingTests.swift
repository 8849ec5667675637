import MessageRuntime
import SeededRandom
import Testing

@testable import MessageRuntime

/// Texts and fragments are copied in blocks: none may be cut, touched, or written past the room that there is.
@Suite struct CopyingTests {
    @Test(arguments: 0...70)
    func textsOfAnyLengthAreEscaped(length: Int) {
        let plain = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        var random = SeededGenerator(seed: UInt64(length))
        for special in -1..<length {
            var text = plain
            if special >= 0 { text[special] = JSONText.specials.randomElement(using: &random) ?? 0 }
            if random.chance(30), let other = text.indices.randomElement(using: &random) { text[other] = 0x22 }
            let expected = text.flatMap(escaped)
            for room in [0, length, expected.count, expected.count + 40] {
                var output = buffer(room: room)
                text.withUnsafeBufferPointer { JSONText.append($0, to: &output.bytes) }
                #expect(output.appended == expected, "special at \(special), room for \(room)")
            }
        }
    }

    @Test(arguments: Escape.all)
    func theRoomMakesNoDifference(escape: Escape) {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<100 {
            var text = random.text(upTo: 40)
            text.withUTF8 { text in
                var roomy = buffer(room: 2_000)
                escape.append(text, to: &roomy.bytes)
                for room in max(0, roomy.appended.count - 20)...(roomy.appended.count + 20) {
                    var output = buffer(room: room)
                    escape.append(text, to: &output.bytes)
                    #expect(output.appended == roomy.appended, "room for \(room)")
                }
            }
        }
    }

    /// The last fragments of a program have little or nothing behind them that a block could take along.
    @Test(arguments: 0...70)
    func fragmentsOfAnyLengthAreCopied(length: Int) throws {
        let fragment = String(repeating: "0123456789", count: 7).prefix(length)
        var assembler = TableAssembler()
        assembler.each(.parameter(0)) { row in
            row.copy(String(fragment))
            row.write(.field(0), .none)
            row.copy(String(fragment))
        }
        assembler.copy(String(fragment))
        let arguments = MessageArguments([.list([[.text("单")], [.integer(-7)]])])
        let expected = Array("\(fragment)单\(fragment)\(fragment)-7\(fragment)\(fragment)".utf8)
        for room in [0, expected.count - 1, expected.count, expected.count + 31, expected.count + 32] {
            var output = buffer(room: room)
            _ = try assembler.table.fill(arguments, into: &output.bytes)
            #expect(output.appended == expected, "room for \(room)")
        }
    }

    private struct Output {
        var bytes: [UInt8]
        let before: Int
        var appended: [UInt8] { Array(bytes[before...]) }
    }

    /// An array into which so many bytes fit before it grows.
    private func buffer(room: Int) -> Output {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(room)
        while bytes.capacity - bytes.count > room { bytes.append(0xFF) }
        return Output(bytes: bytes, before: bytes.count)
    }

    private func escaped(_ byte: UInt8) -> [UInt8] {
        let short: [UInt8: String] = [
            0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"", 0x5C: "\\\\",
        ]
        if let escape = short[byte] { return Array(escape.utf8) }
        return byte < 0x20 ? Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8) : [byte]
    }
}
