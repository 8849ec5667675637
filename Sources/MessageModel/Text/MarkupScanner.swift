/// Follows an author's literal markup, to know where a hole stands in it.
struct MarkupScanner {
    enum Place {
        case text
        /// Inside a tag; the letters that were read last, which name an attribute where `=` follows.
        case tag(word: String)
        /// Between the quotes of an attribute.
        case attribute(name: String, quote: Unicode.Scalar)
        /// Between the parentheses of `[label](address)`.
        case link
    }

    private let syntax: Syntax
    private(set) var place = Place.text
    /// What stands in the address at hand so far.
    private(set) var address: [Text.Piece] = []
    /// The addresses that have ended.
    private(set) var addresses: [[Text.Piece]] = []
    private var literal = ""
    private var previous: Unicode.Scalar?
    /// Nothing stands between here and a `]`, or nothing but values that may be empty.
    private(set) var isBehindLabel = false
    /// How many parentheses are open in the address of a link; it ends where all are closed.
    private var depth = 0

    init(_ syntax: Syntax) { self.syntax = syntax }

    private var isInAddress: Bool {
        switch place {
        case .attribute("href", _), .link: true
        case .text, .tag, .attribute: false
        }
    }

    /// Nothing stands in the address yet.
    var isAtBeginning: Bool { address.isEmpty && literal.isEmpty }

    mutating func scan(_ markup: String) {
        // Scalars, since a client takes a quote for one even where an accent follows it.
        let scalars = markup.unicodeScalars
        for index in scalars.indices {
            let next = scalars.index(after: index)
            scan(scalars[index], before: next == scalars.endIndex ? nil : scalars[next])
            previous = scalars[index]
            isBehindLabel = previous == "]"
        }
    }

    /// - Parameter next: `nil` right before a hole and at the end.
    private mutating func scan(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch (place, scalar) {
        case (.text, "<") where syntax.hasTags:
            // `a < b` begins no tag; right before a hole the value would say whether it does.
            if next?.mayBeginTag ?? true { place = .tag(word: "") }
        case (.text, "(") where syntax.links != nil && previous == "]":
            place = .link
            depth = 1
        case (.text, _): break
        case (.tag, ">"): place = .text
        case (.tag(let word), "\""), (.tag(let word), "'"):
            place = .attribute(name: word.lowercased(), quote: scalar)
        case (.tag, "="): break
        case (.tag(let word), _):
            place = .tag(word: scalar.properties.isAlphabetic ? word + String(Character(scalar)) : "")
        case (.attribute(_, let quote), scalar) where quote == scalar:
            endAddress()
            place = .tag(word: "")
        case (.link, ")") where depth == 1:
            endAddress()
            place = .text
        case (.attribute, _), (.link, _):
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            literal.unicodeScalars.append(scalar)
        }
    }

    mutating func passHole(_ hole: Hole, _ piece: Text.Piece) {
        previous = nil
        if !hole.parameter.type.mayBeEmpty { isBehindLabel = false }
        guard isInAddress else { return }
        flushLiteral()
        address.append(piece)
    }

    private mutating func endAddress() {
        flushLiteral()
        if isInAddress { addresses.append(address) }
        address = []
    }

    private mutating func flushLiteral() {
        if !literal.isEmpty { address.append(Text.Piece(.markup(literal))) }
        literal = ""
    }
}

extension Unicode.Scalar {
    /// What follows a `<` where that begins a tag, or names somebody as in `<@userid>`.
    fileprivate var mayBeginTag: Bool { properties.isAlphabetic || self == "/" || self == "!" || self == "@" }
}

extension ParameterType {
    /// A value may be nothing at all.
    fileprivate var mayBeEmpty: Bool {
        switch self {
        case .text(let bounds): bounds.minimum == 0
        case .choice(let choices): choices.contains { $0.label.isEmpty }
        case .id, .url, .integer, .boolean, .list: false
        }
    }
}
