import MessageSource

extension Parameter.Places {
    /// A further member of the declaration, written behind its type.
    func insertion(of member: String) -> Fix.Edit? {
        guard let type else { return nil }
        let end = type.file.span(type.range.upperBound..<type.range.upperBound)
        if isFlow { return Fix.Edit(end, ", " + member) }
        let column = LineIndex(type.file).position(of: key?.range.lowerBound ?? type.range.lowerBound).column
        return Fix.Edit(end, "\n" + String(repeating: " ", count: max(0, column - 1)) + member)
    }
}
