extension Excerpt {
    /// The line as it is shown: before the mark, under it, and behind it.
    var parts: (before: String, marked: String, behind: String) {
        var parts = (before: "", marked: "", behind: "")
        var column = 0
        for character in text {
            switch column {
            case ..<mark.lowerBound: parts.before.append(character)
            case mark: parts.marked.append(character)
            default: parts.behind.append(character)
            }
            column += TerminalWidth.columns(of: character)
        }
        return parts
    }
}
