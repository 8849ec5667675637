import MessageModel
import MessageRuntime

extension ParameterType {
    /// What a counter counts; `nil` where nothing is counted.
    var counted: String? {
        switch self {
        case .text, .id, .url: "characters"
        case .list: "items"
        case .integer, .boolean, .choice: nil
        }
    }

    /// The most of what is counted; `nil` where the author set no bound.
    var maximum: Int? {
        switch self {
        case .text(let bounds), .id(let bounds): bounds.maximum
        case .url(let bounds): bounds.maximum
        case .list(let type): type.maximum
        case .integer, .boolean, .choice: nil
        }
    }

    /// What the counter does not say of the values that are taken; `nil` where there is nothing to say.
    var bounds: String? {
        switch self {
        case .text(let bounds): Self.words(bounds, least: 1)
        case .id(let bounds):
            Self.words(bounds, least: 2) ?? "ASCII letters, digits and _ - . @ : /"
        case .url(let bounds): bounds.schemes.map { $0 + "://…" }.joined(separator: " or ")
        case .integer(let minimum, let maximum):
            switch (minimum, maximum) {
            case (let minimum?, let maximum?): "a whole number from \(minimum) to \(maximum)"
            case (let minimum?, nil): "a whole number, \(minimum) or more"
            case (nil, let maximum?): "a whole number, \(maximum) or less"
            case (nil, nil): "a whole number"
            }
        case .list(let type): type.minimum > 0 ? "at least \(type.minimum == 1 ? "one" : String(type.minimum))" : nil
        case .boolean, .choice: nil
        }
    }

    /// - Parameter least: what goes without saying is less than this.
    private static func words(_ bounds: TextBounds, least: Int) -> String? {
        let isOne = bounds.minimum == 1
        let minimum = bounds.minimum < least ? nil : isOne ? "not empty" : "at least \(bounds.minimum) characters"
        let words = [minimum, bounds.characters.map { "only \($0.words)" }].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}

extension CharacterClass {
    /// As an author writes it: `A-Z 0-9 _`.
    fileprivate var words: String {
        ranges.map { range in
            range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: " ")
    }
}
