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
    private(set) var previous: Unicode.Scalar?

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
        case (.link, ")"):
            endAddress()
            place = .text
        case (.attribute, _), (.link, _): literal.unicodeScalars.append(scalar)
        }
    }

    mutating func passHole(_ piece: Text.Piece) {
        previous = nil
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
    /// What follows a `<` where that begins a tag.
    fileprivate var mayBeginTag: Bool { properties.isAlphabetic || self == "/" || self == "!" }
}
