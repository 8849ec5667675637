package import MessageSource

extension Node {
    /// The source of a part of a scalar's value; see `ValueSpans`, which is for several parts of one value.
    package func span(ofValue range: Range<Int>) -> Span { ValueSpans(of: self).span(of: range) }
}

/// Where the parts of a scalar's value stand in the source: exact through escapes, doubled quotes and folded lines.
///
/// It is worked out when asked for, so that reading a file stores nothing for it, and by one walk through the scalar,
/// however many parts are asked for.
package struct ValueSpans {
    private let node: Node
    /// `nil` where the value is spelled as it is.
    private let map: ScalarMap?

    package init(of node: Node) {
        self.node = node
        let source = node.span.range
        guard node.kind == .scalar, node.style != .plain || source.count != node.bytes.count else {
            map = nil
            return
        }
        var map = ScalarMap(valueCount: node.bytes.count, end: source.upperBound)
        node.tree.file.bytes.withUnsafeBufferPointer { file in
            var walk = ScalarWalk(file, source, isJSON: node.tree.format == .json)
            switch node.style {
            case .plain: walk.plain(&map)
            case .singleQuoted: walk.singleQuoted(&map)
            case .doubleQuoted: walk.doubleQuoted(&map)
            case .literal, .folded: walk.block(value: node.bytes, isFolded: node.style == .folded, &map)
            }
        }
        self.map = map
    }

    /// The source of a part, given as UTF-8 offsets in the value. For a collection, all of it.
    package func span(of range: Range<Int>) -> Span {
        guard node.kind == .scalar else { return node.span }
        if let map { return node.tree.file.span(map.source(of: range)) }
        let start = node.span.range.lowerBound
        return node.tree.file.span(start + range.lowerBound..<start + range.upperBound)
    }
}

/// The pieces of a value with their source, as they come by in order.
struct ScalarMap {
    private struct Piece {
        /// Where it begins in the value.
        let start: Int
        var count: Int
        var source: Range<Int>
        /// It stands in the source byte for byte.
        let isCopy: Bool

        var end: Int { start + count }
    }

    private var pieces: [Piece] = []
    private let valueCount: Int
    /// How much of the value has come by.
    private var count = 0
    private let fallback: Int

    init(valueCount: Int, end: Int) {
        self.valueCount = valueCount
        fallback = end
    }

    /// Nothing more comes.
    var isDone: Bool { count >= valueCount }

    /// Some bytes of the value that stand in the source as they are.
    mutating func copy(_ range: Range<Int>) {
        if let last = pieces.indices.last, pieces[last].isCopy, pieces[last].source.upperBound == range.lowerBound {
            pieces[last].count += range.count
            pieces[last].source = pieces[last].source.lowerBound..<range.upperBound
        } else if !range.isEmpty {
            pieces.append(Piece(start: count, count: range.count, source: range, isCopy: true))
        }
        count += range.count
    }

    /// Some bytes of the value that something else in the source stands for, as a whole.
    mutating func stand(for length: Int, _ range: Range<Int>) {
        guard length > 0 else { return }
        pieces.append(Piece(start: count, count: length, source: range, isCopy: false))
        count += length
    }

    /// Where a part of the value stands.
    func source(of wanted: Range<Int>) -> Range<Int> {
        let first = firstPiece { wanted.lowerBound < $0.end }
        let start = first.map { $0.isCopy ? $0.source.lowerBound + wanted.lowerBound - $0.start : $0.source.lowerBound }
        let last = firstPiece { wanted.upperBound <= $0.end }
        let end = last.map { last in
            if wanted.isEmpty { return start ?? last.source.upperBound }
            return last.isCopy ? last.source.lowerBound + wanted.upperBound - last.start : last.source.upperBound
        }
        let found = start ?? end ?? fallback
        return found..<max(found, end ?? (wanted.isEmpty ? found : fallback))
    }

    /// - Parameter isReached: true of a piece and all behind it.
    private func firstPiece(where isReached: (Piece) -> Bool) -> Piece? {
        var range = pieces.startIndex..<pieces.endIndex
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = isReached(pieces[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return range.lowerBound < pieces.endIndex ? pieces[range.lowerBound] : nil
    }
}
