package import MessageRuntime

// A set of characters as an author writes it: single characters and ranges, `A-Z a-z 0-9 -`. There are no regular
// expressions: a set and two bounds can be proven, cannot hang, and mean the same everywhere.
extension CharacterClass {
    /// Blanks separate the items; an item of three characters with `-` in the middle is a range.
    ///
    /// - Returns: `nil` where an item is neither a character nor a range that goes upwards.
    package init?(parsing text: String) {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        for item in text.split(separator: " ") {
            let scalars = Array(item.unicodeScalars)
            if scalars.count == 1 {
                ranges.append(scalars[0]...scalars[0])
            } else if scalars.count == 3, scalars[1] == "-", scalars[0] <= scalars[2] {
                ranges.append(scalars[0]...scalars[2])
            } else {
                return nil
            }
        }
        guard !ranges.isEmpty else { return nil }
        self.init(ranges: ranges)
    }
}

extension String {
    /// What an `id` parameter would take.
    var isID: Bool { !isEmpty && unicodeScalars.allSatisfy(CharacterClass.id.contains) }
}
