/// Finds comments in what lies between the nodes, where a `#` can begin nothing else.
struct CommentScan {
    struct Found {
        let range: Range<Int>
        let textBefore: Range<Int>?
        /// It stands where a value was expected, directly behind `key:` or `-`.
        let isInPlaceOfText: Bool
    }

    private(set) var found: [Found] = []
    private let source: UnsafeBufferPointer<UInt8>
    /// All before it is searched.
    private var offset = 0
    /// The unquoted text that was passed last, which may be empty.
    private var text: Range<Int>?
    private var mayBeEmpty = false

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }

    /// Searches on, up to where the next node begins.
    @inline(__always)
    mutating func scan(to end: Int) {
        while offset < end {
            if source[offset] == UInt8(ascii: "#") { add(end) } else { offset += 1 }
        }
    }

    /// Searches the first line of a block, behind `|` or `>`.
    mutating func scanHeader(_ header: Range<Int>) {
        text = nil
        offset = max(offset, header.lowerBound)
        scan(to: header.upperBound)
    }

    /// Goes on behind a node. `mayBeEmpty`: nothing may stand here on purpose.
    @inline(__always)
    mutating func pass(_ node: Range<Int>, isPlainText: Bool = false, mayBeEmpty: Bool = false) {
        offset = max(offset, node.upperBound)
        text = isPlainText ? node : nil
        self.mayBeEmpty = mayBeEmpty
    }

    /// Searches the rest.
    mutating func finish() { scan(to: source.count) }

    private mutating func add(_ end: Int) {
        let range = offset..<source.endOfLine(from: offset)
        var isInPlaceOfText = false
        var textBefore: Range<Int>?
        if let text, source.skipBlanks(from: text.upperBound) == offset {
            textBefore = text.isEmpty ? nil : text
            isInPlaceOfText = text.isEmpty && !mayBeEmpty
        }
        found.append(Found(range: range, textBefore: textBefore, isInPlaceOfText: isInPlaceOfText))
        offset = range.upperBound
    }
}
