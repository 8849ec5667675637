import MessageModel
import MessageRuntime

extension CharacterClass {
    /// What an `element_id` may consist of.
    static let feishuElementID = CharacterClass(ranges: ["A"..."Z", "a"..."z", "0"..."9", "_"..."_"])
}

extension DocumentText {
    /// Whatever the values are, the text begins with a letter.
    var startsWithLetter: Bool {
        guard let first = text.pieces.first else { return true }
        switch first.content {
        case .markup(let literal), .data(let literal):
            return literal.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? true
        case .hole, .joined:
            return false
        }
    }

    /// The text begins as an address does.
    var looksLikeAddress: Bool {
        guard case .markup(let literal)? = text.pieces.first?.content else { return false }
        return literal.contains("://")
    }
}
