/// An escape, worked out for each byte: what it makes of a value is looked up while a payload is written.
struct EscapeTable: Sendable {
    /// What becomes of the bytes that the value begins with, as long as each of them is replaced.
    private let leading: ReplacementTable?
    private let replacements: ReplacementTable
    /// Whether a `%` stays that two hexadecimal digits follow.
    private let keepsEncoded: Bool

    /// - Parameter asJSON: whether the value becomes a part of a JSON string.
    private init(_ escape: Escape, asJSON: Bool) {
        func written(_ text: [UInt8]) -> [UInt8] { asJSON ? JSONText.content(of: text) : text }
        func table(_ text: (UInt8) -> [UInt8]?) -> ReplacementTable {
            ReplacementTable { byte in
                text(byte).map(written) ?? (asJSON && JSONText.isSpecial(byte) ? written([byte]) : nil)
            }
        }
        leading =
            escape.leading.isEmpty ? nil : ReplacementTable { escape.leading.text(for: $0).map(written) }
        switch escape.rule {
        case .unchanged:
            replacements = table { _ in nil }
            keepsEncoded = false
        case .replacing(let texts):
            replacements = table { texts.text(for: $0) }
            keepsEncoded = false
        case .percentEncoding(let kept, let keepingEncoded):
            replacements = table { kept.contains($0) ? nil : $0.percentEncoded }
            keepsEncoded = keepingEncoded
        }
    }

    /// The table for parts of JSON strings, by the escape's code; `nil` where no escape has it.
    static func quoted(_ code: Int) -> EscapeTable? { table(code, allQuoted) }

    /// The same for texts as they are once the JSON around them has been read.
    static func unquoted(_ code: Int) -> EscapeTable? { table(code, allUnquoted) }

    // Looking a table up in an array would count references.
    private nonisolated(unsafe) static let allQuoted = kept(Escape.all.map { EscapeTable($0, asJSON: true) })
    private nonisolated(unsafe) static let allUnquoted = kept(Escape.all.map { EscapeTable($0, asJSON: false) })

    private static func kept(_ tables: [EscapeTable]) -> UnsafeBufferPointer<EscapeTable> {
        let memory = UnsafeMutableBufferPointer<EscapeTable>.allocate(capacity: tables.count)
        _ = memory.initialize(from: tables)
        return UnsafeBufferPointer(memory)
    }

    private static func table(_ code: Int, _ tables: UnsafeBufferPointer<EscapeTable>) -> EscapeTable? {
        tables.indices.contains(code) ? tables[code] : nil
    }

    func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) {
        var copied = leading.map { appendLeading(utf8, $0, to: &output) } ?? 0
        var offset = copied
        while let replaced = replacements.firstReplaced(in: utf8, from: offset) {
            offset = replaced + 1
            if keepsEncoded, utf8.isEncoded(at: replaced) { continue }
            output.append(utf8, from: copied, to: replaced)
            replacements.appendText(for: utf8[replaced], to: &output)
            copied = offset
        }
        output.append(utf8, from: copied, to: utf8.count)
    }

    /// Returns how many bytes were replaced.
    private func appendLeading(
        _ utf8: UnsafeBufferPointer<UInt8>, _ leading: ReplacementTable, to output: inout ByteWriter
    ) -> Int {
        let count = utf8.firstIndex { !leading.replaces($0) } ?? utf8.count
        for byte in utf8[..<count] { leading.appendText(for: byte, to: &output) }
        return count
    }
}

extension [Escape.Replacement] {
    fileprivate func text(for byte: UInt8) -> [UInt8]? {
        first { $0.byte == byte }.map { [UInt8]($0.text.utf8) }
    }
}

extension UInt8 {
    /// `%E5`.
    fileprivate var percentEncoded: [UInt8] {
        let digits = hexDigits(uppercase: true)
        return [UInt8(ascii: "%"), digits.high, digits.low]
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a `%` stands here and two hexadecimal digits behind it.
    fileprivate func isEncoded(at offset: Int) -> Bool {
        self[offset] == UInt8(ascii: "%") && offset + 2 < count
            && self[offset + 1].hexValue != nil && self[offset + 2].hexValue != nil
    }
}
