package import MessageModel
package import MessageSource

/// A word that stands for an id on a vendor's page.
package struct CopiedFromDocumentation: DocumentRule {
    package static let code = "copied-from-documentation"
    package static let summary =
        "An id is a word such as `MEDIA_ID` or `UserID1`, with which a vendor's page says that one belongs there."
    package static let examples: [Example] = []
    package let span: Span
    private let word: String

    /// What stands for ids on the pages of vendors, in capitals and without the digits behind it.
    private static let words: Set<String> = [
        "MEDIA_ID", "MEDIAID", "THUMB_MEDIA_ID", "APPID", "APP_ID", "AGENTID", "AGENT_ID", "PAGEPATH", "PAGE_PATH",
        "TASKID", "TASK_ID", "USERID", "USER_ID", "PARTYID", "PARTY_ID", "TAGID", "TAG_ID", "OPENID", "OPEN_ID",
        "CHATID", "CHAT_ID", "OPEN_CHAT_ID", "GROUPID", "GROUP_ID", "CORPID", "IMG_KEY", "IMAGE_KEY", "FILE_KEY",
    ]
    /// What real ids begin with, and on a page `x` and dots come behind it.
    private static let beginnings = ["oc_", "ou_", "on_", "om_", "img_", "file_", "wx"]

    package var severity: Severity { .warning }
    package var message: String { "'\(word)' says on a vendor's page that an id belongs here" }
    package var help: String? { "write the id itself, or let an 'id' parameter bring it" }

    package static func check(_ linted: LintedDocument) -> [CopiedFromDocumentation] {
        // A message is sent by its vendors, each of which has ids of its own.
        guard linted.document.vendor != nil else { return [] }
        // Where one of a list is copied, the others are.
        var fields: Set<[String]> = []
        return linted.texts.compactMap { text in
            guard !text.syntax.isProse, let word = text.text.literal, isStandIn(word),
                fields.insert(text.place.path).inserted
            else { return nil }
            return CopiedFromDocumentation(span: text.place.span, word: word)
        }
    }

    private static func isStandIn(_ word: String) -> Bool {
        guard (4...24).contains(word.utf8.count) else { return false }
        if let beginning = beginnings.first(where: word.hasPrefix) {
            let rest = word.dropFirst(beginning.count)
            if rest.count >= 3, rest.allSatisfy({ "xX*.…".contains($0) }) { return true }
        }
        var name = word[...]
        while let last = name.last, last.isASCII, last.isNumber { name.removeLast() }
        // `userid` may be somebody's id; `UserID` and `USERID` say what belongs here.
        guard name.contains(where: \.isUppercase) || name.contains("_") else { return false }
        return words.contains(name.uppercased())
    }
}
