extension Escape {
    /// Appends a value, made harmless, as a part of a JSON string.
    package func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        append(utf8, asJSON: true, to: &output)
    }

    /// Appends a value, made harmless, as it is once the JSON around it has been read.
    package func appendUnquoted(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        append(utf8, asJSON: false, to: &output)
    }

    private func append(_ utf8: UnsafeBufferPointer<UInt8>, asJSON: Bool, to output: inout [UInt8]) {
        var utf8 = utf8
        if !leading.isEmpty {
            let start = utf8.firstIndex { byte in !leading.contains { $0.byte == byte } } ?? utf8.count
            Self.append(
                UnsafeBufferPointer(rebasing: utf8[..<start]), replacing: leading, asJSON: asJSON, to: &output)
            utf8 = UnsafeBufferPointer(rebasing: utf8[start...])
        }
        switch rule {
        case .unchanged:
            Self.appendAsIs(utf8, asJSON: asJSON, to: &output)
        case .replacing(let replacements):
            Self.append(utf8, replacing: replacements, asJSON: asJSON, to: &output)
        case .percentEncoding(let kept, let keepingEncoded):
            Self.append(utf8, keeping: kept, keepingEncoded: keepingEncoded, asJSON: asJSON, to: &output)
        }
    }

    private static func append(
        _ utf8: UnsafeBufferPointer<UInt8>, replacing replacements: [Replacement], asJSON: Bool,
        to output: inout [UInt8]
    ) {
        var replaced = ASCIISet("")
        for replacement in replacements { replaced.insert(replacement.byte) }
        var copied = 0
        for offset in utf8.indices where replaced.contains(utf8[offset]) {
            appendAsIs(UnsafeBufferPointer(rebasing: utf8[copied..<offset]), asJSON: asJSON, to: &output)
            for replacement in replacements where replacement.byte == utf8[offset] {
                var text = replacement.text
                text.withUTF8 { appendAsIs($0, asJSON: asJSON, to: &output) }
            }
            copied = offset + 1
        }
        appendAsIs(UnsafeBufferPointer(rebasing: utf8[copied...]), asJSON: asJSON, to: &output)
    }

    private static func append(
        _ utf8: UnsafeBufferPointer<UInt8>, keeping kept: ASCIISet, keepingEncoded: Bool, asJSON: Bool,
        to output: inout [UInt8]
    ) {
        var copied = 0
        for offset in utf8.indices where !kept.contains(utf8[offset]) {
            if keepingEncoded, isEncoded(utf8, at: offset) { continue }
            appendAsIs(UnsafeBufferPointer(rebasing: utf8[copied..<offset]), asJSON: asJSON, to: &output)
            output.append(UInt8(ascii: "%"))
            output.append(utf8[offset].hexDigits(uppercase: true).high)
            output.append(utf8[offset].hexDigits(uppercase: true).low)
            copied = offset + 1
        }
        appendAsIs(UnsafeBufferPointer(rebasing: utf8[copied...]), asJSON: asJSON, to: &output)
    }

    private static func isEncoded(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        utf8[offset] == UInt8(ascii: "%") && offset + 2 < utf8.count
            && utf8[offset + 1].hexValue != nil && utf8[offset + 2].hexValue != nil
    }

    private static func appendAsIs(_ utf8: UnsafeBufferPointer<UInt8>, asJSON: Bool, to output: inout [UInt8]) {
        if asJSON { JSONText.append(utf8, to: &output) } else { output.append(contentsOf: utf8) }
    }
}
