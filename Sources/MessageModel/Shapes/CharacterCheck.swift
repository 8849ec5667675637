import MessageRuntime
import MessageSource

extension Reading {
    /// Reports what is written, and every parameter that may bring in, a character that the vendor does not take.
    mutating func require(_ characters: CharacterClass, in text: Text) {
        for piece in text.pieces {
            if let literal = piece.literal,
                let other = literal.unicodeScalars.first(where: { !characters.contains($0) })
            {
                report(
                    CharacterNotTaken(
                        span: text.span, field: field, character: other, characters: characters, parameter: nil))
            }
            if case .hole(let hole) = piece.content, let other = hole.parameter.type.character(outside: characters) {
                report(
                    CharacterNotTaken(
                        span: hole.span, field: field, character: other, characters: characters, parameter: hole.name))
            }
        }
    }
}

extension ParameterType {
    /// A character outside the class that a value may hold.
    fileprivate func character(outside characters: CharacterClass) -> Unicode.Scalar? {
        let ascii = (UInt8(0)...127).map { Unicode.Scalar($0) }
        switch self {
        case .id(let bounds):
            return ascii.first { scalar in
                CharacterClass.id.contains(scalar) && bounds.characters?.contains(scalar) ?? true
                    && !characters.contains(scalar)
            }
        case .integer:
            return "-0123456789".unicodeScalars.first { !characters.contains($0) }
        case .choice(let choices):
            return choices.lazy.flatMap(\.value.unicodeScalars).first { !characters.contains($0) }
        case .text(let bounds):
            guard let declared = bounds.characters else { return characters.contains("长") ? nil : "长" }
            let ends = declared.ranges.flatMap { [$0.lowerBound, $0.upperBound] }
            return (ascii.filter(declared.contains) + ends).first { !characters.contains($0) }
        case .url, .boolean, .list:
            // Not a type that fills an id, which was reported.
            return nil
        }
    }
}

/// A character that an id of this kind cannot hold.
struct CharacterNotTaken: Problem {
    static let code = "character-not-taken"
    static let summary = "The vendor takes only some characters here, and another one is written or may be brought in."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let character: Unicode.Scalar
    let characters: CharacterClass
    /// The parameter that may bring it in.
    let parameter: String?

    var message: String {
        parameter.map { "'\($0)' may hold '\(character)', and '\(field)' does not take it" }
            ?? "'\(field)' does not take '\(character)'"
    }
    var help: String? {
        parameter == nil
            ? "it takes \(characters.spelled)" : "declare it with 'characters: \(characters.spelled)' or fewer"
    }
}

extension CharacterClass {
    /// As an author would write it.
    fileprivate var spelled: String {
        ranges.map { range in
            // A blank separates the items, so it cannot be one of them.
            let first = range.lowerBound == " " && range.upperBound > " " ? "!" : range.lowerBound
            return first == range.upperBound ? String(Character(first)) : "\(first)-\(range.upperBound)"
        }.joined(separator: " ")
    }
}
