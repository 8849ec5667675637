extension MessageError: CustomStringConvertible {
    /// One line, whatever the value holds: `order-shipped: 'order' has 20 characters, and 16 fit`.
    public var description: String {
        let owner = vendor.map { "\(template) for \($0)" } ?? template
        guard let name = parameter ?? place, !name.isEmpty else { return "\(owner): the payload \(problem)" }
        return "\(owner): '\(name)' \(problem)"
    }
}

extension MessageError.Problem: CustomStringConvertible {
    /// What is true of the value, to follow its name: `has 20 characters, and 16 fit`.
    public var description: String {
        switch self {
        case .tooLong(let size, let limit, let unit): "has \(unit.counted(size)), and \(limit) fit"
        case .tooShort(size: 0, _, _): "is empty"
        case .tooShort(let size, let limit, let unit): "has \(unit.counted(size)), and it takes at least \(limit)"
        case .tooMany(let count, let limit, let unit): "has \(unit.counted(count)), and at most \(limit) fit"
        case .tooFew(let count, let limit, let unit): "has \(unit.counted(count)), and at least \(limit) must be there"
        case .tooLarge(let number, let limit): "is \(number), which is more than \(limit)"
        case .tooSmall(let number, let limit): "is \(number), which is less than \(limit)"
        case .forbiddenCharacter(let character): "holds \(character.shown), which is not allowed"
        case .controlCharacter(let character): "holds the control character \(character.codePoint)"
        case .invalidAddress(let fault): fault.description
        case .broadcast: "addresses everybody, and that comes from a parameter"
        case .dotSegment: "is '.' or '..', which is a step in an address and not the name of one"
        case .damagedTable: "is not what msgc has written; run msgc build --emit swift again"
        }
    }
}

extension MessageError.AddressFault: CustomStringConvertible {
    /// What is true of the value, to follow its name: `is not an absolute address`.
    public var description: String {
        switch self {
        case .notAbsolute(let allowed):
            "is not an absolute address, which begins with \(alternatives(allowed.map { $0 + "://" }))"
        case .scheme(let scheme, let allowed):
            "begins with '\(scheme.shownBriefly)', and it takes \(alternatives(allowed)) addresses"
        case .blank(let character):
            character == " " ? "holds a blank" : "holds \(character.codePoint), a blank or control character"
        }
    }

    private func alternatives(_ words: [String]) -> String {
        words.map { "'\($0)'" }.joined(separator: " or ")
    }
}

extension LengthUnit {
    /// The unit with a number: `1 character`, `12 bytes of JSON`.
    package func counted(_ count: Int) -> String {
        let isOne = count == 1
        return switch self {
        case .characters: isOne ? "1 character" : "\(count) characters"
        case .bytes: isOne ? "1 byte" : "\(count) bytes"
        case .jsonBytes: isOne ? "1 byte of JSON" : "\(count) bytes of JSON"
        }
    }
}

extension CountUnit {
    /// The unit with a number: `1 item`, `2 levels of columns`.
    package func counted(_ count: Int) -> String {
        let isOne = count == 1
        return switch self {
        case .items: isOne ? "1 item" : "\(count) items"
        case .objects(let name, let plural): isOne ? "1 \(name)" : "\(count) \(plural)"
        case .levels(let plural): "\(isOne ? "1 level" : "\(count) levels") of \(plural)"
        }
    }
}

extension Unicode.Scalar {
    /// `U+000D`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The character in quotes, or its number where it would not be seen or would spoil the line that it stands in.
    fileprivate var shown: String { isSeen ? "'\(self)'" : codePoint }

    fileprivate var isSeen: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .privateUse,
            .unassigned, .nonspacingMark, .enclosingMark:
            self == " "
        default: !properties.isDefaultIgnorableCodePoint
        }
    }
}

extension String {
    /// The beginning of a text that may hold anything.
    fileprivate var shownBriefly: String {
        let head = unicodeScalars.prefix(20).map { $0.isSeen ? String($0) : $0.codePoint }.joined()
        return unicodeScalars.dropFirst(20).isEmpty ? head : head + "…"
    }
}
