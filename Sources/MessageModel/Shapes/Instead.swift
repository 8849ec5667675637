/// What to do about a key that people expect in a record and that it does not have.
package enum Instead: Sendable, ExpressibleByStringLiteral {
    /// The field is called otherwise here.
    case named(String)
    case words(String)

    package init(stringLiteral words: String) { self = .words(words) }

    /// The key that is meant; `nil` where it is not one of the record's.
    var name: String? {
        if case .named(let key) = self { key } else { nil }
    }

    var advice: String {
        switch self {
        case .named(let key): "here it is called '\(key)'"
        case .words(let words): words
        }
    }
}
