import MessageSource
import MessageSyntax

/// A key that does not exist here.
struct UnknownField: Problem {
    static let code = "unknown-field"
    static let summary = "A key is written where nothing reads it, most often because it is misspelt."
    static let examples = [
        Example("message:\n  link:\n    title: 公告\n    ⟦ulr⟧: https://example.com/a\n    url: https://example.com/b\n"),
        Example("message:\n  link:\n    title: 公告\n    url: https://example.com/a\n"),
    ]
    let span: Span
    let key: String
    let owner: String
    let known: [String]
    let isError: Bool
    /// What to do about a key that people expect here.
    var instead: Instead?

    var severity: Severity { isError ? .error : .warning }
    var message: String { "\(owner) has no field '\(key)'" }
    var help: String? {
        if let instead { return instead.advice }
        if let near = known.closest(to: key) { return "did you mean '\(near)'?" }
        return known.isEmpty ? "it has no fields" : "its fields are \(known.quotedList)"
    }
    var fix: Fix? {
        let meant = instead.map(\.name) ?? known.closest(to: key)
        return meant.map { Fix("rename it to '\($0)'", [Fix.Edit(span, $0)], isSafe: false) }
    }
}

/// A field that has to be there and is not.
struct MissingField: Problem {
    static let code = "missing-field"
    static let summary = "A field that must be there is left out."
    static let examples = [
        Example("message:\n  link: ⟦{title: 公告}⟧\n"),
        Example("message:\n  link: {title: 公告, url: https://example.com/a}\n"),
    ]
    let span: Span
    let key: String
    let owner: String
    /// What the field may be, where that is a few words.
    var words: [String] = []

    var message: String { "\(owner) needs '\(key)'" }
    var help: String? {
        words.isEmpty ? "add '\(key): …'" : "add '\(key): …', which is \(words.quotedAlternatives)"
    }
}

/// Two members of which only one may be there.
struct SeveralVariants: Problem {
    static let code = "several-variants"
    static let summary = "Of several fields that stand for different kinds, exactly one may be written."
    static let examples = [
        Example("message:\n  text: 你好\n  ⟦markdown⟧: 你好\n"),
        Example("message:\n  text: 你好\n"),
    ]
    let span: Span
    let keys: [String]
    let owner: String

    var message: String { "\(owner) can be only one of \(keys.quotedList)" }
    var help: String? { "keep one of them" }
}

/// A scalar where a mapping should be, and the like.
struct WrongType: Problem {
    enum Expected: Sendable {
        case text
        /// Fields of which one says what the others are.
        case tagged(String, [String])
        case mapping([String])
        case list
        case single(String)
    }

    static let code = "wrong-type"
    static let summary = "A value is of another form than its field takes: a list where a text belongs, and the like."
    static let examples = [
        Example("message:\n  card:\n    title: ⟦[公告]⟧\n"),
        Example("message:\n  card:\n    title: '[公告]'\n"),
    ]
    let span: Span
    let field: String
    let expected: Expected
    private let found: String
    /// The key and the value, where only a blank is missing between them: `text:你好`.
    private var withoutBlank: (key: String, value: Substring)?
    /// Quotes stand around what looks like JSON.
    private let isQuotedJSON: Bool

    init(span: Span, field: String, expected: Expected, node: Node) {
        self.span = span
        self.field = field
        self.expected = expected
        self.found =
            switch node.kind {
            case .scalar where node.isNull: "nothing"
            case .scalar: "a text"
            case .sequence: "a list"
            case .mapping: "a mapping"
            }
        isQuotedJSON =
            node.kind == .scalar && ["{", "["].contains(node.string.first) && !node.string.hasPrefix("{{")
        if case .mapping(let keys) = expected, node.kind == .scalar, node.style == .plain {
            let text = node.string
            withoutBlank = keys.first { text.hasPrefix($0 + ":") }.map { ($0, text.dropFirst($0.count + 1)) }
        }
    }

    var message: String {
        let subject = field.isEmpty ? "this" : "'\(field)'"
        return switch expected {
        case .text: "\(subject) takes a text, and this is \(found)"
        case .mapping, .tagged: "\(subject) takes fields, and this is \(found)"
        case .list: "\(subject) takes a list, and this is \(found)"
        case .single(let words): "\(subject) takes \(words), and this is \(found)"
        }
    }
    var help: String? {
        if isQuotedJSON { return "take the quotes away: what stands in them is not read" }
        return switch expected {
        case .text: "write the text in quotes where it begins with '[', '{' or '-'"
        case .tagged(let tag, let words): "begin with '\(tag): …', which is \(words.quotedAlternatives)"
        case .mapping where withoutBlank != nil:
            withoutBlank.map { "put a blank behind the colon: '\($0.key): \($0.value)'" }
        case .mapping(let keys): keys.isEmpty ? nil : "its fields are \(keys.quotedList)"
        case .list: "write one item on each line, with '- ' before it"
        case .single: nil
        }
    }
}

/// A key with nothing behind it.
struct EmptyValue: Problem {
    static let code = "empty-value"
    static let summary = "A key has no value; YAML reads that as null, and no vendor takes null for a text."
    static let examples = [
        Example("message:\n  card:\n    title: 公告\n    subtitle: ⟦~⟧\n"),
        Example("message:\n  card:\n    title: 公告\n    subtitle: ''\n"),
    ]
    let span: Span
    let field: String

    var message: String { "'\(field)' has no value" }
    var help: String? { "leave it out, or write '' for an empty text and quotes around a word such as null" }
}

/// `title: # 标题`: YAML reads a comment, and nothing before it.
struct UnquotedHeading: Problem {
    static let code = "unquoted-heading"
    static let summary = "A text that begins with '#' needs quotes; YAML reads a comment, and the value is empty."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦# 维护通知⟧\n"),
        Example("message:\n  card:\n    title: 公告\n    body:\n      - text: ⟦#128 已解决⟧\n"),
        Example("name: a\nmessage:\n  markdown: \"# 维护通知\"\n"),
        Example("name: a\nmessage:\n  # 维护通知\n  text: 今晚维护\n"),
    ]
    let span: Span
    let field: String

    var message: String { "'\(field)' has no value, because YAML reads '# …' as a comment" }
    var help: String? { "put it into double quotes if it is the text, or write a text before it if it is a comment" }
    var fix: Fix? {
        Fix("quote the text", [Fix.Edit(span, QuotedText(span.text.utf8).source)], isSafe: false)
    }
}

extension Node {
    /// Why there is no text here, where this node is null.
    func missingText(for field: String) -> any Problem {
        guard span.range.isEmpty, let comment = commentBehind, comment.isText else {
            return EmptyValue(span: span, field: field)
        }
        return UnquotedHeading(span: comment, field: field)
    }
}

extension Span {
    /// A comment that says something, and not to this program.
    fileprivate var isText: Bool {
        let words = text.drop { $0 == "#" || $0 == " " }
        return !words.isEmpty && !isInstruction
    }
}
