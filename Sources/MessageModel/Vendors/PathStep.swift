package import MessageSource
package import MessageSyntax

/// A step on the way from the root of what was written to a place in it.
package enum PathStep: Sendable {
    case key(String)
    /// The number of an item, from 0 on, with the words that it says under its keys.
    case item(Int, words: [String: String])
}

extension Node {
    /// The way to the innermost value, or key, that holds a place.
    func path(to place: Span) -> [PathStep] {
        for entry in entries {
            if entry.value.span.holds(place) {
                return [.key(entry.key.string)] + entry.value.path(to: place)
            }
            if entry.key.span.holds(place) { return [.key(entry.key.string)] }
        }
        for (index, item) in items.enumerated() where item.span.holds(place) {
            return [.item(index, words: item.words)] + item.path(to: place)
        }
        return []
    }
}

extension Node {
    /// The scalars of a mapping by their keys.
    fileprivate var words: [String: String] {
        entries.reduce(into: [:]) { words, entry in
            if entry.value.kind == .scalar { words[entry.key.string] = entry.value.string }
        }
    }
}

extension Span {
    fileprivate func holds(_ other: Span) -> Bool {
        file === other.file && range.lowerBound <= other.range.lowerBound && range.upperBound >= other.range.upperBound
    }
}

extension Vendor {
    /// Notes on the vendor's findings how the vendor itself calls the place, so that they can be compared with what its
    /// server answers.
    ///
    /// - Parameters:
    ///   - root: what was written for the vendor.
    ///   - count: how many findings there were before.
    package static func addPlaces(in root: Node, since count: Int, _ diagnostics: inout Diagnostics) {
        diagnostics.annotate(since: count) { diagnostic in
            guard diagnostic.vendor == id, let spelling = spelling(of: root.path(to: diagnostic.span)) else {
                return nil
            }
            return Diagnostic.Note("\(name) calls this place \(spelling)")
        }
    }
}
