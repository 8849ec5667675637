package import MessageModel
package import MessageSource

/// An entity of HTML where nothing reads HTML.
package struct HTMLEntity: DocumentRule {
    package static let code = "html-entity"
    package static let summary =
        "An entity such as `&nbsp;` stands where nothing reads HTML, so readers see it as it stands."
    package static let examples = [
        Example("message:\n  text: 张三⟦&nbsp;⟧您好\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a?id=1⟦&amp;⟧page=2'}\n"),
        Example("message:\n  text: R&D 与 A&B；您好\n"),
        Example("message:\n  text: 实体 &amp; 会被转义\n"),
    ]
    package let span: Span
    private let entity: String
    private let edit: Fix.Edit?

    package var severity: Severity { .warning }
    package var message: String { "'\(entity)' is not read as HTML here" }
    package var help: String? { "write the character itself" }
    package var fix: Fix? { edit.map { Fix("write the character itself", [$0], isSafe: false) } }

    package static func check(_ linted: LintedDocument) -> [HTMLEntity] {
        linted.passages.flatMap { passage -> [HTMLEntity] in
            let syntax = passage.text.syntax
            // What stands between backticks is spoken of, and what is called by its name.
            guard syntax.isPlain || syntax.isAddress, passage.holds("&"),
                !passage.holds("`"),
                !["实体", "转义", "html", "escape", "entit"].contains(where: {
                    !passage.ranges(of: $0, ignoringCase: true).isEmpty
                }) || syntax.isAddress
            else { return [] }
            return passage.entities.map { range in
                let entity = passage[range]
                return HTMLEntity(
                    span: passage.span(of: range), entity: entity,
                    edit: characters[entity].flatMap { passage.edit(range, $0) })
            }
        }
    }

    /// What stands for characters that are often written so.
    fileprivate static let characters = [
        "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'",
        "&ldquo;": "“", "&rdquo;": "”", "&lsquo;": "‘", "&rsquo;": "’", "&hellip;": "…", "&mdash;": "—",
        "&ndash;": "–", "&middot;": "·", "&bull;": "•", "&copy;": "©", "&yen;": "¥", "&times;": "×", "&emsp;": " ",
        "&ensp;": " ",
    ]
}

extension Passage {
    /// Those with a name that is common, and those with a number.
    fileprivate var entities: [Range<Int>] {
        ranges(of: "&").compactMap { sign in
            let rest = utf8[sign.upperBound...].prefix(8)
            guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
            let range = sign.lowerBound..<end + 1
            let name = utf8[sign.upperBound..<end]
            let digits = name.dropFirst()
            let isNumber =
                name.first == UInt8(ascii: "#") && !digits.isEmpty && digits.allSatisfy(\.isWordByte)
                && digits.contains { (0x30...0x39).contains($0) }
            return isNumber || HTMLEntity.characters[self[range]] != nil ? range : nil
        }
    }
}
