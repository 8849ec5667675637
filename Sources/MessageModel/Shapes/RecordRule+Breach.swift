package import MessageSource
import MessageSyntax

extension RecordRule {
    /// What a vendor asks of a whole record in terms of its own.
    ///
    /// - Parameters:
    ///   - words: what has to hold, for people.
    ///   - breaches: what is wrong with a record that stands at a place.
    package static func keeping<Breach: Problem>(
        _ words: String, _ breaches: @escaping @Sendable (Root, Span) -> [Breach]
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            let found = breaches(root, place.node.span)
            for breach in found { diagnostics.report(breach) }
            return found.isEmpty
        } description: { _ in
            .words(words)
        }
    }

    /// A field that a record of its kind need not have is needed in this place.
    package static func needed<Field>(_ path: any KeyPath<Root, Field?> & Sendable) -> RecordRule {
        atLeastOne(of: [.init(path)])
    }
}
