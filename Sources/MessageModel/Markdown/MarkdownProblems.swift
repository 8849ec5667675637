package import MessageSource

/// Everything that only markdown can get wrong.
package enum MarkdownProblems {
    /// Alphabetical.
    package static let all: [any Problem.Type] = [
        ForbiddenInAddress.self,
        UnclosedMarkdown.self,
        UnsupportedMarkdown.self,
    ]
}

/// Markup of a construct that the portable markdown leaves out.
struct UnsupportedMarkdown: Problem {
    enum Construct {
        case boldItalic, deepHeading, emptyLabel, entity, fence, image, linkInLink, longCode, mention, nestedBlock
        case nestedList, otherBullet, reference, rule, table, tag, taskList, underlinedHeading, underscores
    }

    static let code = "unsupported-markdown"
    static let summary = "Markdown uses a construct that not every vendor shows, so portable markdown leaves it out."
    static let examples = [
        Example("message:\n  markdown: |\n    新版上线\n    ⟦![截图](https://example.com/a.png)⟧\n"),
        Example("message:\n  markdown: |\n    - 甲\n    ⟦*⟧ 乙\n"),
        Example("message:\n  markdown: |\n    ⟦####⟧ 小标题\n"),
        Example("message:\n  markdown: |\n    请⟦<b>⟧尽快处理\n"),
        Example("message:\n  markdown: |\n    ### 小标题\n    - 甲\n    - [截图](https://example.com/a.png)\n"),
    ]
    let span: Span
    let construct: Construct
    /// The characters that gave it away.
    let marker: String
    var fix: Fix?

    var message: String { "'\(marker)' is \(name), which portable markdown does not have" }
    var help: String? { "\(advice); put '\\' before punctuation that is meant as text" }
    var notes: [Diagnostic.Note] {
        [
            Diagnostic.Note(
                "it has **bold**, *italic*, ~~struck~~, `code`, [label](url), headings from # to ###, "
                    + "> quotes, - items, 1. items and line breaks")
        ]
    }
}

extension UnsupportedMarkdown {
    private var name: String {
        switch construct {
        case .boldItalic: "bold and italic at once"
        case .deepHeading: "a heading of the fourth level or deeper"
        case .emptyLabel: "a link without a label"
        case .entity: "an HTML entity"
        case .fence: "a block of code"
        case .image: "an image"
        case .linkInLink: "a link inside a link"
        case .longCode: "code between several backticks"
        case .mention: "a mention"
        case .nestedBlock: "a block inside a quote or an item"
        case .nestedList: "a list inside a list"
        case .otherBullet: "another kind of bullet"
        case .reference: "the address of a reference link"
        case .rule: "a horizontal rule"
        case .table: "a table"
        case .tag: "an HTML tag"
        case .taskList: "a task list"
        case .underlinedHeading: "an underlined heading"
        case .underscores: "emphasis with underscores"
        }
    }

    private var advice: String {
        switch construct {
        case .boldItalic: "choose '**' or '*'"
        case .deepHeading, .underlinedHeading: "begin the heading with '#', '##' or '###'"
        case .emptyLabel: "write between '[' and ']' what is to be clicked"
        case .entity: "write the character itself"
        case .fence, .longCode: "put the code of each line between single backticks"
        case .image: "send it as a message or a card part of its own, or link to it"
        case .linkInLink: "end the first link before the second"
        case .mention: "mention people in a 'text' message or in the vendor's section"
        case .nestedBlock: "let it begin on a line of its own"
        case .nestedList: "write one list without indentation"
        case .otherBullet: "begin the item with '-'"
        case .reference: "write the address behind the label, as in '[label](url)'"
        case .rule: "leave a blank line, or use the 'divider' of a card"
        case .table: "use the 'fields' of a card, or one line for each row"
        case .tag: "use the marks of markdown"
        case .taskList: "use a plain item"
        case .underscores: "use '*' for italic and '**' for bold"
        }
    }
}

/// Markup that is opened and not closed.
struct UnclosedMarkdown: Problem {
    static let code = "unclosed-markdown"
    static let summary = "Markup is opened and not closed on its line, so the reader would see the marks."
    static let examples = [
        Example("message:\n  markdown: |\n    请⟦**⟧尽快处理\n"),
        Example("message:\n  markdown: |\n    运行 ⟦`⟧make test\n"),
        Example("message:\n  markdown: |\n    请**尽快**处理，或见[说明](https://example.com/a)\n"),
    ]
    let span: Span
    let marker: String
    let closing: String

    var message: String { "'\(marker)' is not closed on its line" }
    var help: String? { "write '\(closing)' where it ends, or put '\\' before punctuation that is meant as text" }
}

/// A character that would end an address in one vendor's markup or another's.
struct ForbiddenInAddress: Problem {
    static let code = "forbidden-in-address"
    static let summary = "A link's address holds a character that no URL has, or that some markup takes for its end."
    static let examples = [
        Example("message:\n  markdown: |\n    见[说明](https://example.com/a⟦ ⟧b)\n"),
        Example("message:\n  markdown: |\n    见[说明](https://example.com/a%20b)\n"),
    ]
    let span: Span
    let character: Unicode.Scalar
    var fix: Fix?

    /// Whether an address may not hold a character. Letters of other scripts may stay: clients encode them.
    static func forbids(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "<", ">", "\\", "^", "`", "{", "|", "}": true
        default: scalar.isBlank || scalar.value < 0x20 || scalar.value == 0x7F
        }
    }

    var message: String { "'\(character)' cannot stand in an address" }
    var help: String? { "write it as '\(character.percentEncoded)'; a link has an address and nothing more" }
}

extension Unicode.Scalar {
    var percentEncoded: String {
        UTF8.encode(self).map { bytes in
            bytes.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
        } ?? ""
    }
}
