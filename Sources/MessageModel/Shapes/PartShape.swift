package import MessageSource
import MessageSyntax

extension Shape {
    /// A payload that may be given whole, or as the one part of it that people have at hand. It is always written whole.
    ///
    /// - Parameters:
    ///   - isPart: says so by the keys of what is given.
    ///   - embed: the whole around the part, which stands at a place.
    package static func whole<Part>(
        _ whole: Shape, orPart part: @autoclosure @escaping @Sendable () -> Shape<Part>,
        where isPart: @escaping @Sendable ([String]) -> Bool, _ embed: @escaping @Sendable (Part, Span) -> Value
    ) -> Shape {
        let part = LazyShape(part)
        return Shape(
            read: { node, reading in
                guard node.kind == .mapping, isPart(node.entries.map(\.key.string)) else {
                    return whole.read(node, &reading)
                }
                return part.shape.read(node, &reading).map { embed($0, node.span) }
            },
            write: whole.write, placeholder: whole.placeholder, presence: whole.presence,
            description: whole.description)
    }
}
