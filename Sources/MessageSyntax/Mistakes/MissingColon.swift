import MessageSource

/// A line among keys that is no key.
struct MissingColon: Problem {
    static let code = "missing-colon"
    static let summary = "A line stands among the keys of a mapping and has no ': ' of its own."
    static let examples = [
        Example("name: greeting\n⟦summary⟧\nmessage: {text: 你好}"),
        Example("name: greeting\n⟦summary:问候⟧\nmessage: {text: 你好}"),
        Example("name: greeting\n⟦summary：问候⟧\nmessage: {text: 你好}"),
        Example("name: greeting\nmessage:\n  ⟦card⟧\n    title: 你好"),
        Example("name: greeting\nsummary: 问候\nmessage: {text: 你好}"),
    ]

    let span: Span
    /// The lines below it are indented deeper, as those of a value are.
    var hasLinesBelow = false

    var message: String {
        if fullwidthColon != nil { return "'\(span.text)' has a '：', which is no colon for YAML" }
        return tightColon == nil ? "the line '\(span.text)' has no colon" : "the ':' has no blank after it"
    }

    var help: String? {
        if fullwidthColon != nil { return "write ': ', a colon and a blank" }
        if tightColon != nil { return "put a blank after the colon" }
        return hasLinesBelow
            ? "write ':' after it if the lines below belong to it"
            : "write ':' and a value after it; a text that goes on here is indented deeper than its key"
    }

    var fix: Fix? {
        if let colon = fullwidthColon { return replacing(colon, length: 3) }
        if let colon = tightColon { return replacing(colon, length: 1) }
        return hasLinesBelow ? Fix("write a colon", [Fix.Edit(span.end, ":")], isSafe: false) : nil
    }

    private var text: Substring.UnicodeScalarView { span.text.unicodeScalars[...] }
    private var fullwidthColon: String.Index? { text.firstIndex(of: "：") }

    /// A colon directly behind a plain word and directly before something that is no URL.
    private var tightColon: String.Index? {
        guard let colon = text.firstIndex(of: ":"), !text[colon...].dropFirst().starts(with: "//".unicodeScalars),
            text[..<colon].allSatisfy({
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-".unicodeScalars.contains($0)
            })
        else { return nil }
        return colon
    }

    private func replacing(_ colon: String.Index, length: Int) -> Fix {
        let offset = span.range.lowerBound + String(text[..<colon]).utf8.count
        let edit = Fix.Edit(span.file.span(offset..<offset + length), ": ")
        return Fix("write a colon and a blank", [edit], isSafe: false)
    }
}
