/// Finds comments in what lies between the nodes, where a `#` can begin nothing else.
struct CommentScan {
    struct Found {
        let range: Range<Int>
        let textBefore: Range<Int>?
    }

    private(set) var found: [Found] = []
    private let source: UnsafeBufferPointer<UInt8>
    /// All before it is searched.
    private var offset = 0
    /// The first `#` that was not looked at, wherever it stands; the end of the file where there is none.
    private var nextSign: Int
    /// The unquoted text that was passed last.
    private var text: Range<Int>?

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        nextSign = source.first(UInt8(ascii: "#"), from: 0)
    }

    /// Searches on, up to where the next node begins.
    @inline(__always)
    mutating func scan(to end: Int) {
        if nextSign < end { addAll(before: end) }
        offset = max(offset, end)
    }

    /// Searches the first line of a block, behind `|` or `>`.
    mutating func scanHeader(_ header: Range<Int>) {
        text = nil
        offset = max(offset, header.lowerBound)
        scan(to: header.upperBound)
    }

    /// Goes on behind a node.
    @inline(__always)
    mutating func pass(_ node: Range<Int>, isPlainText: Bool = false) {
        offset = max(offset, node.upperBound)
        text = isPlainText ? node : nil
    }

    /// Searches the rest.
    mutating func finish() { scan(to: source.count) }

    private mutating func addAll(before end: Int) {
        while nextSign < end {
            if nextSign >= offset {
                offset = nextSign
                add()
            }
            nextSign = source.first(UInt8(ascii: "#"), from: max(offset, nextSign + 1))
        }
    }

    private mutating func add() {
        let range = offset..<source.endOfLine(from: offset)
        let isBehindText = text.map { source.skipBlanks(from: $0.upperBound) == offset } ?? false
        found.append(Found(range: range, textBefore: isBehindText ? text : nil))
        offset = range.upperBound
    }
}
