/// What stands at the beginning of a piece of a line, where it is more than words.
struct PreviewToken {
    enum Content {
        case styled(Substring, PreviewRun.Style)
        case link(Substring, String)
        /// What stands for something that is no text.
        case symbol(String)
        case code(Substring)
        case character(String)
        case open(String, [String: String], isClosed: Bool)
        case close(String)
    }

    let content: Content
    /// In characters.
    let length: Int

    private init(_ content: Content, _ length: Int) {
        self.content = content
        self.length = length
    }

    init?(_ text: Substring, _ dialect: PreviewDialect) {
        let signs = dialect.signs
        let token: PreviewToken? =
            switch text.first {
            case "*": Self.styled(text, "**", .bold, signs, .bold) ?? Self.styled(text, "*", .italic, signs, .italic)
            case "_" where signs.contains(.boldUnderscores):
                Self.styled(text, "__", .bold, signs, .boldUnderscores)
            case "_" where signs.contains(.italic): Self.styled(text, "_", .italic, signs, .italic)
            case "~": Self.styled(text, "~~", .struck, signs, .struck)
            case "`" where signs.contains(.code): Self.code(text)
            case "[" where signs.contains(.links): Self.link(text)
            case "!" where signs.contains(.pictures): Self.picture(text)
            case ":" where signs.contains(.faces): Self.face(text)
            case "&" where signs.contains(.entities): Self.entity(text)
            case "\\" where signs.contains(.bold) && text.dropFirst().first?.isPunctuation == true:
                PreviewToken(.character(String(text.dropFirst().prefix(1))), 2)
            case "<": Self.tag(text, dialect)
            default: nil
            }
        guard let token else { return nil }
        self = token
    }

    private static func styled(
        _ text: Substring, _ sign: String, _ style: PreviewRun.Style, _ signs: PreviewDialect.Signs,
        _ needed: PreviewDialect.Signs
    ) -> PreviewToken? {
        guard signs.contains(needed), text.hasPrefix(sign) else { return nil }
        let inner = text.dropFirst(sign.count)
        // Of a row of asterisks that has no name, none begins anything.
        guard let first = inner.first, first != " ", sign != "*" || first != "*" else { return nil }
        let isNested = signs.isSuperset(of: [.bold, .italic]) && sign.hasPrefix("*")
        var end = isNested ? endAmongAsterisks(of: sign, in: inner) : nil
        // An asterisk that begins nothing may stand among bold words: 5*3.
        if !isNested || sign.count == 2 { end = end ?? inner.firstRange(of: sign)?.lowerBound }
        guard let end, end > inner.startIndex else { return nil }
        let content = inner[..<end]
        return PreviewToken(.styled(content, style), content.count + 2 * sign.count)
    }

    /// The end of bold words past italic ones in them, and the other way round: both are made of asterisks.
    private static func endAmongAsterisks(of sign: String, in text: Substring) -> Substring.Index? {
        let other = 3 - sign.count
        var isOtherOpen = false
        var rest = text
        while let start = rest.firstIndex(of: "*") {
            let row = rest[start...].prefix { $0 == "*" }
            var index = start
            while index < row.endIndex {
                let left = rest.distance(from: index, to: row.endIndex)
                if isOtherOpen, left >= other {
                    isOtherOpen = false
                    index = rest.index(index, offsetBy: other)
                } else if left >= sign.count, sign.count == 2 || left == 1 {
                    return index
                } else {
                    isOtherOpen = true
                    index = rest.index(index, offsetBy: Swift.min(other, left))
                }
            }
            rest = rest[row.endIndex...]
        }
        return nil
    }

    private static func code(_ text: Substring) -> PreviewToken? {
        let inner = text.dropFirst()
        guard let end = inner.firstIndex(of: "`"), end > inner.startIndex else { return nil }
        return PreviewToken(.code(inner[..<end]), inner[..<end].count + 2)
    }

    /// A label or an address of more characters makes no link.
    private static let longestPart = 2048

    private static func link(_ text: Substring) -> PreviewToken? {
        guard let close = endOfLabel(text), text[close...].hasPrefix("]("),
            let end = text[close...].prefix(longestPart).firstIndex(of: ")")
        else { return nil }
        let label = text[..<close].dropFirst()
        let address = text[close..<end].dropFirst(2)
        return PreviewToken(.link(label, String(address)), label.count + address.count + 4)
    }

    /// The bracket that closes the first one, past others in between.
    private static func endOfLabel(_ text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices.prefix(longestPart) {
            switch text[index] {
            case "[": depth += 1
            case "]": depth -= 1
            default: continue
            }
            if depth == 0 { return index }
        }
        return nil
    }

    private static func picture(_ text: Substring) -> PreviewToken? {
        guard let link = link(text.dropFirst()), case .link(let label, _) = link.content else { return nil }
        return PreviewToken(.symbol(label.isEmpty ? "🖼" : "🖼 \(label)"), link.length + 1)
    }

    private static func face(_ text: Substring) -> PreviewToken? {
        let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard name.first?.isUppercase == true, text.dropFirst(name.count + 1).first == ":" else { return nil }
        return PreviewToken(.symbol(":\(name):"), name.count + 2)
    }

    private static let names = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "sim": "∼", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "copy": "©", "middot": "·",
    ]

    private static func entity(_ text: Substring) -> PreviewToken? {
        guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
        let name = text[..<end].dropFirst()
        if let character = names[String(name)] { return PreviewToken(.character(character), name.count + 2) }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
        // A line break that is written as a number is a blank, as in HTML.
        return PreviewToken(.character(scalar.value < 0x20 ? " " : String(scalar)), name.count + 2)
    }

    private static func tag(_ text: Substring, _ dialect: PreviewDialect) -> PreviewToken? {
        var inner = text.dropFirst()
        if dialect.dropsUnknownTags, inner.first == "!" || inner.first == "?" { return declaration(text) }
        let isClosing = inner.first == "/"
        if isClosing { inner = inner.dropFirst() }
        let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        guard name.first?.isLetter == true else { return nil }
        let lowered = name.lowercased()
        guard dialect.tags[lowered] != nil || dialect.dropsUnknownTags, let end = endOfTag(text) else { return nil }
        let length = text[...end].count
        if isClosing { return PreviewToken(.close(lowered), length) }
        let attributes = text[name.endIndex..<end]
        return PreviewToken(
            .open(
                lowered, Self.attributes(attributes), isClosed: attributes.last == "/" || hasNoContent(lowered, dialect)
            ),
            length)
    }

    /// A comment, which goes on to the end where nothing ends it, or what says of which kind the document is.
    private static func declaration(_ text: Substring) -> PreviewToken? {
        let end = text.hasPrefix("<!--") ? text.firstRange(of: "-->") : text.firstRange(of: ">")
        return PreviewToken(.character(""), text[..<(end?.upperBound ?? text.endIndex)].count)
    }

    /// A tag that is never closed. Outside HTML a vendor's own `link` has words in it.
    private static func hasNoContent(_ name: String, _ dialect: PreviewDialect) -> Bool {
        ["br", "hr", "img", "input", "meta"].contains(name) || name == "link" && dialect.dropsUnknownTags
    }

    /// The `>` that ends a tag, outside quotes. Before it no other tag begins.
    private static func endOfTag(_ text: Substring) -> Substring.Index? {
        var quote: Character?
        for index in text.indices.dropFirst() {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return index
            } else if character == "<" {
                return nil
            }
        }
        return nil
    }

    /// `a="1" b='2' c=3 d`, names in lower case.
    private static func attributes(_ text: Substring) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = text.drop { $0.isWhitespace || $0 == "/" }
        while !rest.isEmpty {
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "/" }
            rest = rest.dropFirst(Swift.max(1, name.count)).drop(while: \.isWhitespace)
            var value = Substring()
            if rest.first == "=" {
                rest = rest.dropFirst().drop(while: \.isWhitespace)
                if let quote = rest.first, quote == "\"" || quote == "'" {
                    value = rest.dropFirst().prefix { $0 != quote }
                    rest = rest.dropFirst(value.count + 2)
                } else {
                    value = rest.prefix { !$0.isWhitespace }
                    rest = rest.dropFirst(value.count)
                }
            }
            if !name.isEmpty { attributes[name.lowercased()] = String(value) }
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
        }
        return attributes
    }
}
