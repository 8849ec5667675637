/// A tag in an author's markup: `<font color="info">`, `</font>`, `<at id=all>`.
package struct MarkupTag: Sendable {
    /// One of the things that a tag says besides its name.
    package struct Attribute: Sendable {
        /// In lower case.
        package let name: String
        package let nameRange: Range<Int>
        /// Without quotes; `nil` where there is none, or where a value of a parameter is part of it.
        package let value: String?
        package let valueRange: Range<Int>
        /// From the blanks before it to the quote behind it.
        package let range: Range<Int>
    }

    /// In lower case.
    package let name: String
    package let isEnd: Bool
    /// From `<` to `>`, or to the hole that interrupts it.
    package let range: Range<Int>
    /// From `<` to the end of the name.
    package let nameRange: Range<Int>
    package let attributes: [Attribute]
    /// `>` ends it, or a hole interrupts an attribute, and nothing but attributes with values stands in it.
    let isWellFormed: Bool

    /// What it says under a name.
    package subscript(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

    /// Tags that people know from web pages; what else stands in such brackets may be meant as it stands.
    package var isOfWebPages: Bool { Self.isOfWebPages(name) }

    /// - Parameter name: in lower case.
    package static func isOfWebPages(_ name: String) -> Bool { ofWebPages.contains(name) }

    /// The names of the end tags among some words.
    static func ends(in words: [UInt8]) -> [String] {
        guard words.contains(UInt8(ascii: "<")) else { return [] }
        var scan = TagScan(words)
        return scan.tags().filter(\.isEnd).map(\.name)
    }

    /// Nothing stands in it, so nothing closes it.
    fileprivate var isVoid: Bool { ["br", "hr", "img"].contains(name) }

    private static let ofWebPages: Set<String> = [
        "a", "b", "big", "blockquote", "br", "center", "code", "del", "div", "em", "font", "h1", "h2", "h3", "h4",
        "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "s", "small", "span", "strike", "strong", "sub", "sup",
        "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
    ]
}

extension LintedDocument {
    /// What an author has written in some of a vendor's own markups.
    package func passages(in syntaxes: Syntax...) -> [Passage] {
        passages.filter { passage in
            passage.text.place.isNative && syntaxes.contains { $0.name == passage.text.syntax.name }
        }
    }
}

extension Passage {
    /// The tags, from left to right. A tag that a hole interrupts ends there.
    package var tags: [MarkupTag] {
        guard holds("<") else { return [] }
        var scan = TagScan(utf8)
        return scan.tags()
    }

    /// Tags of web pages that are meant as such: what can hold words is closed somewhere in the text, or has attributes.
    /// `a<b 且 c>d`, `Array<I>` and `deploy <a>` hold none.
    package var tagsOfWebPages: [MarkupTag] {
        tags.filter { tag in
            let before = utf8[..<tag.range.lowerBound].last
            // What stands in quotes is spoken of.
            guard tag.isOfWebPages, tag.isWellFormed, !tag.isEnd, before.map({ !"\"'".utf8.contains($0) }) ?? true
            else { return false }
            if tag.isVoid || closedTags.contains(tag.name) { return true }
            return !tag.attributes.isEmpty && before?.isWordByte != true
        }
    }

    /// Code may stand in it, where markup is none.
    package var mayHoldCode: Bool { holds("`") }
}

private struct TagScan {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func tags() -> [MarkupTag] {
        var tags: [MarkupTag] = []
        while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = start + 1
            if let tag = tag(from: start) { tags.append(tag) }
        }
        return tags
    }

    private mutating func tag(from start: Int) -> MarkupTag? {
        let isEnd = take("/")
        let name = word()
        guard let first = name.first, bytes[first].isLetter else { return nil }
        let nameEnd = offset
        guard offset == bytes.count || [" ", "\t", "\n", ">", "/"].contains(where: { isNext($0) }) else { return nil }
        var attributes: [MarkupTag.Attribute] = []
        var isEnded = false
        var isWellFormed = true
        while offset < bytes.count {
            isEnded = take(">")
            if isEnded { break }
            guard !isNext("<") else { return nil }
            if let attribute = attribute() {
                attributes.append(attribute)
                let end = attribute.nameRange.upperBound
                if end == bytes.count || bytes[end] != UInt8(ascii: "=") { isWellFormed = false }
            } else {
                if ![" ", "\t", "\n", "/"].contains(where: { isNext($0) }) { isWellFormed = false }
                offset += 1
            }
        }
        return MarkupTag(
            name: text(name).lowercased(), isEnd: isEnd, range: start..<offset, nameRange: start..<nameEnd,
            attributes: attributes, isWellFormed: isWellFormed && (isEnded || !attributes.isEmpty))
    }

    private mutating func attribute() -> MarkupTag.Attribute? {
        let start = offset
        while isNext(" ") || isNext("\t") || isNext("\n") { offset += 1 }
        let name = word()
        guard !name.isEmpty else {
            offset = start
            return nil
        }
        var value: Range<Int>?
        if take("=") { value = self.value() }
        return MarkupTag.Attribute(
            name: text(name).lowercased(), nameRange: name, value: value.map(text), valueRange: value ?? name,
            range: start..<offset)
    }

    /// - Returns: `nil` where nothing ends it, because a hole is part of it.
    private mutating func value() -> Range<Int>? {
        let quote = isNext("\"") || isNext("'") ? bytes[offset] : nil
        if quote != nil { offset += 1 }
        let start = offset
        // `color=\"info\"` is damaged, which is not said of its value.
        let isEscaped = isNext("\\")
        while offset < bytes.count {
            if let quote {
                if bytes[offset] == quote {
                    offset += 1
                    return start..<offset - 1
                }
            } else if isNext(" ") || isNext(">") {
                return isEscaped ? nil : start..<offset
            }
            offset += 1
        }
        return nil
    }

    private mutating func word() -> Range<Int> {
        let start = offset
        while offset < bytes.count, bytes[offset].isWordByte || isNext("-") { offset += 1 }
        return start..<offset
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard isNext(sign) else { return false }
        offset += 1
        return true
    }

    private func isNext(_ sign: Unicode.Scalar) -> Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: sign) }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
