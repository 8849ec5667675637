import Synchronization

/// An escape, worked out for each byte: what it makes of a value is looked up while a payload is written.
struct EscapeTable: Sendable {
    /// What becomes of the bytes that the value begins with, as long as each of them is replaced.
    private let leading: ReplacementTable?
    private let replacements: ReplacementTable
    /// Whether a `%` stays that two hexadecimal digits follow.
    private let keepsEncoded: Bool

    /// - Parameter asJSON: whether the value becomes a part of a JSON string.
    private init(_ escape: Escape, asJSON: Bool) {
        leading =
            escape.leading.isEmpty ? nil : ReplacementTable(escape.leading.map(\.entry), asJSON: asJSON)
        var entries: [ReplacementTable.Entry]
        switch escape.rule {
        case .unchanged:
            entries = []
            keepsEncoded = false
        case .replacing(let replacements):
            entries = replacements.map(\.entry)
            keepsEncoded = false
        case .percentEncoding(let kept, let keepingEncoded):
            entries = (UInt8.min...UInt8.max).filter { !kept.contains($0) }.map(\.percentEncoded)
            keepsEncoded = keepingEncoded
        }
        if asJSON {
            let others = JSONText.specials.filter { byte in !entries.contains { $0.byte == byte } }
            entries += others.map { ReplacementTable.Entry(byte: $0, text: String(Unicode.Scalar($0))) }
        }
        replacements = ReplacementTable(entries, asJSON: asJSON)
    }

    /// The table for parts of JSON strings, by the escape's code; `nil` where no escape has it.
    static func quoted(_ code: Int) -> UnsafePointer<EscapeTable>? { allQuoted.table(code) }

    /// The same for texts as they are once the JSON around them has been read.
    static func unquoted(_ code: Int) -> UnsafePointer<EscapeTable>? { allUnquoted.table(code) }

    private static let allQuoted = Tables(asJSON: true)
    private static let allUnquoted = Tables(asJSON: false)

    /// The tables of all escapes, each made when it is first asked for: a program uses few of them.
    ///
    /// A pointer to a table costs nothing to look up, where a reference would be counted each time. So a table stays
    /// for ever; where two threads ask for one at the same time, both make it, and one of the two stays unused.
    private struct Tables: ~Copyable, @unchecked Sendable {
        private let asJSON: Bool
        private let made: UnsafeMutableBufferPointer<Atomic<UnsafePointer<EscapeTable>?>>

        init(asJSON: Bool) {
            self.asJSON = asJSON
            made = .allocate(capacity: Escape.all.count)
            for code in made.indices { made.initializeElement(at: code, to: Atomic(nil)) }
        }

        @inline(__always)
        func table(_ code: Int) -> UnsafePointer<EscapeTable>? {
            guard made.indices.contains(code) else { return nil }
            return made[code].load(ordering: .acquiring) ?? make(code)
        }

        @inline(never)
        private func make(_ code: Int) -> UnsafePointer<EscapeTable> {
            let table = UnsafeMutablePointer<EscapeTable>.allocate(capacity: 1)
            table.initialize(to: EscapeTable(Escape.all[code], asJSON: asJSON))
            made[code].store(UnsafePointer(table), ordering: .releasing)
            return UnsafePointer(table)
        }
    }

    func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) {
        var offset = leading.map { appendLeading(utf8, $0, to: &output) } ?? 0
        while offset < utf8.count {
            let kept = replacements.keptCount(in: utf8, from: offset)
            output.append(utf8, from: offset, to: offset + kept)
            offset += kept
            guard kept < 8, offset < utf8.count else { continue }
            if keepsEncoded, utf8.isEncoded(at: offset) {
                output.append(utf8[offset])
            } else {
                replacements.appendText(for: utf8[offset], to: &output)
            }
            offset += 1
        }
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

extension Escape.Replacement {
    fileprivate var entry: ReplacementTable.Entry { ReplacementTable.Entry(byte: byte, text: text) }
}

extension UInt8 {
    /// `%E5`.
    fileprivate var percentEncoded: ReplacementTable.Entry {
        let digits = hexDigits(uppercase: true)
        return ReplacementTable.Entry(
            byte: self, text: String(decoding: [UInt8(ascii: "%"), digits.high, digits.low], as: UTF8.self))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a `%` stands here and two hexadecimal digits behind it.
    fileprivate func isEncoded(at offset: Int) -> Bool {
        self[offset] == UInt8(ascii: "%") && offset + 2 < count
            && self[offset + 1].hexValue != nil && self[offset + 2].hexValue != nil
    }
}
