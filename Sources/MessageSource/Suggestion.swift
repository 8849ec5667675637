extension Sequence where Element == String {
    /// The candidate that was probably meant, or `nil` where none is near enough to be worth suggesting.
    ///
    /// Near is at most a third of the word's length in edits (insert, remove, replace, swap neighbours); a difference
    /// in case or in `-`, `_` and blanks alone is always near.
    package func closest(to word: String) -> String? {
        let scalars = Array(word.unicodeScalars)
        // A longer word is not a slip of the hand, and a comparison costs the product of the lengths.
        guard scalars.count <= 64 else { return nil }
        let near = Swift.max(1, scalars.count / 3)
        let folded = word.folded
        var best: (candidate: String, distance: Int)?
        for candidate in self.prefix(suggestionLimit) where candidate != word {
            let other = Array(candidate.unicodeScalars)
            if Swift.abs(other.count - scalars.count) > near + 2 { continue }
            if candidate.folded == folded { return candidate }
            let distance = editDistance(scalars, other)
            if distance <= near, distance < scalars.count, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.candidate
    }

    /// `a`, `b` and `c`, each in quotes.
    package var quotedList: String {
        let words = Array(self)
        let shown = words.prefix(words.count > listLimit + 1 ? listLimit : words.count)
        let rest = words.count > shown.count ? ["\(words.count - shown.count) more"] : []
        let quoted = shown.map { "'\($0)'" } + rest
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension Sequence where Element == String {
    /// `'a' or 'b'; did you mean 'a'?`
    package func alternatives(near word: String) -> String {
        let words = Array(self)
        // Of a single one there is no choice to be suggested.
        guard words.count > 1 else { return quotedAlternatives }
        return quotedAlternatives + (closest(to: word).map { "; did you mean '\($0)'?" } ?? "")
    }

    /// `'a' or 'b'`.
    package var quotedAlternatives: String {
        let quoted = map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }
}

/// Among more candidates than this nobody looks for the near one, so that many misspelt names cannot cost a quadratic
/// number of comparisons.
private let suggestionLimit = 400

/// As many words as a reader takes in.
private let listLimit = 24

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
