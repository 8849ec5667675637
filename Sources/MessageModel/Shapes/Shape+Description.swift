extension Shape {
    /// The same shape, described otherwise: what it reads is narrowed down by whoever uses it.
    func described(as description: @escaping @Sendable () -> ShapeDescription) -> Shape {
        Shape(read: read, write: write, placeholder: placeholder, presence: presence, description: description)
    }
}

extension ShapeDescription {
    /// A key that holds nothing.
    static let nothing = ShapeDescription.record(
        RecordDescription(name: "nothing", summary: "", source: nil, fields: []))

    /// A key that may hold nothing as well.
    static func optional(_ full: @escaping @Sendable () -> ShapeDescription) -> ShapeDescription {
        .either(.nothing, full)
    }

    /// Names, each with a value of the same shape.
    static func named(_ value: @escaping @Sendable () -> ShapeDescription) -> ShapeDescription {
        .map(keys: nil, value)
    }
}
