/// How YAML spells one text, so that every reader gets exactly that text back.
enum YAMLScalar {
    /// On one line: as it is where nothing else can be read there, else in double quotes.
    ///
    /// - Parameter isInFlow: it stands between brackets or braces, or is a key, where more signs mean something.
    static func line(_ text: String, isInFlow: Bool) -> String {
        isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
    }

    /// The lines of a literal block below `|-`; `nil` for a text of one line and for one that no block can say.
    ///
    /// A text that ends with a line break is none: a template drops the last one of a block, other readers of YAML do
    /// not, and only in quotes do both read the same.
    static func blockLines(_ text: String) -> [Substring]? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1, lines.last?.isEmpty == false,
            // YAML takes the indentation of the block from its first line that is not empty.
            lines.first(where: { !$0.isEmpty })?.unicodeScalars.first?.isBlank == false,
            lines.allSatisfy({ $0.unicodeScalars.last?.isBlank != true }),
            text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || !$0.isHidden })
        else { return nil }
        return lines
    }

    private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.mayBeginText,
            last != ":", !last.properties.isWhitespace, !text.isReadAsOtherType
        else { return false }
        var previous = first
        for scalar in scalars {
            if scalar.isHidden { return false }
            if isInFlow, scalar.isFlowIndicator { return false }
            // A colon with a blank behind it ends a key; a number sign with a blank before it begins a comment.
            if previous == ":" && scalar == " " || previous == " " && scalar == "#" { return false }
            previous = scalar
        }
        return true
    }

    /// In single quotes where only double quotes and backslashes would need escaping in double ones.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let escaped = scalars.filter { $0.escape != nil }
        if !escaped.isEmpty, escaped.allSatisfy({ $0 == "\"" || $0 == "\\" }), !scalars.contains("'") {
            return "'" + text + "'"
        }
        var quoted = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            if let escape = scalar.escape {
                quoted.append(contentsOf: escape.unicodeScalars)
            } else {
                quoted.append(scalar)
            }
        }
        quoted.append("\"")
        return String(quoted)
    }
}

extension String {
    /// What some reader of YAML takes for a boolean, nothing, a number, a date or a time if it lacks quotes. A template
    /// reads fewer of them so; quotes too many do no harm.
    fileprivate var isReadAsOtherType: Bool {
        let letters = lowercased()
        if ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(letters) { return true }
        guard let first = unicodeScalars.first, ("0"..."9").contains(first) else { return false }
        return ["0x", "0o", "0b"].contains { letters.hasPrefix($0) }
            || letters.unicodeScalars.allSatisfy { "0123456789_.,:+-etz ".unicodeScalars.contains($0) }
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { self == " " || self == "\t" }

    /// A letter, a digit, or one of the signs of Chinese and Japanese: YAML begins nothing with any of these.
    fileprivate var mayBeginText: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: (0x3001...0x303F).contains(value) || (0xFF01...0xFF65).contains(value)
        }
    }

    fileprivate var isFlowIndicator: Bool {
        switch self {
        case ",", "[", "]", "{", "}", ":", "?": true
        default: false
        }
    }

    /// What YAML forbids or folds where it stands as it is, and what an editor would show as something else.
    fileprivate var isHidden: Bool {
        let isNoCharacter = value & 0xFFFE == 0xFFFE
        return visible != self || self == "\u{FEFF}" || isNoCharacter
    }

    /// How double quotes spell it; `nil` for what stands there as it is.
    fileprivate var escape: String? {
        switch self {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            guard isHidden else { return nil }
            let digits = String(value, radix: 16, uppercase: true)
            let (letter, count) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
            return "\\" + letter + String(repeating: "0", count: count - digits.count) + digits
        }
    }
}
