package import MessageModel
package import MessageSource

/// A character without width, most often one that was copied along.
package struct InvisibleCharacter: DocumentRule {
    package static let code = "invisible-character"
    package static let summary =
        "A text holds a character that nobody sees: it breaks searches and addresses, or turns the order of what follows."
    package static let examples = [
        Example("message:\n  text: 订单⟦\u{200B}⟧已发货\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/⟦\u{200B}⟧a'}\n"),
        Example("message:\n  text: 附件 ⟦\u{202E}⟧gpj.exe\n"),
        Example("message:\n  text: 👨‍👩‍👧 与 ❤️，祝大家节日快乐\n"),
        Example("message:\n  text: \"不可拆分\\u2060的词\"\n"),
        Example("message:\n  text: ประชุม\u{200B}วันนี้\n"),
    ]
    package let span: Span
    private let scalar: Unicode.Scalar
    private let edit: Fix.Edit

    package var severity: Severity { .warning }
    package var message: String { "nobody sees the character U+\(scalar.code) that stands here" }
    package var help: String? { "take it away, or write it as an escape in double quotes if it is meant" }
    package var fix: Fix? { Fix("take it away", [edit], isSafe: false) }

    package static func check(_ linted: LintedDocument) -> [InvisibleCharacter] {
        linted.passages.flatMap { passage -> [InvisibleCharacter] in
            guard passage.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return [] }
            var offset = 0
            var before: Unicode.Scalar?
            let scripts = passage.scripts
            return passage.words.unicodeScalars.compactMap { scalar in
                let range = offset..<offset + UTF8.width(scalar)
                offset = range.upperBound
                defer { before = scalar }
                // What is not in the source as itself was written as an escape, and so was meant.
                guard scalar.isInvisible(behind: before, in: scripts), let edit = passage.edit(range, "") else {
                    return nil
                }
                return InvisibleCharacter(span: edit.span, scalar: scalar, edit: edit)
            }
        }
    }
}

/// Scripts in which some of the characters have work to do.
private struct Scripts {
    /// Some words run from right to left.
    var hasDirections = false
    /// Lines may break where a character without width stands, as no blanks do: Thai, Lao, Khmer, Burmese.
    var hasBreaks = false
}

extension Passage {
    fileprivate var scripts: Scripts {
        words.unicodeScalars.reduce(into: Scripts()) { scripts, scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: scripts.hasDirections = true
            case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: scripts.hasBreaks = true
            default: break
            }
        }
    }
}

extension Unicode.Scalar {
    /// Joiners and marks of direction belong to the scripts that need them, and to emoji.
    fileprivate func isInvisible(behind scalar: Unicode.Scalar?, in scripts: Scripts) -> Bool {
        switch value {
        case 0x200B: !scripts.hasBreaks
        case 0x00AD, 0x2060, 0x202D, 0x202E, 0xFEFF: true
        case 0x200C...0x200D: scalar.map(\.needsNoJoiner) ?? true
        case 0x200E...0x200F, 0x202A...0x202C, 0x2066...0x2069:
            !scripts.hasDirections && scalar.map(\.needsNoJoiner) ?? true
        default: false
        }
    }

    /// ASCII, or written by Chinese.
    private var needsNoJoiner: Bool {
        value < 0x80 || (0x3000...0x303F).contains(value) || (0x4E00...0x9FFF).contains(value)
            || (0xFF00...0xFF65).contains(value)
    }

    /// As Unicode names it: `200B`.
    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
