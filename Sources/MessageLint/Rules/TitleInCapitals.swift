package import MessageModel
package import MessageSource

/// A title that shouts.
package struct TitleInCapitals: DocumentRule {
    package static let code = "title-in-capitals"
    package static let summary = "A title is written in capitals throughout, which is hard to read and looks like spam."
    package static let examples = [
        Example("message:\n  link: {title: ⟦SERVER DOWN AGAIN⟧, url: https://example.com/a}\n"),
        Example("message:\n  link: {title: ⟦URGENT PLEASE READ⟧, url: https://example.com/a}\n"),
        Example("message:\n  link: {title: Server down again, url: https://example.com/a}\n"),
        Example("message:\n  link: {title: CI/CD API 与 VPN, url: https://example.com/a}\n"),
        Example("message:\n  link: {title: HTTP API, url: https://example.com/a}\n"),
        Example("message:\n  link: {title: POSTGRESQL MONGODB REDIS, url: https://example.com/a}\n"),
    ]
    package let span: Span

    package var severity: Severity { .warning }
    package var message: String { "the title is in capitals throughout" }
    package var help: String? { "write it as a sentence" }

    package static func check(_ linted: LintedDocument) -> [TitleInCapitals] {
        linted.ownTexts.compactMap { text in
            text.place.field == "title" && text.syntax.isProse && text.passages.areCapitals
                ? TitleInCapitals(span: text.place.span) : nil
        }
    }
}

extension [Passage] {
    /// Capitals throughout, and words among them that no name or abbreviation is.
    fileprivate var areCapitals: Bool {
        let letters = flatMap { $0.words.unicodeScalars.filter(\.properties.isAlphabetic) }
        guard letters.count >= 10, letters.allSatisfy({ ("A"..."Z").contains($0) }) else { return false }
        return contains { passage in
            passage.utf8.split { !$0.isWordByte }.contains { words.contains(String(decoding: $0, as: UTF8.self)) }
        }
    }
}

/// Words of sentences.
private let words: Set<String> = [
    "AGAIN", "ALL", "ANNOUNCEMENT", "ARE", "ATTENTION", "EVERYONE", "HAS", "HAVE", "IMMEDIATELY", "IMPORTANT", "IS",
    "MUST", "NOW", "OUR", "PLEASE", "READ", "THE", "THIS", "TODAY", "TOMORROW", "URGENT", "WE", "WILL", "YOU", "YOUR",
]
