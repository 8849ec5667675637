import MessageModel
import MessageSource

extension TextRule {
    /// A page that WeChat finds ends its path in `.html`, whatever the parameters in it say.
    static let endsInHTML = TextRule { text -> PageNotHTML? in
        let path = PagePath(text.text)
        return path.ending.hasSuffix(PagePath.suffix)
            ? nil : PageNotHTML(span: text.text.span, field: text.place.field, path: path)
    }
}

/// The part of a page before its query, as far as it is known.
struct PagePath {
    static let suffix = ".html"

    /// What is written behind the last hole.
    private(set) var ending = ""
    /// The last hole, which decides what stands before the ending.
    private(set) var hole: Hole?
    /// The empty place behind the path; `nil` where the source spells it in another way.
    private(set) var end: Span?
    /// What is written behind the path.
    private(set) var query = ""

    init(_ page: Text) {
        for piece in page.pieces {
            switch piece.content {
            case .markup(let literal), .data(let literal):
                if query.isEmpty { add(literal, at: piece.span) } else { query += literal }
            case .hole(let next) where query.isEmpty:
                // Its value is percent-encoded, so no query begins in it.
                ending = ""
                hole = next
                end = next.span.end
            case .hole, .joined:
                break
            }
        }
    }

    private mutating func add(_ literal: String, at span: Span?) {
        let start = literal.unicodeScalars.firstIndex { $0 == "?" || $0 == "#" } ?? literal.endIndex
        ending += literal[..<start]
        query += literal[start...]
        end = span?.place(literal[..<start].utf8.count, within: literal)
    }

    /// The suffix could be put behind the last name: there is one, and it has no other suffix.
    var takesSuffix: Bool {
        let name = ending.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return !name.contains(".") && (!name.isEmpty || ending.isEmpty && hole != nil)
    }
}

extension Span {
    /// The empty place that many bytes into a literal that stands here, in quotes or without.
    fileprivate func place(_ offset: Int, within literal: String) -> Span? {
        let isQuoted = text.dropFirst().dropLast() == literal
        guard isQuoted || text == literal else { return nil }
        let start = range.lowerBound + (isQuoted ? 1 : 0) + offset
        return file.span(start..<start)
    }
}

/// A page that WeChat would not find.
struct PageNotHTML: Problem {
    static let code = "page-not-html"
    static let summary =
        "WeChat finds a mini program's page only where its path ends in `.html`; a query stands behind that."
    static let examples = [
        WeComChatExamples.miniprogram(page: "⟦pages/order?id=1⟧"),
        WeComChatExamples.miniprogram(page: "⟦pages/order?id=1.html⟧"),
        WeComChatExamples.miniprogram(page: "pages/order.html?id=1"),
        WeComChatExamples.miniprogram(page: "⟦'pages/{{order}}'⟧", parameters: "{order: {type: id, max: 16}}"),
        WeComChatExamples.miniprogram(page: "'pages/{{order}}.html'", parameters: "{order: {type: id, max: 16}}"),
    ]
    let span: Span
    let field: String
    let path: PagePath

    var message: String {
        parameter.map { "'\(field)' must end its path in '.html', and '\($0)' decides how it ends" }
            ?? "'\(field)' does not end its path in '.html'"
    }
    var help: String? {
        parameter == nil
            ? "WeChat answers that there is no such page; write '.html' before any '?' or '#'"
            : "write '.html' behind the parameter, so that it stands there whatever the value is"
    }
    var parameter: String? { path.ending.isEmpty ? path.hole?.name : nil }
    var fix: Fix? {
        guard path.takesSuffix, let end = path.end else { return nil }
        // A parameter in the last name may bring the suffix itself; one written behind the query may be meant.
        let isWritten = path.hole == nil || path.ending.contains("/")
        let isSafe = isWritten && !path.query.hasSuffix(PagePath.suffix)
        return Fix("put '.html' behind the path", [Fix.Edit(end, PagePath.suffix)], isSafe: isSafe)
    }
}
