import MessageSource

/// The line index of each file that a report meets, made once.
struct LineIndexes {
    private var indexes: [ObjectIdentifier: LineIndex] = [:]

    mutating func index(of file: SourceFile) -> LineIndex {
        if let known = indexes[ObjectIdentifier(file)] { return known }
        let index = LineIndex(file)
        indexes[ObjectIdentifier(file)] = index
        return index
    }

    mutating func start(of span: Span) -> LineIndex.Position {
        index(of: span.file).position(of: span.range.lowerBound)
    }

    /// The position right after the span.
    mutating func end(of span: Span) -> LineIndex.Position {
        index(of: span.file).position(of: span.range.upperBound)
    }
}
