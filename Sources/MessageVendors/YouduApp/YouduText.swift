import MessageModel

/// `text`: words alone, without any markup.
struct YouduText: Sendable {
    let content: Text

    static let shape = Shape<YouduText>.record("text", "Words alone, without any markup.", .youduSend) { f in
        YouduText(content: f.required("content", \.content, .youduWords, "The words; emoticons are shown."))
    }
}

extension Shape<Text> {
    /// A text of which the server keeps the beginning.
    static var youduWords: Shape { .text(.plain, .atMost(600, .characters, .truncated), .notEmpty) }
    /// A title that may have so many characters; the page does not say that more of them are cut.
    static var youduTitle: Shape { .text(.plain, .atMost(64, .characters, .rejected(code: nil)), .notEmpty) }
    /// A summary of which the server keeps the beginning.
    static var youduDigest: Shape { .text(.plain, .atMost(YouduExternalLink.longestDigest, .characters, .truncated)) }
    /// A file on the vendor's servers.
    static var youduMedia: Shape { .id(.notEmpty(code: 200010)) }
}

extension Limit {
    /// A text that must not be empty, with the error in the vendor's list of codes.
    static func notEmpty(code: Int) -> Limit {
        Limit(minimum: 1, maximum: nil, .characters, .rejected(code: code), source: .youduErrors)
    }
}
