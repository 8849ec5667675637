extension Shape {
    /// A value that an author writes in another way than the vendor takes it.
    package static func inForms(
        template: Shape, payload: @autoclosure @escaping @Sendable () -> Shape
    ) -> Shape {
        let payload = LazyShape(payload)
        return Shape(
            read: { node, reading in
                (reading.form == .template ? template : payload.shape).read(node, &reading)
            },
            write: { value, writing in
                (writing.form == .template ? template : payload.shape).write(value, writing)
            },
            placeholder: template.placeholder, presence: template.presence,
            description: { .inForms(template: template.description(), payload: { payload.shape.description() }) })
    }

    /// The shape of a variant, where something else has said which one it is.
    package static func only(_ variant: Variant<Value>) -> Shape {
        Shape(
            read: variant.read, write: { value, writing in variant.write(value, { writing }) ?? .object([]) },
            placeholder: variant.placeholder, description: variant.shape)
    }
}
