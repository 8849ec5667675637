/// Finding where something in a line ends. Each search stops at the end of the line.
extension MarkdownSource {
    /// Whether a `\` stands here that makes the punctuation behind it plain text.
    func isEscape(_ index: Int, in line: Range<Int>) -> Bool {
        index + 1 < line.upperBound && self[index] == "\\" && self[index + 1]?.isASCIIPunctuation ?? false
    }

    private func isHole(_ index: Int) -> Bool { characters.indices.contains(index) && characters[index].scalar == nil }

    func isBlank(_ index: Int) -> Bool { self[index]?.isBlank ?? false }

    /// A letter, a digit, or a hole, which may bring one.
    private func isWord(_ index: Int) -> Bool { self[index]?.isWord ?? isHole(index) }

    /// `2*3` and `138****5678` are numbers and no markup.
    func isBetweenDigits(_ run: Range<Int>) -> Bool {
        self[run.lowerBound - 1]?.isASCIIDigit ?? false && self[run.upperBound]?.isASCIIDigit ?? false
    }

    /// Where the run of the first character of a range ends.
    func runEnd(_ range: Range<Int>) -> Int {
        self[range.lowerBound].map { run(of: $0, in: range) } ?? range.lowerBound + 1
    }

    func closingBackticks(of open: Range<Int>, in line: Range<Int>) -> Range<Int>? {
        var index = open.upperBound
        while index < line.upperBound {
            guard self[index] == "`" else {
                index += 1
                continue
            }
            let run = index..<runEnd(index..<line.upperBound)
            if run.count == open.count { return run }
            index = run.upperBound
        }
        return nil
    }

    /// Whether underscores could begin an emphasis: inside of a word they are text.
    func beginsEmphasis(_ run: Range<Int>, in line: Range<Int>) -> Bool {
        let beginsWord = run.lowerBound == line.lowerBound || !isWord(run.lowerBound - 1)
        return beginsWord && run.upperBound < line.upperBound && !isBlank(run.upperBound)
    }

    /// The run that ends an emphasis.
    func closingUnderscores(of open: Range<Int>, in line: Range<Int>) -> Range<Int>? {
        var index = open.upperBound
        while index < line.upperBound {
            guard self[index] == "_" else {
                index += 1
                continue
            }
            let run = index..<runEnd(index..<line.upperBound)
            let endsWord = run.upperBound == line.upperBound || !isWord(run.upperBound)
            if run.count == open.count, endsWord, !isBlank(index - 1) { return run }
            index = run.upperBound
        }
        return nil
    }

    /// The `]` of every `[`. Those in code are not brackets.
    func brackets(in line: Range<Int>) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var open: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            switch self[index] {
            case "\\" where isEscape(index, in: line):
                index += 1
            case "`":
                let run = index..<runEnd(index..<line.upperBound)
                index = (closingBackticks(of: run, in: line)?.upperBound ?? run.upperBound) - 1
            case "[":
                open.append(index)
            case "]":
                if let start = open.popLast() { pairs[start] = index }
            default:
                break
            }
            index += 1
        }
        return pairs
    }

    func beginsLink(at index: Int, _ brackets: [Int: Int]) -> Bool {
        brackets[index].map { self[$0 + 1] == "(" } ?? false
    }

    /// The `)` that belongs to the `(` at the start.
    func closingParenthesis(from start: Int, in line: Range<Int>) -> Int? {
        var depth = 0
        var index = start
        while index < line.upperBound {
            switch self[index] {
            case "\\" where isEscape(index, in: line): index += 1
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// `<b>`, `</b>`, `<font color="…">`, `<!-- … -->`, `<https://…>`, `<@…>`. In `a < b` and `<张三>` is none.
    func tag(at start: Int, in line: Range<Int>) -> Range<Int>? {
        var index = start + 1
        if self[index] == "/" { index += 1 }
        guard let first = self[index], first.isASCIILetter || first == "!" || first == "@" else { return nil }
        while index < line.upperBound, self[index] != ">" {
            if self[index] == "<" { return nil }
            index += 1
        }
        return index < line.upperBound ? start..<index + 1 : nil
    }

    /// `&nbsp;` or `&#39;`.
    func entity(at start: Int, in line: Range<Int>) -> Range<Int>? {
        let body = (start + 1..<line.upperBound).prefix(10).prefix { self[$0] != ";" }
        let name = self[body.startIndex] == "#" ? body.dropFirst() : body
        guard self[body.endIndex] == ";", body.endIndex < line.upperBound, name.count > 1,
            name.allSatisfy({ self[$0].map { $0.isASCIILetter || $0.isASCIIDigit } ?? false })
        else { return nil }
        return start..<body.endIndex + 1
    }

    /// Whether an absolute address stands here.
    func beginsAddress(at index: Int) -> Bool {
        ["http://", "https://"].contains { scheme in
            scheme.unicodeScalars.enumerated().allSatisfy { self[index + $0.offset] == $0.element }
        }
    }

    /// An address in running text; its underscores are its own.
    func endOfAddress(from line: Range<Int>) -> Int {
        line.first { index in
            guard let scalar = self[index] else { return true }
            return !scalar.isASCII || scalar.isBlank || "*~`[]<>()\\|\"&".unicodeScalars.contains(scalar)
        } ?? line.upperBound
    }
}
