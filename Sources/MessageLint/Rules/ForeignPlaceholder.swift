package import MessageModel
package import MessageSource

/// A place that another system's templates would fill.
package struct ForeignPlaceholder: DocumentRule {
    package static let code = "foreign-placeholder"
    package static let summary =
        "A place is marked as other systems mark what they fill, such as `${order}`; here it goes out as it stands."
    package static let examples = [
        Example("message:\n  text: 订单 ⟦${order}⟧ 已发货\n"),
        Example("message:\n  text: 订单 ⟦{order}⟧ 已发货，单号⟦{运单号}⟧\n"),
        Example("message:\n  text: 订单 ⟦%s⟧ 已发货，共 ⟦%d⟧ 件\n"),
        Example("message:\n  text: 订单 ⟦<%= order %>⟧ 已发货\n"),
        Example("message:\n  text: 订单 ⟦｛｛order｝｝⟧ 已发货\n"),
        Example("message:\n  link: {title: 物流, url: 'https://example.com/track/⟦{order}⟧'}\n"),
        Example("parameters: {order: {type: id, max: 16}}\nmessage: {text: '订单 {{order}} 已发货'}\n"),
        Example("message:\n  text: 库存降到 5%，集合 {1, 2}，配置见 `${HOME}`，首付 $500\n"),
        Example("message:\n  text: 接口 GET /users/{id} 返回 500，\\frac{ab}{cd}，x^{min}，{a} 与 {b}\n"),
    ]
    package let span: Span
    private let placeholder: String

    package var severity: Severity { .warning }
    package var message: String { "'\(placeholder)' is no hole, and is shown as it stands" }
    package var help: String? { "write '{{' and '}}' round the name of a parameter" }

    package static func check(_ linted: LintedDocument) -> [ForeignPlaceholder] {
        linted.passages.flatMap { passage -> [ForeignPlaceholder] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            var scan = PlaceholderScan(passage)
            return scan.all().map { ForeignPlaceholder(span: passage.span(of: $0), placeholder: passage[$0]) }
        }
    }
}

/// Finds placeholders outside of code, from left to right.
private struct PlaceholderScan {
    private let passage: Passage
    private let bytes: [UInt8]
    private var offset = 0
    private var isInCode = false
    /// Where the last one ends.
    private var foundEnd = 0
    /// Single braces are those of a wiki's macros: `{code}`.
    private let hasMacros: Bool

    init(_ passage: Passage) {
        self.passage = passage
        bytes = passage.utf8
        hasMacros =
            passage.holds("{")
            && (!passage.ranges(of: "jira", ignoringCase: true).isEmpty || !passage.ranges(of: "宏").isEmpty)
    }

    mutating func all() -> [Range<Int>] {
        var found: [Range<Int>] = []
        while offset < bytes.count {
            if let end = isInCode ? nil : end {
                found.append(offset..<end)
                offset = end
                foundEnd = end
            } else {
                if bytes[offset] == UInt8(ascii: "`") { isInCode.toggle() }
                offset += 1
            }
        }
        return found
    }

    /// Where a placeholder ends that begins here.
    private var end: Int? {
        switch bytes[offset] {
        case UInt8(ascii: "$"), UInt8(ascii: "#"): has("{", at: offset + 1) ? named(from: offset + 2, to: "}") : nil
        case UInt8(ascii: "{"): braces
        case UInt8(ascii: "<"): has("%", at: offset + 1) ? passage.end(of: "%>", from: offset + 2) : nil
        case UInt8(ascii: "%"): passage.isProse ? conversion : nil
        case 0xEF: named(after: "｛｛", to: "｝｝") ?? named(after: "｛", to: "｝")
        default: nil
        }
    }

    /// `{order}`, and `{% if order %}`; what has more braces round it was written as a literal `{{`.
    private var braces: Int? {
        if has("%", at: offset + 1) { return passage.end(of: "%}", from: offset + 2) }
        guard !(offset > 0 && has("{", at: offset - 1)), !has("{", at: offset + 1) else { return nil }
        guard !hasMacros, !isPartOfFormula, let end = named(from: offset + 1, to: "}"), !has("}", at: end) else {
            return nil
        }
        // `{a}` is a set, or a variable that is spoken of.
        return end - offset > 3 ? end : nil
    }

    /// A path's `/users/{id}` that is spoken of, an index, `\frac{ab}{cd}`.
    private var isPartOfFormula: Bool {
        guard offset > 0 else { return false }
        switch bytes[offset - 1] {
        case UInt8(ascii: "/"): return passage.isProse
        case UInt8(ascii: "^"), UInt8(ascii: "_"): return true
        case UInt8(ascii: "}"): return offset != foundEnd
        default:
            let word = bytes[..<offset].suffix(20).reversed().prefix(while: \.isWordByte).count
            return word > 0 && has("\\", at: offset - word - 1)
        }
    }

    /// `%s`, `%d`, `%@` and `%1$s`, where no number or word stands beside them.
    private var conversion: Int? {
        guard offset == 0 || !bytes[offset - 1].isWordByte && bytes[offset - 1] != UInt8(ascii: "%") else { return nil }
        var end = offset + 1
        if end + 1 < bytes.count, (0x31...0x39).contains(bytes[end]), has("$", at: end + 1) { end += 2 }
        guard end < bytes.count, "sd@".utf8.contains(bytes[end]) else { return nil }
        return end + 1 < bytes.count && bytes[end + 1].isWordByte ? nil : end + 1
    }

    private func named(after opening: String, to closing: String) -> Int? {
        bytes[offset...].starts(with: opening.utf8) ? named(from: offset + opening.utf8.count, to: closing) : nil
    }

    /// The end of what encloses a name: letters of any script, digits, `_`, `.` and `-`, a letter or `_` first.
    private func named(from start: Int, to closing: String) -> Int? {
        guard let end = passage.end(of: closing, from: start), end - start <= 60 else { return nil }
        let name = passage[start..<end - closing.utf8.count].unicodeScalars
        guard let first = name.first, first.properties.isAlphabetic || first == "_" else { return nil }
        let isName = name.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_.-".unicodeScalars.contains($0)
        }
        return isName ? end : nil
    }

    private func has(_ sign: Unicode.Scalar, at offset: Int) -> Bool {
        bytes.indices.contains(offset) && bytes[offset] == UInt8(ascii: sign)
    }
}

extension Passage {
    /// Where the next such word on the line ends. A placeholder that is longer than any would have to be searched from
    /// each sign that may begin one.
    fileprivate func end(of word: String, from start: Int) -> Int? {
        guard start <= utf8.count else { return nil }
        let rest = utf8[start...].prefix(120).prefix { $0 != UInt8(ascii: "\n") }
        let word = Array(word.utf8)
        return rest.indices.first { rest[$0...].starts(with: word) }.map { $0 + word.count }
    }
}
