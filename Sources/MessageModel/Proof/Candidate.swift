import MessageRuntime

/// A value that could be the worst of its parameter: a beginning, and one letter repeated.
struct Candidate: Sendable {
    let beginning: String
    let letter: Letter?
    let count: Int

    static let empty = Candidate(beginning: "", letter: nil, count: 0)

    var text: String {
        beginning + String(repeating: letter.map { String(Character($0.scalar)) } ?? "", count: count)
    }
}

/// What the values of a variable look like, as far as their size depends on it.
enum Alphabet: Sendable {
    /// Any letters.
    case letters([Letter])
    /// One of some beginnings, and at least one letter behind it.
    case beginnings([String], [Letter])
    /// One of some texts.
    case texts([String])
}

extension Parameter {
    var alphabet: Alphabet {
        switch type {
        case .text(let bounds):
            .letters(
                bounds.characters.map { Letter.letters(of: $0, within: .ofTextParameters) } ?? Letter.ofText)
        case .id(let bounds): .letters(bounds.characters.map { Letter.letters(of: .id, within: $0) } ?? Letter.ofID)
        case .url(let bounds): .beginnings(bounds.schemes.map { $0 + "://" }, Letter.ofAddress)
        case .integer(let minimum, let maximum):
            .texts(Self.longestAndShortest(in: (minimum ?? .min)...max(minimum ?? .min, maximum ?? .max)))
        case .choice, .boolean, .list: .texts([])
        }
    }

    /// Numbers of which one has the most digits, and one the fewest.
    private static func longestAndShortest(in range: ClosedRange<Int>) -> [String] {
        [range.lowerBound, range.upperBound, 0, -1].filter(range.contains).map(String.init)
    }
}

extension CharacterClass {
    /// What a `text` parameter takes, whatever else is declared.
    static let ofTextParameters = CharacterClass(
        ranges: ["\t"..."\n", " "..."~", "\u{A0}"..."\u{10FFFF}"])
}

extension Declarations {
    /// The values of which one is the longest, or the shortest, in any unit.
    ///
    /// - Returns: `nil` where nothing bounds the parameter.
    func candidates(of variable: Variable, longest: Bool) -> [Candidate]? {
        let length = longest ? maximum(of: variable) : minimum(of: variable)
        switch alphabet(of: variable) {
        case .letters(let letters):
            guard let length else { return nil }
            guard length > 0, !letters.isEmpty else { return [.empty] }
            return letters.map { Candidate(beginning: "", letter: $0, count: length) }
        case .beginnings(let beginnings, let letters):
            if longest, length == nil { return nil }
            return beginnings.flatMap { beginning -> [Candidate] in
                let rest = longest ? (length ?? 0) - beginning.unicodeScalars.count : 1
                return rest > 0 ? letters.map { Candidate(beginning: beginning, letter: $0, count: rest) } : []
            }
        case .texts(let texts):
            return texts.map { Candidate(beginning: $0, letter: nil, count: 0) }
        }
    }
}
