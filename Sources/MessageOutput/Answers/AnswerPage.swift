package import MessageModel
import MessageRuntime
import MessageSource

/// One code of a vendor's answers, as a page.
package struct AnswerPage: Sendable {
    private let code: VendorAnswers.Code
    private let vendor: String

    /// - Parameter vendor: the vendor's id.
    package init(_ code: VendorAnswers.Code, of vendor: String) {
        self.code = code
        self.vendor = vendor
    }

    /// For a terminal.
    package func text(_ palette: Palette) -> String {
        let head = palette.paint("\(code.number) \(code.name)", .path) + palette.paint(" (\(vendor))", .quiet)
        let source = code.facts.source
        let lines = [code.facts.meaning.asSentence] + advice + ["\(source.page), \(source.date), \(source.url)"]
        return head + "\n\n" + lines.map { $0 + "\n" }.joined()
    }

    package var markdown: String {
        let source = code.facts.source
        return """
            # \(code.number) `\(code.name)` (`\(vendor)`)

            \(code.facts.meaning.asSentence)

            \(advice.joined(separator: " "))

            [\(source.page), \(source.date)](\(source.url))

            """
    }

    /// Whether trying again helps, and what to do.
    private var advice: [String] {
        [code.facts.retrySentence] + (code.facts.change.isEmpty ? [] : [code.facts.change.asSentence])
    }
}

extension CodeFacts {
    fileprivate var retrySentence: String {
        switch retry {
        case nil: "Whether trying again helps is not documented."
        case .never?: "Trying again does not help."
        case let retry?: "Trying again helps \(retry)."
        }
    }
}

extension String {
    /// With a capital, unless it begins with a name in quotes, and a full stop.
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
