import MessageModel
import MessageRuntime

extension DocumentText {
    /// The words of those that no parameter may say here which some value could say.
    var sayable: [String] {
        guard text.pieces.count == 1, case .hole(let hole) = text.pieces[0].content else { return forbidden }
        return forbidden.filter { hole.parameter.maySay($0) }
    }
}

extension Parameter {
    /// Some value is the word, blanks and case aside.
    fileprivate func maySay(_ word: String) -> Bool {
        switch type {
        case .text(let bounds): bounds.allow(word, among: nil)
        case .id(let bounds): bounds.allow(word, among: .id)
        case .choice(let choices): choices.contains { $0.value.lowercased() == word }
        case .integer(let minimum, let maximum):
            Int(word).map { $0 >= minimum ?? .min && $0 <= maximum ?? .max } ?? false
        case .url, .boolean, .list: true
        }
    }
}

extension TextBounds {
    fileprivate func allow(_ word: String, among kind: CharacterClass?) -> Bool {
        word.unicodeScalars.count <= maximum ?? .max
            && word.allSatisfy { character in
                let forms = (character.lowercased() + character.uppercased()).unicodeScalars
                return forms.contains { kind?.contains($0) ?? true && characters?.contains($0) ?? true }
            }
    }
}
