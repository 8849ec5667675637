package import MessageModel
package import MessageSource

/// A sign of a Chinese keyboard in an address.
package struct FullWidthInAddress: DocumentRule {
    package static let code = "full-width-in-address"
    package static let summary =
        "An address holds Chinese punctuation or a full-width sign, which is another character to servers."
    package static let examples = [
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a⟦？⟧id=1'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a⟦。⟧'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/公告?id=1'}\n"),
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
            return passage.words.unicodeScalars.compactMap { scalar in
                let range = offset..<offset + UTF8.width(scalar)
                offset = range.upperBound
                guard scalar.isFullWidthSign else { return nil }
                return FullWidthInAddress(
                    span: passage.span(of: range), sign: scalar,
                    edit: scalar.inASCII.flatMap { passage.edit(range, String($0)) })
            }
        }
    }
}

extension Unicode.Scalar {
    /// Letters may stand in an address, and are encoded on the way; signs of prose are slips.
    fileprivate var isFullWidthSign: Bool { "，。、；！（）【】《》“”‘’　".unicodeScalars.contains(self) || inASCII != nil }

    /// The sign that is meant, where there is no doubt.
    fileprivate var inASCII: Character? {
        switch self {
        case "：": ":"
        case "／": "/"
        case "？": "?"
        case "＆": "&"
        case "＝": "="
        case "＃": "#"
        case "％": "%"
        case "．": "."
        default: nil
        }
    }
}
