import MessageModel
import MessageSource

/// A picture of a format that articles do not take.
struct PictureFormat: DocumentRule {
    static let code = "picture-format"
    static let summary = "The pictures of WeCom's articles are JPG or PNG; the file's name says another format."
    static let examples = [
        WeComRuleExamples.article("picurl: ⟦'https://example.com/cover.webp'⟧"),
        WeComRuleExamples.article("picurl: 'https://example.com/cover.png'"),
        WeComRuleExamples.article("picurl: 'https://example.com/cover?format=webp'"),
    ]
    let span: Span
    let format: String

    private static let others = ["webp", "svg", "gif", "bmp", "avif", "heic", "tiff"]

    var severity: Severity { .warning }
    var message: String { "articles show JPG and PNG, and this is a file named '.\(format)'" }
    var help: String? { "convert the picture" }

    static func check(_ linted: LintedDocument) -> [PictureFormat] {
        linted.texts.compactMap { text in
            guard text.place.field == "picurl", let address = text.text.literal else { return nil }
            let path = address.prefix { $0 != "?" && $0 != "#" }
            guard let dot = path.lastIndex(of: ".") else { return nil }
            let format = path[path.index(after: dot)...].lowercased()
            return others.contains(format) ? PictureFormat(span: text.place.span, format: format) : nil
        }
    }
}
