import MessageSyntax

extension Shape where Value == Text {
    /// An absolute address, or the path of something that whoever sends has at hand. What begins with a hole is an
    /// address: only a `url` parameter is one, and a path begins as its author wrote it.
    package static func urlOrPath(schemes: [String] = ["http", "https"]) -> Shape {
        let (url, path) = (Shape.url(schemes: schemes), Shape.path())
        return Shape(
            read: { node, reading in (node.isPath ? path : url).read(node, &reading) },
            write: url.write, placeholder: url.placeholder, presence: url.presence, description: path.description)
    }
}

extension Node {
    fileprivate var isPath: Bool {
        kind == .scalar && !bytes.isEmpty && bytes.first("://") == nil && !string.hasPrefix("{{")
    }
}
