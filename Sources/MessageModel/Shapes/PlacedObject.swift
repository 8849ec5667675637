import MessageSource
import MessageSyntax

/// An object that a word under one of its keys tells from others, among those that hold it: an element of a card.
struct PlacedObject {
    let node: Node
    let word: String
    /// Where the word is written.
    let span: Span
    /// The words of the objects around it, outermost first; nothing at the root.
    let around: [String]
    /// It, or something around it, may be absent.
    let isConditional: Bool
    /// It, or something around it, is there once for each row of a list.
    let isRepeated: Bool
}

extension Node {
    /// All objects inside that say what they are, from top to bottom, this one not among them.
    ///
    /// - Parameters:
    ///   - key: under which they say it.
    ///   - opaque: keys whose values are data and no objects of the vendor's.
    func placedObjects(by key: String, opaque: [String]) -> [PlacedObject] {
        var found: [PlacedObject] = []
        visit(key, opaque, Surroundings(), isRoot: true, &found)
        return found
    }

    /// What is known of the place of a node.
    private struct Surroundings {
        var words: [String] = []
        var isConditional = false
        var isRepeated = false
    }

    private func visit(
        _ key: String, _ opaque: [String], _ around: Surroundings, isRoot: Bool, _ found: inout [PlacedObject]
    ) {
        switch kind {
        case .scalar: return
        case .sequence:
            for item in items { item.visit(key, opaque, around, isRoot: false, &found) }
        case .mapping:
            let entries = entries
            var around = around
            if entries.contains(where: { $0.key.string == ItemKeys.when }) { around.isConditional = true }
            if entries.contains(where: { $0.key.string == ItemKeys.each }) { around.isRepeated = true }
            let said = entries.first { $0.key.isSpelled(key) }?.value
            if !isRoot, let said, said.kind == .scalar {
                found.append(
                    PlacedObject(
                        node: self, word: said.string, span: said.span, around: around.words,
                        isConditional: around.isConditional, isRepeated: around.isRepeated))
                around.words.append(said.string)
            }
            for entry in entries where !opaque.contains(entry.key.string) {
                entry.value.visit(key, opaque, around, isRoot: false, &found)
            }
        }
    }
}
