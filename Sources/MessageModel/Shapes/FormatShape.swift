import MessageSource
import MessageSyntax

/// How a short text is to be written that means something to the vendor's program: lengths, colours, names of icons.
package struct Format: Sendable {
    /// What a text is in this format.
    package enum Verdict: Sendable {
        case fits
        /// The vendor takes it perhaps; the doubt in words.
        case doubtful(String)
        case unfit
    }

    /// What the field takes, in words: `a length from 0px to 99px`.
    let words: String
    /// A regular expression for schemas, which may take more than the format does.
    let pattern: String
    package let judge: @Sendable (String) -> Verdict

    package init(_ words: String, pattern: String, judge: @escaping @Sendable (String) -> Verdict) {
        self.words = words
        self.pattern = pattern
        self.judge = judge
    }
}

extension Shape where Value == MessageModel.Value<String> {
    /// A text in a format. A hole takes a `choice` parameter all of whose values are in it.
    package static func formatted(_ format: Format) -> Shape {
        Shape(
            read: { node, reading in
                if node.kind == .scalar, node.bytes.isEmpty, !node.isNull, reading.takesEmptyMember {
                    reading.report(EmptyMember(span: node.span, field: reading.field))
                    return .literal("", node.span)
                }
                let value = reading.scalar(node, taking: .choice, as: .string, called: format.words) {
                    (text: String) -> ScalarParse<String> in
                    if case .unfit = format.judge(text) { return .failure(format.words) }
                    return .success(text)
                } accepts: { parameter in
                    guard case .choice(let choices) = parameter.type else { return nil }
                    let others = choices.map(\.value).filter {
                        if case .fits = format.judge($0) { false } else { true }
                    }
                    return others.isEmpty ? nil : "\(others.quotedList) must be \(format.words)"
                }
                if let literal = value?.literal, case .doubtful(let doubt) = format.judge(literal) {
                    reading.report(DoubtfulValue(span: node.span, field: reading.field, value: literal, doubt: doubt))
                }
                return value
            },
            write: { value, _ in .choice(value) }, placeholder: { .literal("", Text.placeholder.span) },
            presence: \.presence, description: { .formatted(words: format.words, pattern: format.pattern) })
    }

    /// One of some words, or another one that the vendor may know.
    ///
    /// - Parameters:
    ///   - more: words that the vendor knows as well, too many for a schema.
    ///   - namespace: what declares more of them, see `declaring`.
    ///   - doubt: what becomes of another word.
    package static func word(
        _ words: [String], rarely more: [String] = [], orDeclaredIn namespace: String, doubt: String
    ) -> Shape {
        Shape(
            read: { node, reading in
                if node.kind == .scalar, node.bytes.isEmpty, !node.isNull, reading.takesEmptyMember {
                    reading.report(EmptyMember(span: node.span, field: reading.field))
                    return .literal("", node.span)
                }
                let known = words + more + (reading.declared[namespace] ?? [:]).keys.sorted()
                let value: MessageModel.Value<String>? = reading.scalar(
                    node, taking: .choice, as: .string, called: "a word",
                    parse: { (word: String) -> ScalarParse<String> in .success(word) })
                for word in value?.words ?? [] where !known.contains(word) {
                    let near = known.closest(to: word).map { "; did you mean '\($0)'?" } ?? ""
                    reading.report(
                        DoubtfulValue(span: node.span, field: reading.field, value: word, doubt: doubt + near))
                }
                return value
            },
            write: { value, _ in .choice(value) }, placeholder: { .literal("", Text.placeholder.span) },
            presence: \.presence,
            description: { .either(.words(words), { .text(.identifier, [], nil) }) })
    }
}

extension Value<String> {
    /// All that it may say.
    fileprivate var words: [String] {
        switch self {
        case .literal(let word, _): [word]
        case .hole(let hole):
            if case .choice(let choices) = hole.parameter.type { choices.map(\.value) } else { [] }
        }
    }
}

/// A value that the vendor may or may not take.
struct DoubtfulValue: Problem {
    static let code = "doubtful-value"
    static let summary = "A value of which the vendor's documents do not say, or not alike, that it is taken."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let value: String
    let doubt: String

    var severity: Severity { .warning }
    var message: String { "'\(value)' may be no value for '\(field)'" }
    var help: String? { doubt }
}
