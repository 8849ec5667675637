package import MessageSource

/// A YAML or JSON document as one flat arena: the nodes in preorder and the text of all scalars in one buffer.
///
/// No node is a class or owns a string, so reading a file allocates a handful of arrays, whatever its size. The arena
/// itself is a class because every `Node` refers to it.
package final class SyntaxTree: Sendable {
    /// How a scalar was written.
    package enum Style: UInt8, Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// One node, trivial and of a fixed size.
    struct Record: Sendable {
        enum Kind: UInt8 { case scalar, sequence, mapping, alias }

        let kind: Kind
        /// The style of a scalar.
        var style: Style = .plain
        /// Written between brackets or braces.
        var isFlow = false
        /// A mapping has a key that is `<<`, that stands there twice or that is no scalar: its entries must be picked.
        var isIrregular = false
        /// A JSON number, `true`, `false` or `null`; a YAML scalar is never one, since the shape decides.
        var isJSONLiteral = false
        /// UTF-8 offsets in the source.
        var start: UInt32
        var end: UInt32
        /// Where the value of a scalar lies in `text`; for an alias, `textStart` is the index of what it stands for.
        var textStart: UInt32 = 0
        var textCount: UInt32 = 0
        /// The index past this subtree: its next sibling. The first child of a collection is the next index.
        var next: UInt32
    }

    /// A comment, without what surrounds it.
    package struct Comment: Sendable {
        /// From the `#` to the end of the line.
        package let span: Span
        /// The unquoted text before it on its line, which YAML has cut off here; `nil` where nothing was cut.
        package let textBefore: Span?
    }

    /// What the text of a scalar follows.
    enum Format: Sendable {
        case yaml, json
    }

    package let file: SourceFile
    let format: Format
    let records: [Record]
    let text: [UInt8]
    /// All comments of the file, in order.
    package let comments: [Comment]

    init(file: SourceFile, format: Format, arena: Arena, comments: [Comment]) {
        self.file = file
        self.format = format
        self.records = arena.records
        self.text = arena.text
        self.comments = comments
    }

    /// The document's only root node.
    package var root: Node { Node(tree: self, at: 0) }
}
