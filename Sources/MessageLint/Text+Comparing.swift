import MessageModel

extension Text {
    /// What the text says, with names for its holes: texts of which this is the same say the same, whatever the values
    /// are. `nil` where a part of it may be absent.
    var wording: String? {
        var wording = ""
        for piece in pieces {
            switch piece.content {
            case .markup(let words), .data(let words):
                wording += words.utf8.contains(UInt8(ascii: "{")) ? words.replacing("{{", with: "{{{{") : words
            case .hole(let hole): wording += "{{\(hole.name)}}"
            case .joined: return nil
            }
        }
        return wording
    }
}

extension DocumentValue {
    /// What a text says; `nil` for anything else.
    var wording: String? { if case .text(let text) = self { text.text.wording } else { nil } }
}
