import Foundation
import SendLayer
import Testing

/// Youdu's envelope. That another implementation opens it is shown by `scripts/check-sending`.
struct EnvelopeTests {
    private static func envelope(app: String = YouduFixture.app) throws -> YouduEnvelope {
        try YouduEnvelope(appID: app, key: Secret(YouduFixture.key))
    }

    /// All lengths round the borders of the cipher's blocks and of the padding's.
    @Test(arguments: 0...70) func whatIsSealedIsOpened(length: Int) throws {
        let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let sealed = try Self.envelope().sealed(message)
        #expect(try Self.envelope().opened(sealed) == message)
        let bytes = try #require(Data(base64Encoded: sealed))
        #expect(bytes.count.isMultiple(of: 32))
        #expect(bytes.count > 16 + 4 + length + YouduFixture.app.utf8.count)
    }

    @Test func twoEnvelopesOfOneMessageDiffer() throws {
        let envelope = try Self.envelope()
        #expect(try Set((0..<100).map { _ in try envelope.sealed(Array("你好".utf8)) }).count == 100)
    }

    /// Made with openssl: `openssl enc -aes-256-cbc -nopad -K 000102…1f -iv 000102…0f`.
    @Test func anEnvelopeOfOpenSSLIsOpened() throws {
        let sealed = "4j/AuRx71kQlxVlzbpsMWFv29BXAdjyUF+vriWpdOOQs5Pn0oWTCER9Pl/g9Xt3HLgC3GtoEpWk3SUDk33Wr5g=="
        #expect(try String(decoding: Self.envelope().opened(sealed), as: UTF8.self) == "你好")
    }

    @Test func anEnvelopeOfAnotherAppIsNotOpened() throws {
        let sealed = try Self.envelope(app: "other").sealed([1, 2, 3])
        #expect(throws: YouduEnvelopeError.otherApp) { try Self.envelope().opened(sealed) }
    }

    @Test(arguments: [
        ("", YouduEnvelopeError.invalidLength), ("%", .notBase64), ("AAAA", .invalidLength),
        (String(repeating: "A", count: 43) + "=", .invalidPadding),
    ])
    func whatIsNoEnvelopeIsNotOpened(text: String, error: YouduEnvelopeError) throws {
        #expect(throws: error) { try Self.envelope().opened(text) }
    }

    /// A byte that has changed on the way is noticed or changes the message; it never ends the program.
    @Test func changedBytesEndNothing() throws {
        let envelope = try Self.envelope()
        let sealed = try #require(Data(base64Encoded: try envelope.sealed(Array("0123456789".utf8))))
        for index in sealed.indices {
            for mask in [UInt8(1), 0x80, 0xFF] {
                var changed = sealed
                changed[index] ^= mask
                let opened = try? envelope.opened(changed.base64EncodedString())
                // The first 16 bytes decrypt to random ones, which nobody compares; those of the IV's block are among them.
                #expect(opened == nil || opened?.count == 10)
            }
        }
    }

    @Test(arguments: ["", "AAAA", "not base64", YouduFixture.key + "AAAA"])
    func aKeyHasThirtyTwoBytes(key: String) {
        #expect(throws: YouduEnvelopeError.invalidKey) { try YouduEnvelope(appID: "app", key: Secret(key)) }
    }
}
