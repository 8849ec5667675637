/// A half-open range of UTF-8 offsets in one source file.
///
/// Lines and columns are computed last, by whoever shows them, in a unit that the reader names.
package struct Span: Sendable {
    package let file: SourceFile
    package let range: Range<Int>

    package init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// The marked source, invalid bytes repaired.
    package var text: String { String(decoding: file.bytes[range], as: UTF8.self) }

    /// From where this span begins to where the other one ends.
    package func through(_ other: Span) -> Span {
        file.span(range.lowerBound..<max(range.upperBound, other.range.upperBound))
    }

    /// The empty span right after this one.
    package var end: Span { file.span(range.upperBound..<range.upperBound) }
}

extension Span: Hashable {
    package static func == (left: Span, right: Span) -> Bool { left.file === right.file && left.range == right.range }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(range)
    }
}
