/// A template, or a vendor's payload, that shows a problem or how to avoid it.
///
/// What the problem should mark stands between `⟦` and `⟧`; an example without marks must not show the problem at all.
/// The examples are run by the tests and printed by the reference, so they are whole templates as an author would
/// write them. One that has no `vendors:` of its own is completed with a small one by whoever runs it.
package struct Example: Sendable {
    package let marked: String
    /// The vendor whose payload it is; `nil` for a template.
    package let payloadOf: String?

    package init(_ marked: String, payloadOf vendor: String? = nil) {
        self.marked = marked
        payloadOf = vendor
    }

    /// The template without the marks.
    package var text: String {
        String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
    }

    /// The marked pieces of source, in order.
    package var marks: [String] {
        marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix { $0 != "⟧" })
        }
    }

    package var isFailing: Bool { marked.unicodeScalars.contains("⟦") }
}
