/// A name from a template as the words that it is made of, put together again as Swift names are.
struct SwiftWords: Sendable, Hashable {
    private let words: [Word]

    fileprivate struct Word: Sendable, Hashable {
        let text: String
        /// Written in capitals while other words of the name are not, which is meant.
        let isInCapitals: Bool
    }

    /// Words are divided by whatever cannot stand in an identifier, and by capitals: `order_id`, `orderID`.
    ///
    /// - Parameter spellingSymbols: such a divider is a word too, by its Unicode name: `+` is `plus sign`.
    init(_ name: String, spellingSymbols: Bool = false) {
        var parts: [String] = []
        var part = ""
        func finish() {
            if !part.isEmpty { parts += part.humps }
            part = ""
        }
        for scalar in name.unicodeScalars {
            if scalar.isInIdentifier {
                part.unicodeScalars.append(scalar)
            } else {
                finish()
                if spellingSymbols { parts += scalar.spelled }
            }
        }
        finish()
        let hasSmallLetters = parts.contains { $0.unicodeScalars.contains(where: \.properties.isLowercase) }
        words = parts.map { part in
            Word(text: part, isInCapitals: hasSmallLetters && part == part.uppercased() && part.count > 1)
        }
    }

    private init(words: [Word]) { self.words = words }

    var isEmpty: Bool { words.isEmpty }

    /// `OrderShipped`, `URLList`.
    var asType: String { words.map(\.capitalized).joined().startingAsIdentifier }

    /// `orderID`, `pageURL`, `idList`: a property, a method, a label or a case.
    var asMember: String {
        (words.prefix(1).map { $0.text.lowercased() } + words.dropFirst().map(\.capitalized)).joined()
            .startingAsIdentifier
    }

    /// What one of the things is called that this is the plural of: `order lines` gives `order line`.
    var singular: SwiftWords {
        guard let last = words.last else { return self }
        let one = Word(text: last.text.singular, isInCapitals: last.isInCapitals)
        return SwiftWords(words: words.dropLast() + [one])
    }

    func followed(by word: String) -> SwiftWords {
        SwiftWords(words: words + [Word(text: word, isInCapitals: false)])
    }
}

extension SwiftWords.Word {
    fileprivate var capitalized: String {
        let small = text.lowercased()
        if isInCapitals || acronyms.contains(small) { return text.uppercased() }
        if small.hasSuffix("s"), acronyms.contains(String(small.dropLast())) {
            return small.dropLast().uppercased() + "s"
        }
        return small.prefix(1).uppercased() + small.dropFirst()
    }
}

/// What the Swift API guidelines write in one case throughout.
private let acronyms: Set<String> = [
    "api", "ascii", "cpu", "css", "csv", "db", "dns", "gif", "gps", "gpu", "html", "http", "https", "id", "imap", "ip",
    "jpeg", "json", "os", "pdf", "pin", "png", "qr", "ram", "rgb", "sdk", "sku", "sms", "smtp", "sql", "ssh", "ssl",
    "svg", "tcp", "tls", "udp", "ui", "uri", "url", "usb", "utc", "utf", "uuid", "vat", "vip", "vpn", "wifi", "xml",
    "yaml",
]

extension String {
    /// `orderID` is `order` and `ID`, `HTTPServer` is `HTTP` and `Server`.
    fileprivate var humps: [String] {
        let scalars = Array(unicodeScalars)
        var humps: [String] = []
        var start = 0
        for index in scalars.indices.dropFirst() where scalars[index].properties.isUppercase {
            let followsSmall = !scalars[index - 1].properties.isUppercase
            let precedesSmall = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
            if followsSmall || precedesSmall {
                humps.append(String(String.UnicodeScalarView(scalars[start..<index])))
                start = index
            }
        }
        return humps + [String(String.UnicodeScalarView(scalars[start...]))]
    }

    /// An identifier does not begin with a digit or a mark that belongs to a letter before it.
    fileprivate var startingAsIdentifier: String {
        unicodeScalars.first.map { $0.properties.isXIDStart } ?? true ? self : "_" + self
    }
}

extension Unicode.Scalar {
    /// A letter, a digit or a mark on one, in any script; `_` divides words.
    fileprivate var isInIdentifier: Bool {
        properties.isXIDContinue && !properties.isDefaultIgnorableCodePoint
            && properties.generalCategory != .connectorPunctuation
    }

    /// The words of its Unicode name: `plus` and `sign`.
    fileprivate var spelled: [String] {
        let name = properties.name ?? "U" + String(value, radix: 16, uppercase: true)
        return name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
