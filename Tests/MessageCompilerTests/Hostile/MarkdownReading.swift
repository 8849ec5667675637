/// What a client may see in WeCom's markdown: an independent reading that takes more for markup than any client would.
///
/// It reads what the vendor documents as common markdown has it, and pictures, italics and every tag as well. Marks
/// pair without regard to the blanks and words around them.
struct MarkdownReading: Equatable {
    /// A mark with the text that it holds, as it is written.
    struct Mark: Equatable {
        /// `#` to `######`, `>`, `**`, `*`, a backtick, `[]`, `<>`, or `\`.
        let sign: String
        let text: String
        /// Where a link leads.
        let address: String?

        init(_ sign: String, _ text: String, to address: String? = nil) {
            self.sign = sign
            self.text = text
            self.address = address
        }
    }

    private(set) var marks: [Mark] = []

    init(_ source: String) {
        var paragraph: [Unicode.Scalar] = []
        for line in source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            var rest = line.drop { $0.properties.isWhitespace }
            while rest.first == ">" {
                rest = rest.dropFirst().withoutBlank
                marks.append(Mark(">", String(rest)))
                rest = rest.drop { $0.properties.isWhitespace }
            }
            let signs = rest.prefix { $0 == "#" }
            if rest.isEmpty || !signs.isEmpty {
                read(paragraph[...])
                paragraph = []
            }
            if signs.isEmpty {
                if !paragraph.isEmpty { paragraph.append("\n") }
                paragraph += rest
            } else {
                let heading = rest.dropFirst(signs.count).withoutBlank
                marks.append(Mark(String(signs), String(heading)))
                read(Array(heading)[...])
            }
        }
        read(paragraph[...])
    }

    /// Reads what stands on the lines of one paragraph.
    private mutating func read(_ text: ArraySlice<Unicode.Scalar>) {
        var rest = text
        while let sign = rest.first {
            let length = rest.prefix { $0 == sign }.count
            let inner = rest.dropFirst(length)
            switch sign {
            case "\\":
                marks.append(Mark("\\", inner.first.map { String($0) } ?? ""))
                rest = rest.dropFirst(2)
            case "<":
                let tag = rest.dropFirst().prefix { $0 != ">" }
                marks.append(Mark("<>", tag.string))
                rest = rest.dropFirst(tag.count + 2)
            case "`":
                rest = passPair(rest.prefix(length), as: "`", inner)
            case "*":
                rest = passPair(rest.prefix(length), as: length > 1 ? "**" : "*", inner)
            case "[":
                rest = passLink(rest.dropFirst())
            default:
                rest = rest.dropFirst()
            }
        }
    }

    /// Notes what stands before the same signs once more; without these they are no markup.
    private mutating func passPair(
        _ signs: ArraySlice<Unicode.Scalar>, as sign: String, _ inner: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        guard let end = inner.firstRange(of: signs) else { return inner }
        let content = inner[..<end.lowerBound]
        marks.append(Mark(sign, content.string))
        if sign != "`" { read(content) }
        return inner[end.upperBound...]
    }

    /// Notes a link or a picture, whose label ends at the first bracket that a parenthesis follows.
    private mutating func passLink(_ inner: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let end = inner.firstRange(of: ["]", "("]) else { return inner }
        let label = inner[..<end.lowerBound]
        let address = inner[end.upperBound...].prefix { $0 != ")" }
        marks.append(Mark("[]", label.string, to: address.string))
        read(label)
        return inner.dropFirst(inner.distance(from: inner.startIndex, to: address.endIndex) + 1)
    }
}

extension Substring.UnicodeScalarView {
    /// Without the one blank that belongs to the sign before it.
    fileprivate var withoutBlank: Self { first == " " ? dropFirst() : self }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate var string: String { String(String.UnicodeScalarView(self)) }
}
