package import MessageSource

/// A place in a syntax tree: a scalar, a sequence or a mapping. Aliases are followed, so no reader meets one.
package struct Node: Sendable {
    package enum Kind: Sendable {
        case scalar, sequence, mapping
    }

    /// One key of a mapping with its value.
    package struct Entry: Sendable {
        package let key: Node
        package let value: Node
    }

    let tree: SyntaxTree
    let index: Int

    init(tree: SyntaxTree, at index: Int) {
        self.tree = tree
        let record = tree.records[index]
        self.index = record.kind == .alias ? Int(record.textStart) : index
    }

    private var record: SyntaxTree.Record { tree.records[index] }

    package var kind: Kind {
        switch record.kind {
        case .scalar, .alias: .scalar
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// The same node of the same tree; two aliases of one anchor are the same node.
    package func isSame(as other: Node) -> Bool { index == other.index && tree === other.tree }

    /// What the author wrote, quotes and brackets included, blank lines after it not.
    package var span: Span { tree.file.span(Int(record.start)..<Int(record.end)) }

    /// How a scalar was written.
    package var style: SyntaxTree.Style { record.style }

    /// Whether a collection stands between brackets or braces.
    package var isFlow: Bool { record.isFlow }

    /// A JSON number, `true`, `false` or `null`. A YAML scalar is never one, since the shape decides what it means.
    package var isJSONLiteral: Bool { record.isJSONLiteral }

    /// The value of a scalar as UTF-8, quotes, escapes and folding resolved.
    package var bytes: ArraySlice<UInt8> {
        tree.text[Int(record.textStart)..<Int(record.textStart + record.textCount)]
    }

    /// Whether the value of a scalar is this word.
    package func isSpelled(_ word: String) -> Bool {
        bytes.spells(word)
    }

    /// Which of several words the value of a scalar is.
    package func index(among words: [String]) -> Int? {
        let bytes = bytes
        return words.firstIndex(where: bytes.spells)
    }

    /// The value of a scalar.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Nothing was written here, or a plain `~` or `null`.
    package var isNull: Bool {
        guard record.kind == .scalar, record.style == .plain else { return false }
        switch bytes.count {
        case 0: return true
        case 1: return bytes.first == UInt8(ascii: "~")
        case 4: return bytes.elementsEqual("null".utf8)
        default: return false
        }
    }

    /// The comment right behind this node on its line. Where nothing was written, it may be what was meant to stand here.
    package var commentBehind: Span? {
        tree.file.bytes.withUnsafeBufferPointer { source in
            let start = source.skipBlanks(from: Int(record.end))
            guard tree.format == .yaml, source[at: start] == UInt8(ascii: "#") else { return nil }
            return tree.file.span(start..<source.endOfLine(from: start))
        }
    }

    /// The items of a sequence; nothing for other nodes.
    package var items: [Node] {
        guard record.kind == .sequence else { return [] }
        return children.map { Node(tree: tree, at: $0) }
    }

    /// The entries of a mapping, those that `<<` merges in last; nothing for other nodes. Keys are scalars and differ
    /// from each other: the parser has seen to that.
    package var entries: [Entry] {
        guard record.kind == .mapping else { return [] }
        return record.isIrregular ? pickedEntries : ownEntries
    }

    /// The value of a key of a mapping.
    package subscript(key: String) -> Node? {
        guard record.kind == .mapping, !record.isIrregular else {
            return entries.first { $0.key.isSpelled(key) }?.value
        }
        var place = index + 1
        while place < Int(record.next) {
            let value = Int(tree.records[place].next)
            guard value < Int(record.next) else { return nil }
            if Node(tree: tree, at: place).isSpelled(key) { return Node(tree: tree, at: value) }
            place = Int(tree.records[value].next)
        }
        return nil
    }

    /// The indices of the direct children, aliases not yet followed.
    private var children: [Int] {
        var indices: [Int] = []
        var child = index + 1
        while child < Int(record.next) {
            indices.append(child)
            child = Int(tree.records[child].next)
        }
        return indices
    }

    private var ownEntries: [Entry] {
        var entries: [Entry] = []
        var key = index + 1
        while key < Int(record.next) {
            let value = Int(tree.records[key].next)
            guard value < Int(record.next) else { break }
            entries.append(Entry(key: Node(tree: tree, at: key), value: Node(tree: tree, at: value)))
            key = Int(tree.records[value].next)
        }
        return entries
    }

    /// Of a key that stands there twice the first counts, a key of the mapping's own wins over a merged one, and of
    /// several merged mappings the first wins. Aliases cannot be circular, and the parser bounds how deep they nest.
    private var pickedEntries: [Entry] {
        var entries: [Entry] = []
        var known: Set<ArraySlice<UInt8>> = []
        var merged: [Node] = []
        for entry in ownEntries where entry.key.kind == .scalar {
            if entry.key.isMerge {
                merged += entry.value.kind == .sequence ? entry.value.items : [entry.value]
            } else if known.insert(entry.key.bytes).inserted {
                entries.append(entry)
            }
        }
        for entry in merged.lazy.flatMap(\.entries) where known.insert(entry.key.bytes).inserted {
            entries.append(entry)
        }
        return entries
    }

    /// The plain key `<<`; in quotes it is a key like any other.
    var isMerge: Bool { style == .plain && bytes.elementsEqual("<<".utf8) }
}

extension ArraySlice<UInt8> {
    /// Compared in place: every key of a template is, with all that it could be.
    fileprivate func spells(_ word: String) -> Bool {
        guard count == word.utf8.count else { return false }
        return withUnsafeBufferPointer { bytes in
            word.utf8.withContiguousStorageIfAvailable(bytes.elementsEqual) ?? bytes.elementsEqual(word.utf8)
        }
    }
}
