package import MessageSource

extension Node {
    /// The source of a part of a scalar's value, given as UTF-8 offsets in the value: exact through escapes, doubled
    /// quotes and folded lines. For a collection, all of it.
    ///
    /// It is worked out when asked for, so that reading a file stores nothing for it.
    package func span(ofValue range: Range<Int>) -> Span {
        guard kind == .scalar else { return span }
        let source = span.range
        if style == .plain, source.count == bytes.count {
            return tree.file.span(source.lowerBound + range.lowerBound..<source.lowerBound + range.upperBound)
        }
        var map = ScalarMap(of: range, valueCount: bytes.count, end: source.upperBound)
        tree.file.bytes.withUnsafeBufferPointer { file in
            var walk = ScalarWalk(file, source, isJSON: tree.format == .json)
            switch style {
            case .plain: walk.plain(&map)
            case .singleQuoted: walk.singleQuoted(&map)
            case .doubleQuoted: walk.doubleQuoted(&map)
            case .literal, .folded: walk.block(value: bytes, isFolded: style == .folded, &map)
            }
        }
        return tree.file.span(map.found)
    }
}

/// Finds the source of one range of a value, while the pieces of the value come by in order.
struct ScalarMap {
    private let wanted: Range<Int>
    private let valueCount: Int
    /// How much of the value has come by.
    private(set) var count = 0
    private var start: Int?
    private var end: Int?
    private let fallback: Int

    init(of wanted: Range<Int>, valueCount: Int, end: Int) {
        self.wanted = wanted
        self.valueCount = valueCount
        fallback = end
    }

    /// Nothing more is needed.
    var isDone: Bool { count >= valueCount || start != nil && end != nil }

    var found: Range<Int> {
        let start = start ?? end ?? fallback
        return start..<max(start, end ?? (wanted.isEmpty ? start : fallback))
    }

    /// Some bytes of the value that stand in the source as they are.
    mutating func copy(_ range: Range<Int>) {
        if start == nil, wanted.lowerBound < count + range.count {
            start = range.lowerBound + wanted.lowerBound - count
        }
        if end == nil, wanted.upperBound <= count + range.count {
            end = wanted.isEmpty ? start ?? range.upperBound : range.lowerBound + wanted.upperBound - count
        }
        count += range.count
    }

    /// Some bytes of the value that something else in the source stands for, as a whole.
    mutating func stand(for length: Int, _ range: Range<Int>) {
        guard length > 0 else { return }
        if start == nil, wanted.lowerBound < count + length { start = range.lowerBound }
        if end == nil, wanted.upperBound <= count + length {
            end = wanted.isEmpty ? start ?? range.upperBound : range.upperBound
        }
        count += length
    }
}
