/// What a client may see in a text of Feishu's: an independent reading that takes more for markup than any client would.
///
/// It reads what the vendor's tables list for the dialect, and for card JSON 2.0 what common markdown has besides. Marks
/// pair without regard to the blanks and words around them, and a tag is whatever begins with `<`.
struct FeishuMarkdownReading: Equatable {
    enum Dialect: CaseIterable {
        case larkMD, markdown, markdown2
    }

    /// A mark with what is seen of the text that it holds.
    struct Mark: Equatable {
        /// As it is written; `[]` for a link, `![]` for a picture, `<>` for a tag, `:` for an emoji, `|` for a cell.
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
    /// What a person reads; a line for each cell, and what is code or an emoji as it is written.
    private(set) var seen = ""

    private typealias Line = ArraySlice<Unicode.Scalar>

    private let dialect: Dialect
    private var paragraph: [Unicode.Scalar]?
    private var isBeginning = true

    init(_ source: String, _ dialect: Dialect) {
        self.init(Array(source.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)[...], dialect)
    }

    private init(_ lines: ArraySlice<Line>, _ dialect: Dialect) {
        self.dialect = dialect
        var rest = lines
        while let line = rest.popFirst() {
            if dialect == .larkMD { readText(line) } else { readBlock(line, &rest) }
        }
        endParagraph()
    }

    // MARK: Lines

    private mutating func readText(_ line: Line) {
        if line.isBlank { endParagraph() }
        if paragraph == nil { beginLine() } else { paragraph?.append("\n") }
        paragraph = (paragraph ?? []) + line
        if line.isBlank { endParagraph() }
    }

    private mutating func readBlock(_ line: Line, _ rest: inout ArraySlice<Line>) {
        let content = line.withoutIndent
        let isFull = dialect == .markdown2
        if let fence = content.fence {
            let body = rest.prefix { !$0.withoutIndent.isEnd(of: fence) }
            rest = rest.dropFirst(body.count + 1)
            let code = body.map(\.string).joined(separator: "\n")
            add(Mark("```", code), seen: code)
        } else if content.isRule, !isFull || paragraph == nil || content.first != "-" {
            add(Mark("---", ""), seen: "")
        } else if isFull, paragraph != nil, !content.isEmpty, content.isOnly("=") || content.isOnly("-") {
            endParagraph()
            marks.append(Mark("===", ""))
        } else if isFull, paragraph == nil, !content.isEmpty,
            line.first == "\t" || line.starts(with: "    ".unicodeScalars)
        {
            add(Mark("    ", content.string), seen: line.string)
        } else if isFull, let level = content.headingLevel {
            add(String(repeating: "#", count: level), [content.dropFirst(level).withoutBlank], .larkMD)
        } else if isFull, content.first == ">" {
            add(">", [content.dropFirst().withoutBlank], dialect)
        } else if let lead = content.itemLead {
            add(content.first.map(\.isDigit) == true ? "1." : "-", [content.dropFirst(lead).withoutBlank], dialect)
        } else if isFull, content.contains("|"), rest.first?.isTableRule == true {
            rest = rest.dropFirst()
            readRow(content)
            while let row = rest.first, row.contains("|") {
                rest = rest.dropFirst()
                readRow(row)
            }
        } else {
            readText(line)
        }
    }

    private mutating func readRow(_ row: Line) {
        var cells = row.split(separator: "|", omittingEmptySubsequences: false)[...]
        if cells.first?.isBlank == true { cells = cells.dropFirst() }
        if cells.last?.isBlank == true { cells = cells.dropLast() }
        for cell in cells { add("|", [cell.trimmed], .larkMD) }
    }

    private mutating func add(_ sign: String, _ lines: ArraySlice<Line>, _ dialect: Dialect) {
        // Headings and cells hold no blocks, and code where the dialect has it.
        var inner = FeishuMarkdownReading("", dialect)
        if dialect == self.dialect {
            inner = FeishuMarkdownReading(lines, dialect)
        } else {
            (inner.seen, inner.marks) = read(lines.first ?? [])
        }
        add(Mark(sign, inner.seen), seen: inner.seen)
        marks += inner.marks
    }

    private mutating func add(_ mark: Mark, seen text: String) {
        endParagraph()
        beginLine()
        marks.append(mark)
        seen += text
    }

    private mutating func beginLine() {
        if !isBeginning { seen += "\n" }
        isBeginning = false
    }

    private mutating func endParagraph() {
        guard let text = paragraph else { return }
        paragraph = nil
        let (words, found) = read(text[...])
        seen += words
        marks += found
    }

    // MARK: Words

    /// Reads what stands on the lines of one paragraph.
    private func read(_ text: Line) -> (seen: String, marks: [Mark]) {
        var seen = ""
        var marks: [Mark] = []
        var rest = text
        /// Notes a mark and what stands in it.
        func note(_ sign: String, _ content: Line, to address: String? = nil) {
            let inner = read(content)
            marks.append(Mark(sign, inner.seen, to: address))
            marks += inner.marks
            seen += inner.seen
        }
        while let sign = rest.first {
            let run = rest.prefix { $0 == sign }
            let inner = rest.dropFirst(run.count)
            switch sign {
            case "&":
                let entity = rest.prefix { $0 != ";" }.prefix(9)
                let length = rest.dropFirst(entity.count).first == ";" ? entity.count + 1 : entity.count
                let decoded = rest.prefix(length).string.entitiesDecoded
                let isDecoded = decoded.unicodeScalars.count == 1
                seen += isDecoded ? decoded : "&"
                rest = rest.dropFirst(isDecoded ? length : 1)
                continue
            case "\\" where rest.dropFirst().first?.isPunctuation == true:
                marks.append(Mark("\\", rest.dropFirst().prefix(1).string))
                seen += rest.dropFirst().prefix(1).string
                rest = rest.dropFirst(2)
                continue
            case "<":
                let tag = rest.dropFirst().prefix { $0 != ">" }
                if tag.string == "br" { seen += "\n" } else { marks.append(Mark("<>", tag.string)) }
                rest = rest.dropFirst(tag.count + 2)
                continue
            case "`" where dialect == .markdown2:
                if let end = inner.firstRange(of: run) {
                    marks.append(Mark("`", inner[..<end.lowerBound].string))
                    seen += inner[..<end.lowerBound].string
                    rest = inner[end.upperBound...]
                    continue
                }
            case "*", "_", "~":
                if let end = inner.firstRange(of: run) {
                    note(run.string, inner[..<end.lowerBound])
                    rest = inner[end.upperBound...]
                    continue
                }
            case ":":
                let name = rest.dropFirst().prefix(while: \.isEmojiPart)
                // `10:30:00` is a time.
                if !name.allSatisfy(\.isDigit), rest.dropFirst(name.count + 1).first == ":" {
                    marks.append(Mark(":", name.string))
                    seen += ":\(name.string):"
                    rest = rest.dropFirst(name.count + 2)
                    continue
                }
            case "!" where rest.dropFirst().first == "[", "[":
                let label = rest.drop { $0 == "!" }.dropFirst()
                if let end = label.firstRange(of: ["]", "("]) {
                    let address = label[end.upperBound...].prefix { $0 != ")" }
                    note(sign == "!" ? "![]" : "[]", label[..<end.lowerBound], to: address.string)
                    rest = label[address.endIndex...].dropFirst()
                    continue
                }
                if label.firstRange(of: ["]", ":"]) != nil { marks.append(Mark("[]:", "")) }
            default:
                break
            }
            seen += run.prefix(1).string
            rest = rest.dropFirst()
        }
        return (seen, marks)
    }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate var string: String { String(String.UnicodeScalarView(self)) }
    fileprivate var isBlank: Bool { allSatisfy(\.isMargin) }
    fileprivate var withoutIndent: Self { drop(while: \.isMargin) }
    fileprivate var withoutBlank: Self { first?.isMargin == true ? dropFirst() : self }

    fileprivate var trimmed: Self {
        var trimmed = withoutIndent
        while trimmed.last?.isMargin == true { trimmed = trimmed.dropLast() }
        return trimmed
    }

    fileprivate func isOnly(_ sign: Unicode.Scalar) -> Bool { trimmed.allSatisfy { $0 == sign } }

    /// The backticks or tildes that code begins with.
    fileprivate var fence: Self? {
        guard let first, first == "`" || first == "~" else { return nil }
        let run = prefix { $0 == first }
        return run.count >= 3 && (first == "~" || !dropFirst(run.count).contains("`")) ? run : nil
    }

    fileprivate func isEnd(of fence: Self) -> Bool {
        guard let sign = fence.first else { return false }
        return count >= fence.count && isOnly(sign)
    }

    fileprivate var isRule: Bool {
        guard let first, first == "-" || first == "*" || first == "_" else { return false }
        return allSatisfy { $0 == first || $0.isMargin } && count { $0 == first } >= 3
    }

    /// Even where no blank follows, as some clients have it.
    fileprivate var headingLevel: Int? {
        let signs = prefix { $0 == "#" }
        return (1...6).contains(signs.count) ? signs.count : nil
    }

    /// How long the sign or number is that an item begins with.
    fileprivate var itemLead: Int? {
        guard let first else { return nil }
        let digits = prefix(while: \.isDigit)
        let isNumber = !digits.isEmpty && dropFirst(digits.count).first.map { $0 == "." || $0 == ")" } == true
        guard isNumber || first == "-" || first == "+" || first == "*" else { return nil }
        let lead = digits.count + 1
        return dropFirst(lead).first?.isMargin ?? true ? lead : nil
    }

    fileprivate var isTableRule: Bool { contains("-") && allSatisfy { "|-: ".unicodeScalars.contains($0) } }
}

extension Unicode.Scalar {
    fileprivate var isMargin: Bool { self == " " || self == "\t" }
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isEmojiPart: Bool { isASCII && (properties.isAlphabetic || isDigit || self == "_") }
    fileprivate var isPunctuation: Bool { ("!"..."~").contains(self) && !isDigit && !properties.isAlphabetic }
}
