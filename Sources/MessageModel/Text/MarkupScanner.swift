/// Follows an author's literal markup, to know where a hole stands in it.
struct MarkupScanner {
    enum Place {
        case text
        /// Inside a tag; the letters that were read last, which name an attribute where `=` follows.
        case tag(word: String)
        /// Between the quotes of an attribute; behind its `=` where it has none, or none yet.
        case attribute(name: String, quote: Unicode.Scalar?)
        /// Between the parentheses of `[label](address)`.
        case link
        /// Between those of `![label](id)`.
        case picture
        /// Between the tags of an element whose text is a program or a style sheet.
        case code(element: String)
    }

    private let syntax: Syntax
    private(set) var place = Place.text
    /// What stands in the address at hand so far.
    private var address: [Text.Piece] = []
    /// The addresses that have ended.
    private var endedAddresses: [[Text.Piece]] = []
    /// What stands in attributes for ids that have ended.
    private(set) var ids: [[Text.Piece]] = []
    private var literal = ""
    /// The name of the tag at hand, with the `/` of one that ends an element; letters are added while it is read.
    private var tag = TagName()
    /// The element whose text is no text, and which nothing but its own end ends.
    private var codeElement: String?
    /// The holes since the last `]`, where nothing else stands behind it and each may be empty.
    private var holesBehindLabel: [Hole]?
    /// The first hole between a `]` and each `(` that would make a link of both if the values between them were empty.
    private(set) var holesInLinks: [Hole] = []
    /// A sign of placeholders is open: nothing but letters and values stands between it and here.
    private(set) var isBehindSign = false
    /// How many parentheses are open in the address of a link; it ends where all are closed.
    private var depth = 0
    /// What of the beginning of a picture was read, `!` or `![` with a label.
    private var picture = PictureBeginning.none

    private enum PictureBeginning {
        case none, sign, label
    }

    private struct TagName {
        var text = ""
        var isRead = true
    }

    init(_ syntax: Syntax) { self.syntax = syntax }

    var isInAddress: Bool {
        switch place {
        case .attribute("href", _), .link: true
        case .attribute(let name, _): syntax.attributes?.addresses.contains(name) ?? false
        case .text, .tag, .code, .picture: false
        }
    }

    private var isInIDs: Bool {
        if case .attribute(let name, _) = place { syntax.attributes?.ids[name] != nil } else { false }
    }

    /// Nothing stands in the address yet.
    var isAtBeginning: Bool { address.isEmpty && literal.isEmpty }

    /// Nothing stands between here and a `]`, or nothing but values that may be empty.
    var isBehindLabel: Bool { holesBehindLabel != nil }

    /// All addresses so far, the last of them even where nothing ends it.
    var addresses: [[Text.Piece]] {
        var copy = self
        copy.endAddress()
        return copy.endedAddresses
    }

    /// - Parameter code: which of the characters are code, and so no markup.
    mutating func scan(_ markup: String, code: [Bool] = []) {
        // Scalars, since a client takes a quote for one even where an accent follows it.
        let scalars = markup.unicodeScalars
        for (offset, index) in scalars.indices.enumerated() {
            if !code.isEmpty, code[offset] {
                passCode()
                continue
            }
            let next = scalars.index(after: index)
            let scalar = scalars[index]
            scan(scalar, before: next == scalars.endIndex ? nil : scalars[next])
            followPicture(
                scalar, isEscaped: index > scalars.startIndex && scalars[scalars.index(before: index)] == "\\")
            holesBehindLabel = scalars[index] == "]" ? [] : nil
            isBehindSign = scalars[index] == syntax.placeholders?.sign || isBehindSign && scalars[index].isNamePart
        }
    }

    /// A label with a backslash, a tag or brackets in it is taken for that of a link, of which more is asked.
    private mutating func followPicture(_ scalar: Unicode.Scalar, isEscaped: Bool) {
        switch (picture, scalar) {
        case (.none, "!") where !isEscaped: picture = .sign
        case (.sign, "["): picture = .label
        case (.label, "["), (.label, "\\"), (.label, "<"), (.label, "("), (.label, "\n"), (.sign, _): picture = .none
        case (.none, _), (.label, _): break
        }
    }

    mutating func passCode() {
        holesBehindLabel = nil
        isBehindSign = false
        picture = .none
    }

    /// - Parameter next: `nil` right before a hole and at the end.
    private mutating func scan(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch (place, scalar) {
        case (.text, "<") where syntax.hasTags:
            // `a < b` begins no tag; right before a hole the value would say whether it does.
            if next?.mayBeginTag ?? true { beginTag() }
        case (.text, "(") where syntax.links != nil && isBehindLabel:
            guard let hole = holesBehindLabel?.first else {
                place = picture == .label && syntax.links?.hasPictures == true ? .picture : .link
                depth = 1
                return
            }
            holesInLinks.append(hole)
        case (.code, "<") where next ?? "/" == "/": beginTag()
        case (.text, _), (.code, _): break
        case (.tag, ">"): endTag()
        case (.tag(let word), "\""), (.tag(let word), "'"):
            place = .attribute(name: word.name, quote: scalar)
        case (.tag(let word), "="):
            if syntax.attributes != nil { place = .attribute(name: word.name, quote: nil) }
        // A blank may stand before `=`; a word behind it is another one.
        case (.tag(let word), " "):
            tag.isRead = false
            if !word.hasSuffix(" ") { place = .tag(word: word + " ") }
        case (.tag(let word), _):
            tag.isRead = tag.isRead && (scalar.isLetter || scalar == "/" && tag.text.isEmpty)
            if tag.isRead { tag.text.unicodeScalars.append(scalar) }
            let beginning = word.hasSuffix(" ") ? "" : word
            place = .tag(word: scalar.properties.isAlphabetic ? beginning + String(Character(scalar)) : "")
        case (.attribute(_, let quote), scalar) where quote == scalar:
            endAddress()
            place = .tag(word: "")
        case (.attribute(let name, nil), "\""), (.attribute(let name, nil), "'"):
            place = .attribute(name: name, quote: scalar)
        case (.attribute(_, nil), ">"):
            endAddress()
            endTag()
        case (.attribute(_, nil), _) where scalar.properties.isWhitespace:
            guard !isAtBeginning else { return }
            endAddress()
            place = .tag(word: "")
        case (.link, ")") where depth == 1, (.picture, ")") where depth == 1:
            endAddress()
            place = .text
        case (.attribute, _), (.link, _), (.picture, _):
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            literal.unicodeScalars.append(scalar)
        }
    }

    mutating func passHole(_ hole: Hole, _ piece: Text.Piece) {
        if hole.parameter.type.mayBeEmpty { holesBehindLabel?.append(hole) } else { holesBehindLabel = nil }
        if picture == .sign { picture = .none }
        guard isInAddress || isInIDs else { return }
        flushLiteral()
        address.append(piece)
    }

    private mutating func beginTag() {
        place = .tag(word: "")
        tag = TagName()
    }

    private mutating func endTag() {
        let name = tag.text.lowercased()
        if let element = codeElement, name != "/" + element {
            place = .code(element: element)
            return
        }
        codeElement = codeElement == nil && ["script", "style"].contains(name) ? name : nil
        place = codeElement.map { .code(element: $0) } ?? .text
    }

    private mutating func endAddress() {
        flushLiteral()
        if isInAddress { endedAddresses.append(address) }
        if isInIDs { ids.append(address) }
        address = []
    }

    private mutating func flushLiteral() {
        if !literal.isEmpty { address.append(Text.Piece(.markup(literal))) }
        literal = ""
    }
}

extension String {
    /// A word in a tag without the blank behind it.
    fileprivate var name: String { hasSuffix(" ") ? String(dropLast()).lowercased() : lowercased() }
}

extension Unicode.Scalar {
    /// What follows a `<` where that begins a tag, or names somebody as in `<@userid>`.
    fileprivate var mayBeginTag: Bool { properties.isAlphabetic || self == "/" || self == "!" || self == "@" }

    /// Of those that names of tags are made of.
    fileprivate var isLetter: Bool { isASCII && properties.isAlphabetic }

    /// Of those that names of placeholders are made of.
    var isNamePart: Bool { isLetter || isASCIIDigit || self == "_" }
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
