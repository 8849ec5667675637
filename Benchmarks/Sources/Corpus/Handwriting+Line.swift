extension YAML {
    var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .map(let members): members.isEmpty
        default: false
        }
    }

    /// The value in one line, where nothing in it needs several.
    var line: String? {
        switch self {
        case .text(let text): text.contains("\n") ? nil : text.isPlain(inLine: true) ? text : text.quoted
        case .bare(let text): text
        case .anchored: nil
        case .list(let items): Self.joined(items.map(\.line)).map { "[\($0)]" }
        case .map(let members):
            Self.joined(members.map { member in member.value.line.map { "\(member.key): \($0)" } }).map { "{\($0)}" }
        }
    }

    private static func joined(_ parts: [String?]) -> String? {
        let lines = parts.compactMap(\.self)
        return lines.count == parts.count ? lines.joined(separator: ", ") : nil
    }
}

extension String {
    var quoted: String {
        let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }

    /// Whether it is a text without quotes too, between the brackets of a collection in one line or outside of any.
    func isPlain(inLine: Bool) -> Bool {
        guard let first = unicodeScalars.first, !Self.signs.contains(first), !Self.words.contains(self) else {
            return false
        }
        let (colon, hash, blank) = (UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: " "))
        let isCut = zip(utf8, utf8.dropFirst()).contains { ($0, $1) == (colon, blank) || ($0, $1) == (blank, hash) }
        return !isCut && utf8.last != colon && !(inLine && utf8.contains { Self.brackets.contains($0) })
    }

    /// What makes a number of a text, or something of YAML's own.
    private static let signs = Set("0123456789-+.?:,[]{}#&*!|>'\"%@` ~<=".unicodeScalars)
    private static let words: Set = ["true", "false", "null", "yes", "no", "on", "off"]
    private static let brackets = Set(",[]{}".utf8)

    /// Broken at blanks into lines of so many characters, which reads as one line again.
    func folded(_ width: Int) -> [Substring] {
        var lines: [Substring] = []
        var rest = self[...]
        while rest.count > width, let blank = rest.prefix(width).lastIndex(of: " "), blank > rest.startIndex {
            lines.append(rest[..<blank])
            rest = rest[rest.index(after: blank)...]
        }
        return lines + [rest]
    }
}
