import CryptoExtras
import Foundation

/// Encrypts what goes to a Youdu server, and decrypts what comes from it.
///
/// The plaintext is 16 random bytes, the length of the message in 4 bytes, the message, and the app's id; it is padded by
/// PKCS#7 to blocks of 32 bytes and encrypted by AES-256 in CBC mode. The first 16 bytes of the key are the IV, so it is
/// the random bytes that make two envelopes of one message differ.
public struct YouduEnvelope: Unprinted, Sendable {
    /// The id of the app, to be compared with that in an envelope.
    public let appID: String
    private let key: SymmetricKey
    private let iv: AES._CBC.IV

    private static let randomBytes = 16
    private static let lengthBytes = 4
    /// Of the padding. Those of AES have 16 bytes, which is why the cipher is not left to pad.
    private static let block = 32

    /// - Parameter key: the app's EncodingAESKey, 44 characters of Base64 for 32 bytes.
    public init(appID: String, key: Secret) throws(YouduEnvelopeError) {
        guard let bytes = Data(base64Encoded: key.text), bytes.count == 32,
            let iv = try? AES._CBC.IV(ivBytes: bytes.prefix(16))
        else { throw .invalidKey }
        self.appID = appID
        self.key = SymmetricKey(data: bytes)
        self.iv = iv
    }

    /// The message in Base64.
    public func sealed(_ message: some Collection<UInt8>) throws(YouduEnvelopeError) -> String {
        guard let length = UInt32(exactly: message.count) else { throw .invalidLength }
        var plain = Data((0..<Self.randomBytes).map { _ in UInt8.random(in: .min ... .max) })
        withUnsafeBytes(of: length.bigEndian) { plain.append(contentsOf: $0) }
        plain.append(contentsOf: message)
        plain.append(contentsOf: appID.utf8)
        let padding = Self.block - plain.count % Self.block
        plain.append(contentsOf: repeatElement(UInt8(padding), count: padding))
        guard let sealed = try? AES._CBC.encrypt(plain, using: key, iv: iv, noPadding: true) else {
            throw .invalidLength
        }
        return sealed.base64EncodedString()
    }

    /// The message in an envelope of the same app.
    public func opened(_ envelope: String) throws(YouduEnvelopeError) -> [UInt8] {
        guard let sealed = Data(base64Encoded: envelope) else { throw .notBase64 }
        guard !sealed.isEmpty, sealed.count.isMultiple(of: Self.block),
            let plain = try? AES._CBC.decrypt(sealed, using: key, iv: iv, noPadding: true)
        else { throw .invalidLength }
        var rest = try Self.unpadded(Array(plain)).dropFirst(Self.randomBytes)
        guard rest.count >= Self.lengthBytes else { throw .invalidLength }
        let length = rest.prefix(Self.lengthBytes).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(Self.lengthBytes)
        guard length <= rest.count else { throw .invalidLength }
        guard rest.dropFirst(length).elementsEqual(appID.utf8) else { throw .otherApp }
        return Array(rest.prefix(length))
    }

    private static func unpadded(_ plain: [UInt8]) throws(YouduEnvelopeError) -> ArraySlice<UInt8> {
        let padding = Int(plain.last ?? 0)
        guard (1...block).contains(padding), plain.suffix(padding).allSatisfy({ $0 == UInt8(padding) }) else {
            throw .invalidPadding
        }
        return plain.dropLast(padding)
    }
}

/// Why an envelope cannot be made or opened.
public enum YouduEnvelopeError: Error, Sendable, Hashable {
    /// The key is not the Base64 of 32 bytes.
    case invalidKey
    case notBase64
    /// The envelope, or what is in it, is too short or too long.
    case invalidLength
    /// Most often it was encrypted with another key.
    case invalidPadding
    /// It was made for another app.
    case otherApp
}

extension YouduEnvelopeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .invalidKey: "the EncodingAESKey is not the Base64 of 32 bytes"
        case .notBase64: "the envelope is not Base64"
        case .invalidLength: "the envelope, or the message in it, has the wrong length"
        case .invalidPadding: "the envelope was encrypted with another key"
        case .otherApp: "the envelope belongs to another app"
        }
    }
}
