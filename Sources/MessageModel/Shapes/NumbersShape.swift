import MessageSource

extension Shape where Value == MessageModel.Value<Int> {
    /// One of a few whole numbers. A hole takes an `integer` parameter whose bounds hold only such numbers.
    package static func integer(among numbers: [Int]) -> Shape {
        let words = numbers.map(String.init)
        return Shape(
            read: { node, reading in
                reading.scalar(node, taking: .integer, as: .number, called: "one of some numbers") { text in
                    numbers.first { String($0) == text }.map { .success($0) } ?? .failure(words.quotedAlternatives)
                } accepts: { parameter in
                    guard case .integer(let minimum?, let maximum?) = parameter.type, minimum == maximum,
                        numbers.contains(minimum)
                    else { return "its 'min' and 'max' must both be one of \(words.quotedList)" }
                    return nil
                }
            },
            write: { value, _ in .integer(value) },
            placeholder: { .literal(numbers.first ?? 0, Text.placeholder.span) }, presence: \.presence,
            description: { .numbers(numbers) })
    }
}
