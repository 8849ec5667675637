/// What a shape accepts, as data: schemas, `msgc vendors` and the reference are made from it.
package indirect enum ShapeDescription: Sendable {
    case text(Syntax, [Limit])
    case url(schemes: [String], [Limit])
    case integer(ClosedRange<Int>?)
    case boolean
    /// A boolean that the vendor writes as 0 or 1.
    case bit
    /// One of some words or numbers.
    case choice([String])
    case list(@Sendable () -> ShapeDescription, [Limit])
    /// Texts in one, with a separator between them.
    case joined(ShapeDescription, separator: String, [Limit])
    case record(RecordDescription)
    /// One of several, told apart by their only key.
    case oneOf([VariantDescription])
    /// One of several, told apart by the value of a key.
    case tagged(String, [VariantDescription])
    /// A short form beside the full one.
    case either(ShapeDescription, @Sendable () -> ShapeDescription)
    /// Any JSON.
    case open
}

package struct RecordDescription: Sendable {
    package let name: String
    package let summary: String
    package let source: Source?
    package let fields: [FieldDescription]
}

package struct FieldDescription: Sendable {
    package let key: String
    package let isRequired: Bool
    package let summary: String
    package let shape: @Sendable () -> ShapeDescription
}

package struct VariantDescription: Sendable {
    package let key: String
    package let shape: @Sendable () -> ShapeDescription
}
