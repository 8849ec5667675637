import MessageSyntax

extension Shape {
    /// A scalar, or a record that says more. Each is written as what it is.
    package static func either<Short>(
        _ short: Shape<Short>, _ embed: @escaping @Sendable (Short) -> Value,
        _ extract: @escaping @Sendable (Value) -> Short?, orRecord record: @autoclosure @escaping @Sendable () -> Shape
    ) -> Shape {
        let record = LazyShape(record)
        return Shape(
            read: { node, reading in
                node.kind == .scalar ? short.read(node, &reading).map(embed) : record.shape.read(node, &reading)
            },
            write: { value, writing in
                extract(value).map { short.write($0, writing) } ?? record.shape.write(value, writing)
            },
            placeholder: { record.shape.placeholder() },
            description: { .either(short.description(), { record.shape.description() }) })
    }

    /// The same, always written out: it says what other values mean, so that no parameter may decide it.
    package var writtenOut: Shape {
        Shape(
            read: { [read] node, reading in reading.reportHole(in: node, []) ? nil : read(node, &reading) },
            write: write,
            placeholder: placeholder, description: description)
    }
}
