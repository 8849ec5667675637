package import MessageSource
import MessageSyntax

/// A number with a fraction, in the author's spelling: `1.30` stays `1.30`.
package struct Number: Sendable, Hashable {
    package let spelling: String
    package let span: Span

    package init(spelling: String, span: Span) {
        self.spelling = spelling
        self.span = span
    }
}

extension Shape where Value == Number {
    /// A number between two others, both included. No parameter fills it.
    package static func number(in range: ClosedRange<Double>) -> Shape {
        Shape(
            read: { node, reading in
                guard node.kind == .scalar, !node.isNull else {
                    reading.report(
                        WrongType(span: node.span, field: reading.field, expected: .single("a number"), node: node))
                    return nil
                }
                reading.require(.number, of: node)
                guard JSONNumber.isOne(node.bytes), let number = Double(node.string), range.contains(number) else {
                    reading.report(
                        InvalidValue(
                            span: node.span, field: reading.field, value: node.string,
                            expected: "a number from \(range.lowerBound) to \(range.upperBound)"))
                    return nil
                }
                return Number(spelling: node.string, span: node.span)
            },
            write: { number, _ in .number(number.spelling) },
            placeholder: { Number(spelling: "0", span: Text.placeholder.span) },
            description: { .number(range) })
    }
}
