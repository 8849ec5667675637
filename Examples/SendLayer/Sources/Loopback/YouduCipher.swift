import CryptoExtras
import Foundation

/// The server's end of Youdu's envelope: written by itself, so that a mistake at the other end is not made here too.
struct YouduCipher: Sendable {
    let appID: String
    private let key: SymmetricKey
    private let iv: [UInt8]

    /// - Parameter key: 32 bytes in Base64.
    init?(appID: String, key: String) {
        guard let bytes = Data(base64Encoded: key), bytes.count == 32 else { return nil }
        self.appID = appID
        self.key = SymmetricKey(data: bytes)
        iv = Array(bytes.prefix(16))
    }

    /// `nil` for what was not encrypted with this key for this app.
    func decrypted(_ text: String) -> [UInt8]? {
        guard let sealed = Data(base64Encoded: text), !sealed.isEmpty, sealed.count % 32 == 0,
            let vector = try? AES._CBC.IV(ivBytes: iv),
            let plain = try? AES._CBC.decrypt(sealed, using: key, iv: vector, noPadding: true)
        else { return nil }
        let bytes = Array(plain)
        let padding = Int(bytes[bytes.count - 1])
        let end = bytes.count - padding
        guard padding >= 1, padding <= 32, end >= 20, bytes[end...].allSatisfy({ Int($0) == padding }) else {
            return nil
        }
        let length = Int(bytes[16]) << 24 | Int(bytes[17]) << 16 | Int(bytes[18]) << 8 | Int(bytes[19])
        let tail = 20 + length
        guard tail <= end, String(decoding: bytes[tail..<end], as: UTF8.self) == appID else { return nil }
        return Array(bytes[20..<tail])
    }

    func encrypted(_ message: [UInt8]) -> String {
        let count = message.count
        var plain: [UInt8] = (0..<16).map { _ in .random(in: .min ... .max) }
        plain += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
        plain += message
        plain += appID.utf8
        let padding = 32 - plain.count % 32
        plain += Array(repeating: UInt8(padding), count: padding)
        guard let vector = try? AES._CBC.IV(ivBytes: iv),
            let sealed = try? AES._CBC.encrypt(plain, using: key, iv: vector, noPadding: true)
        else { return "" }
        return sealed.base64EncodedString()
    }
}
