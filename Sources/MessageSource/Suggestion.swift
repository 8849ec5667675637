extension Sequence where Element == String {
    /// The candidate that was probably meant, or `nil` where none is near enough to be worth suggesting.
    ///
    /// Near is at most a third of the word's length in edits (insert, remove, replace, swap neighbours); a difference
    /// in case or in `-`, `_` and blanks alone is always near.
    package func closest(to word: String) -> String? {
        var best: (candidate: String, distance: Int)?
        for candidate in self where candidate != word {
            if candidate.folded == word.folded { return candidate }
            let distance = editDistance(Array(word.unicodeScalars), Array(candidate.unicodeScalars))
            let length = word.unicodeScalars.count
            if distance <= Swift.max(1, length / 3), distance < length, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.candidate
    }

    /// `a`, `b` and `c`, each in quotes.
    package var quotedList: String {
        let quoted = map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension String {
    fileprivate var folded: String { lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " } }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var least = Swift.min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                least = Swift.min(least, beforeLast[j - 1] + 1)
            }
            row.append(least)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
