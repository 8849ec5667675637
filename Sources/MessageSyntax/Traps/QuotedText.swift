/// A text as YAML's double quotes write it.
package struct QuotedText {
    package let source: String

    package init(_ text: some Collection<UInt8>) {
        var bytes = [UInt8(ascii: "\"")]
        for byte in text {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        source = String(decoding: bytes, as: UTF8.self)
    }
}
