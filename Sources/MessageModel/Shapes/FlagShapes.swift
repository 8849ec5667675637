extension Shape where Value == MessageModel.Value<Bool> {
    /// `true` or `false`.
    package static let boolean = flag(words: ["true": true, "false": false], .boolean, as: .boolean) { .boolean($0) }

    /// A boolean that the vendor writes as 0 or 1; an author may write either.
    package static let bit = flag(
        words: ["true": true, "false": false, "1": true, "0": false], .bits([0, 1]), as: .number
    ) { .bit($0) }

    /// A switch that the vendor takes only when it is on.
    package static let onlyTrue = only(true, "true")

    /// A switch that stays off in a place.
    ///
    /// - Parameter reason: why it cannot be on.
    package static func onlyFalse(_ reason: String) -> Shape { only(false, "false: \(reason)") }

    /// No parameter decides what can have one value only.
    private static func only(_ flag: Bool, _ words: String) -> Shape {
        Shape(
            read: { node, reading in
                reading.scalar(node, taking: .boolean, as: .boolean, called: "a boolean") { text in
                    text == String(flag) ? .success(flag) : .failure("only \(words)")
                } accepts: { _ in
                    "write '\(flag)': it takes only \(words)"
                }
            },
            write: { value, _ in .boolean(value) }, placeholder: { .literal(flag, Text.placeholder.span) },
            description: { .boolean })
    }

    private static func flag(
        words: [String: Bool], _ description: ShapeDescription, as type: JSONType,
        write: @escaping @Sendable (MessageModel.Value<Bool>) -> DocumentValue
    ) -> Shape {
        Shape(
            read: { node, reading in
                reading.scalar(node, taking: .boolean, as: type, called: "a boolean") { text in
                    words[text].map { .success($0) }
                        ?? .failure(words.count > 2 ? "true or false (1 or 0)" : "true or false")
                }
            },
            write: { value, _ in write(value) },
            placeholder: { .literal(false, Text.placeholder.span) }, presence: \.presence, description: { description })
    }
}

extension Shape where Value == MessageModel.Value<Int> {
    /// A few steps from 0 on, of which 0 and 1 are a boolean to an author, and so to a parameter.
    package static func steps(upTo last: Int) -> Shape {
        Shape(
            read: { node, reading in
                reading.scalar(node, taking: .boolean, as: .number, called: "a boolean") { text in
                    switch text {
                    case "false": .success(0)
                    case "true": .success(1)
                    default:
                        Int(text).flatMap { (0...last).contains($0) ? $0 : nil }.map { .success($0) }
                            ?? .failure("a number from 0 to \(last)")
                    }
                }
            },
            write: { value, _ in
                switch value {
                case .literal: .integer(value)
                case .hole(let hole): .bit(.hole(hole))
                }
            },
            placeholder: { .literal(0, Text.placeholder.span) }, presence: \.presence,
            description: { .bits(Array(0...last)) })
    }
}
