package import MessageSource

extension Node {
    /// A mapping without entries, for a key behind which an author may write nothing.
    package static func emptyMapping(at span: Span) -> Node {
        var arena = Arena(sourceCount: 0)
        let mapping = arena.open(.mapping, isFlow: false, at: span.range.lowerBound)
        arena.close(mapping, at: span.range.upperBound)
        return SyntaxTree(file: span.file, format: .yaml, arena: arena, comments: []).root
    }
}
