package import MessageSource
package import MessageSyntax

/// A step on the way from the root of what was written to a place in it.
package enum PathStep: Sendable {
    case key(String)
    /// The number of an item, from 0 on, with the words that it says under its keys.
    case item(Int, words: [String: String])
}

extension Node {
    /// Notes the ways to the innermost values, or keys, that hold places of the same file.
    ///
    /// - Parameters:
    ///   - places: in the order of their beginnings, all within this node.
    ///   - steps: the way to this node.
    fileprivate func addPaths(
        to places: ArraySlice<Range<Int>>, after steps: [PathStep], _ paths: inout [Range<Int>: [PathStep]]
    ) {
        for place in places { paths[place] = steps }
        /// What an anchor holds is in several values, and goes by the first.
        func inside(_ node: Node) -> ArraySlice<Range<Int>> {
            places.within(node.span.range).filter { paths[$0]?.count == steps.count }[...]
        }
        for entry in entries {
            for (node, isKey) in [(entry.value, false), (entry.key, true)] {
                let inside = inside(node)
                if inside.isEmpty { continue }
                let steps = steps + [.key(entry.key.string)]
                if isKey {
                    for place in inside { paths[place] = steps }
                } else {
                    node.addPaths(to: inside, after: steps, &paths)
                }
            }
        }
        for (index, item) in items.enumerated() {
            let inside = inside(item)
            if inside.isEmpty { continue }
            item.addPaths(to: inside, after: steps + [.item(index, words: item.words)], &paths)
        }
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

extension ArraySlice<Range<Int>> {
    /// Those that lie in a range; these stand in the order of their beginnings.
    fileprivate func within(_ range: Range<Int>) -> [Range<Int>] {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return self[low...].prefix { $0.lowerBound <= range.upperBound }.filter { $0.upperBound <= range.upperBound }
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
        // All at once: to search for each alone would take as long as there are findings and values.
        let file = root.span.file
        let places = diagnostics.all.dropFirst(count).filter { $0.vendor == id && $0.span.file === file }
            .map(\.span.range).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var paths: [Range<Int>: [PathStep]] = [:]
        root.addPaths(to: places[...], after: [], &paths)
        diagnostics.annotate(since: count) { diagnostic in
            guard diagnostic.vendor == id, diagnostic.span.file === file,
                let spelling = spelling(of: paths[diagnostic.span.range] ?? [])
            else { return nil }
            return Diagnostic.Note("\(name) calls this place \(spelling)")
        }
    }
}
