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
            if case .hole(let hole) = piece.content, let other = hole.parameter.type.idCharacter(outside: characters) {
                report(
                    CharacterNotTaken(
                        span: hole.span, field: field, character: other, characters: characters, parameter: hole.name))
            }
        }
    }
}

extension ParameterType {
    /// A character outside the class that a value of an `id`, `integer` or `choice` parameter may hold.
    fileprivate func idCharacter(outside characters: CharacterClass) -> Unicode.Scalar? {
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
        case .text, .url, .boolean, .list:
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
            range.lowerBound == range.upperBound
                ? String(Character(range.lowerBound)) : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: " ")
    }
}
