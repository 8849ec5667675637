package import MessageModel
package import MessageSource

/// A sign of a Chinese keyboard in an address.
package struct FullWidthInAddress: DocumentRule {
    package static let code = "full-width-in-address"
    package static let summary =
        "A full-width sign stands where an address has one of ASCII, or a full stop behind it; to servers these are others."
    package static let examples = [
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a⟦？⟧id=1'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a⟦。⟧'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com⟦：⟧8080/a?id=1⟦＆⟧page=2'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/公告?id=1'}\n"),
        Example("message:\n  link: {title: 百科, url: 'https://example.com/wiki/北京（消歧义）?q=你好，世界'}\n"),
    ]
    package let span: Span
    private let sign: Unicode.Scalar
    private let edit: Fix.Edit?

    package var severity: Severity { .warning }
    package var message: String { "'\(sign)' is no sign that addresses are made with" }
    package var help: String? { "write the sign of ASCII, or leave it out" }
    package var fix: Fix? { edit.map { Fix("write the sign of ASCII", [$0], isSafe: false) } }

    package static func check(_ linted: LintedDocument) -> [FullWidthInAddress] {
        linted.passages.flatMap { passage -> [FullWidthInAddress] in
            guard passage.text.syntax.isAddress, passage.utf8.contains(where: { $0 >= 0xE2 }) else { return [] }
            var offset = 0
            let host = passage.host
            return passage.words.unicodeScalars.compactMap { scalar in
                let range = offset..<offset + UTF8.width(scalar)
                offset = range.upperBound
                guard passage.isSlip(scalar, at: range, host: host) else { return nil }
                return FullWidthInAddress(
                    span: passage.span(of: range), sign: scalar,
                    edit: scalar.inASCII.flatMap { passage.edit(range, String($0)) })
            }
        }
    }
}

extension Passage {
    /// From the scheme to the path; empty where the passage does not begin an address.
    fileprivate var host: Range<Int> {
        guard isFirst, let sign = ranges(of: "://").first else { return 0..<0 }
        let end = utf8[sign.upperBound...].firstIndex { "/?#".utf8.contains($0) } ?? utf8.count
        return sign.upperBound..<end
    }

    /// Whether a sign of ASCII is meant. Titles in a path and words in a query have Chinese signs of their own.
    fileprivate func isSlip(_ scalar: Unicode.Scalar, at range: Range<Int>, host: Range<Int>) -> Bool {
        let isInHost = host.contains(range.lowerBound)
        let isBehindWord = range.lowerBound > 0 && utf8[range.lowerBound - 1].isWordByte
        let behind = utf8[range.upperBound...]
        let isBeforeWord = behind.first?.isWordByte == true
        switch scalar {
        case "。", "，": return range.upperBound == utf8.count && isLast
        case "：", "．", "／": return isInHost && isBehindWord && isBeforeWord
        case "？", "＆": return behind.beginsParameter
        case "＝": return isBehindWord && utf8[..<range.lowerBound].endsParameterName
        default: return false
        }
    }
}

extension ArraySlice<UInt8> {
    /// `name=`.
    fileprivate var beginsParameter: Bool {
        let name = prefix(40).prefix(while: \.isWordByte)
        let rest = self[name.endIndex...]
        return !name.isEmpty && (rest.first == UInt8(ascii: "=") || rest.starts(with: "＝".utf8))
    }

    /// `?name`, `&name`, or one of both in full width.
    fileprivate var endsParameterName: Bool {
        let rest = dropLast(suffix(40).reversed().prefix(while: \.isWordByte).count)
        return rest.last == UInt8(ascii: "?") || rest.last == UInt8(ascii: "&")
            || rest.suffix(3).elementsEqual("？".utf8) || rest.suffix(3).elementsEqual("＆".utf8)
    }
}

extension Unicode.Scalar {
    /// The sign that is meant, where there is no doubt.
    fileprivate var inASCII: Character? {
        switch self {
        case "：": ":"
        case "／": "/"
        case "？": "?"
        case "＆": "&"
        case "＝": "="
        case "．": "."
        default: nil
        }
    }
}
