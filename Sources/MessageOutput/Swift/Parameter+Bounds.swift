import MessageModel
import MessageRuntime

extension Parameter {
    /// The bounds in words, for a doc comment: `At most 20 characters.` `nil` where the type says it all.
    var bounds: String? {
        switch type {
        case .text(let bounds):
            sentence(bounds.length, bounds.characters.map { "out of `\($0.words)`" })
        case .id(let bounds):
            sentence("an id of \(bounds.idLength ?? "any length")", bounds.characters.map { "out of `\($0.words)`" })
        case .url(let bounds):
            sentence(
                "an absolute \(bounds.schemes.joined(separator: " or ")) address",
                range(nil, bounds.maximum, Limit.Unit.characters.counted).map { "of \($0)" })
        case .integer(let minimum, let maximum): sentence(range(minimum, maximum) { String($0) })
        case .boolean, .choice: nil
        case .list(let list): sentence(range(list.minimum, list.maximum, Limit.Unit.items.counted))
        }
    }
}

extension TextBounds {
    fileprivate var length: String? { range(minimum, maximum, Limit.Unit.characters.counted) }

    /// An id is never empty, which goes without saying.
    fileprivate var idLength: String? {
        range(minimum > 1 ? minimum : nil, maximum, Limit.Unit.characters.counted)
    }
}

extension CharacterClass {
    /// As an author writes it: `A-Z 0-9 -`.
    fileprivate var words: String {
        ranges.map { range in
            range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: " ")
    }
}

/// `1 to 20 characters`, `at most 20 characters`.
private func range(_ minimum: Int?, _ maximum: Int?, _ counted: (Int) -> String) -> String? {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?) where minimum == maximum: "exactly \(counted(maximum))"
    case (nil, let maximum?), (0, let maximum?): "at most \(counted(maximum))"
    case (let minimum?, let maximum?): "\(minimum) to \(counted(maximum))"
    case (nil, nil), (0, nil): nil
    case (let minimum?, nil): "at least \(counted(minimum))"
    }
}

private func sentence(_ parts: String?...) -> String? {
    let words = parts.compactMap { $0 }.joined(separator: " ")
    return words.isEmpty ? nil : words.prefix(1).uppercased() + words.dropFirst() + "."
}
