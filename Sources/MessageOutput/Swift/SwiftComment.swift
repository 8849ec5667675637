/// Doc comments. What they say comes from templates, so it is data: nothing in it can end the comment.
enum SwiftComment {
    /// Sentences as `///` lines; an empty list where nothing is said.
    ///
    /// - Parameter error: when something is thrown.
    static func lines(_ texts: String?..., throwing error: String? = nil) -> [String] {
        let lines = texts.compactMap { $0 }.flatMap(\.commentLines)
        let errors = error.map { ["- Throws: " + $0] } ?? []
        return (lines + (lines.isEmpty || errors.isEmpty ? [] : [""]) + errors).map { $0.isEmpty ? "///" : "/// " + $0 }
    }
}

extension String {
    /// The lines of a text, each fit to stand in a comment, without empty ones at both ends.
    fileprivate var commentLines: [String] {
        let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            String(line).visible.trimmed
        }
        guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return [] }
        return Array(lines[first...last])
    }

    private var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
