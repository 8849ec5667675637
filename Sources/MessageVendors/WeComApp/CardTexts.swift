import MessageModel
import MessageRuntime

// What the vendor's tables say of the same text in several places.
extension Shape where Value == Text {
    /// `main_title.title`.
    static let cardTitle = text(.weComPlain, .houseTitle, .atMost(36, .characters, .advised), .notEmpty)

    /// `main_title.desc`.
    static let cardDescription = text(.weComPlain, .atMost(44, .characters, .advised))

    /// `sub_title_text`.
    static let cardSubtitle = text(.weComPlain, .atMost(160, .characters, .advised))

    /// `task_id`.
    static let cardTaskID = id(.between(1, 128, .bytes, .rejected(code: nil)), of: .weComTaskID)

    /// What an app is told: the key of a button or of a question.
    ///
    /// - Parameter errcode: what the vendor answers where it is empty or too long.
    static func callbackKey(refusing errcode: Int? = nil) -> Shape {
        id(.between(1, 1024, .bytes, .rejected(code: errcode)))
    }
}

extension CharacterClass {
    /// What a `task_id` may consist of.
    static let weComTaskID = CharacterClass(
        ranges: ["A"..."Z", "a"..."z", "0"..."9", "_"..."_", "-"..."-", "@"..."@"])
}
