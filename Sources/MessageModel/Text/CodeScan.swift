import MessageRuntime

/// Where code stands in an author's literal markup.
///
/// Only what certainly is code is taken for it, since a value needs less there than among words: lines between fences
/// without any indent, and words between single backticks that pair up on every line. Where a fence stands in a line
/// otherwise, or in one with a value that may be nothing, no code is taken for such; where backticks are escaped,
/// repeated, in a tag or on both sides of `|`, no words are. A value has no other say: its backticks never reach the text.
struct CodeScan {
    /// For every piece, which of its characters are code; empty for a hole.
    private(set) var marked: [[Bool]]
    /// The escapes of the holes in code, by the index of their piece.
    private(set) var escapes: [Int: Escape] = [:]

    fileprivate struct Element {
        /// `nil` for a hole.
        let scalar: Unicode.Scalar?
        let piece: Int
        let offset: Int
    }

    init(_ pieces: [Text.Piece], _ code: Syntax.Code) {
        marked = pieces.map { Array(repeating: false, count: $0.literal?.unicodeScalars.count ?? 0) }
        let elements = pieces.enumerated().flatMap { index, piece -> [Element] in
            guard let literal = piece.literal else { return [Element(scalar: nil, piece: index, offset: 0)] }
            return literal.unicodeScalars.enumerated().map { Element(scalar: $1, piece: index, offset: $0) }
        }
        let lines = elements.split(omittingEmptySubsequences: false) { $0.scalar == "\n" }
        guard let (blocks, words) = Self.blocks(lines) else { return }
        for line in blocks { mark(line, code.block) }
        guard let escape = code.words, let spans = Self.spans(words) else { return }
        for span in spans { mark(span, escape) }
    }

    private typealias Line = ArraySlice<Element>

    /// The lines of blocks of code, fences included, and all others; `nil` where that is not certain.
    private static func blocks(_ lines: [Line]) -> (blocks: [Line], others: [Line])? {
        var blocks: [Line] = []
        var others: [Line] = []
        var fence: Line?
        for line in lines {
            let open = line.fence
            if let began = fence {
                blocks.append(line)
                let isEnd = open.map { $0.count >= began.count && $0.first?.scalar == began.first?.scalar } ?? false
                guard isEnd || !line.holdsFence else { return nil }
                if isEnd, line.dropFirst(open?.count ?? 0).contains(where: { $0.scalar != " " }) { return nil }
                if isEnd { fence = nil }
            } else if open != nil {
                blocks.append(line)
                fence = open
            } else {
                guard !line.holdsFence else { return nil }
                others.append(line)
            }
        }
        return (blocks, others)
    }

    private mutating func mark(_ elements: Line, _ escape: Escape) {
        for element in elements {
            if element.scalar == nil {
                escapes[element.piece] = escape
            } else {
                marked[element.piece][element.offset] = true
            }
        }
    }

    /// What stands between backticks, these included; `nil` where that is not certain.
    private static func spans(_ lines: [Line]) -> [Line]? {
        var spans: [Line] = []
        var isInTag = false
        for line in lines {
            var start: Int?
            for index in line.indices {
                switch line[index].scalar {
                case "`":
                    let before = index > line.startIndex ? line[index - 1].scalar : nil
                    guard !isInTag, before != "\\", before != "`" else { return nil }
                    if let opening = start { spans.append(line[opening...index]) }
                    start = start == nil ? index : nil
                case "|" where start != nil: return nil
                case "<" where start == nil: isInTag = true
                case ">" where start == nil: isInTag = false
                default: break
                }
            }
            if start != nil { return nil }
        }
        return spans
    }
}

extension ArraySlice<CodeScan.Element> {
    /// The backticks or tildes that begin or end a block of code on this line.
    fileprivate var fence: Self? {
        guard let sign = first?.scalar, sign == "`" || sign == "~" else { return nil }
        let run = prefix { $0.scalar == sign }
        let isFence = run.count >= 3 && (sign == "~" || !dropFirst(run.count).contains { $0.scalar == "`" })
        return isFence ? run : nil
    }

    /// Whether three such signs stand side by side anywhere, or only values do between them.
    fileprivate var holdsFence: Bool {
        var length = 0
        var sign: Unicode.Scalar?
        for element in self {
            guard let scalar = element.scalar else { continue }
            length = scalar == sign ? length + 1 : 1
            sign = scalar
            if length == 3, scalar == "`" || scalar == "~" { return true }
        }
        return false
    }
}
