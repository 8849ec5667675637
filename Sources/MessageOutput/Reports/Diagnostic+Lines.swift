import MessageSource

extension Diagnostic {
    /// All that is said about the finding, the message first, for reports that show no source. Each line is safe to be
    /// written to a terminal.
    ///
    /// - Parameter includesPlaces: notes that point somewhere are given too, with the place in front.
    func lines(includesPlaces: Bool, _ indexes: inout LineIndexes) -> [String] {
        var remarks = help.map { [$0] } ?? []
        for note in notes {
            guard let place = note.span else {
                remarks.append("note: " + note.message)
                continue
            }
            guard includesPlaces else { continue }
            let start = indexes.start(of: place)
            remarks.append("\(place.file.path):\(start.line):\(start.column): note: \(note.message)")
        }
        let rest = remarks.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        return [message.visible + (vendor.map { " (for \($0.visible))" } ?? "")] + rest.map { String($0).visible }
    }
}
