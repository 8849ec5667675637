/// A piece of a page. Whatever comes from outside is text or the value of an attribute, and is escaped as it is written;
/// there is no way round that.
enum HTML {
    case text(String)
    /// The page's own style or script: words that stand in our source.
    case own(StaticString)
    indirect case element(HTMLTag, [HTMLAttribute], [HTML])

    init(_ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder holding children: () -> [HTML] = { [] }) {
        self = .element(tag, attributes, children())
    }

    /// An element that has a class and nothing else.
    init(_ tag: HTMLTag, _ name: String, @HTMLBuilder holding children: () -> [HTML] = { [] }) {
        self = .element(tag, [.classes(name)], children())
    }

    /// Appends the piece as it stands in a file.
    func write(to page: inout String) {
        switch self {
        case .text(let text): page.appendEscaped(text)
        case .own(let words): page += words.description
        case .element(let tag, let attributes, let children):
            page += "<" + tag.rawValue
            for attribute in attributes { attribute.write(to: &page) }
            page += ">"
            if tag.isVoid { return }
            // A reader leaves out the first line break, so that one of the text's own would be lost.
            if tag == .pre { page += "\n" }
            for child in children { child.write(to: &page) }
            page += "</" + tag.rawValue + ">"
            if tag.endsLine { page += "\n" }
        }
    }
}

/// Collects pieces; a string among them is text.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ piece: HTML) -> [HTML] { [piece] }
    static func buildExpression(_ piece: HTML?) -> [HTML] { piece.map { [$0] } ?? [] }
    static func buildExpression(_ pieces: [HTML]) -> [HTML] { pieces }
    static func buildExpression(_ text: String) -> [HTML] { [.text(text)] }
    static func buildBlock(_ parts: [HTML]...) -> [HTML] { parts.flatMap { $0 } }
    static func buildArray(_ parts: [[HTML]]) -> [HTML] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [HTML]?) -> [HTML] { part ?? [] }
    static func buildEither(first part: [HTML]) -> [HTML] { part }
    static func buildEither(second part: [HTML]) -> [HTML] { part }
}

extension String {
    /// Appends a text so that a browser reads nothing else in it, within an element or between quotation marks.
    ///
    /// Characters that HTML does not allow in any spelling become U+FFFD.
    fileprivate mutating func appendEscaped(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            case "'": self += "&#39;"
            case "\r": self += "&#13;"
            case "\t", "\n": unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": self += "\u{FFFD}"
            default: unicodeScalars.append(scalar)
            }
        }
    }
}

extension HTMLAttribute {
    fileprivate func write(to page: inout String) {
        page += " " + name
        guard let value else { return }
        page += "=\""
        page.appendEscaped(value)
        page += "\""
    }
}
