package import MessageModel
package import MessageSource

/// Text that was read in another encoding than it was written in.
package struct DamagedText: DocumentRule {
    package static let code = "damaged-text"
    package static let summary =
        "A text was read in a wrong encoding at some time, and its characters are lost or others."
    package static let examples = [
        Example("message:\n  text: 订单⟦\u{FFFD}⟧已发货\n"),
        Example("message:\n  text: 订单⟦锟斤拷⟧已发货\n"),
        Example("message:\n  text: Caf⟦Ã©⟧ is closed\n"),
        Example("message:\n  text: Café «Paris» is closed, 25 °C\n"),
    ]
    package let span: Span
    private let words: String

    package var severity: Severity { .warning }
    package var message: String { "'\(words)' is what a wrong encoding makes of other characters" }
    package var help: String? { "write the text anew" }

    package static func check(_ linted: LintedDocument) -> [DamagedText] {
        linted.passages.compactMap { passage in
            guard let first = signs.lazy.compactMap({ passage.ranges(of: $0).first }).first ?? passage.misread else {
                return nil
            }
            return DamagedText(span: passage.span(of: first), words: passage[first])
        }
    }

    /// The character for what cannot be read, and what comes of it in GBK.
    private static let signs = ["\u{FFFD}", "锟斤拷"]
}

extension Passage {
    /// UTF-8 that was read as Latin-1: the first byte of a character and then one that continues it.
    fileprivate var misread: Range<Int>? {
        guard utf8.contains(0xC3) else { return nil }
        let scalars = Array(words.unicodeScalars)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            let length = scalar.misreadLength
            let rest = scalars[(index + 1)...].prefix(length - 1)
            if length > 1, rest.count == length - 1, rest.allSatisfy({ (0x80...0xBF).contains($0.value) }) {
                return offset..<offset + ([scalar] + rest).reduce(0) { $0 + UTF8.width($1) }
            }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// How many bytes a character has in UTF-8 that begins with the byte of that number; 1 where none of them is common.
    fileprivate var misreadLength: Int {
        switch value {
        case 0xC2...0xC3: 2
        case 0xE4...0xE9, 0xEF: 3
        default: 1
        }
    }
}
