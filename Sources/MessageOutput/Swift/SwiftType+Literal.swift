import MessageRuntime

extension SwiftType {
    /// A default as Swift writes it; `nil` where the value is not one of the type.
    func literal(_ value: MessageArgument) -> String? {
        switch (self, value) {
        case (.text, .text(let text)): SwiftLiteral.string(text)
        case (.integer, .integer(let number)): String(number)
        case (.boolean, .boolean(let flag)): String(flag)
        case (.choice(let choice), .choice(let index)) where choice.cases.indices.contains(index):
            ".\(choice.cases[index].identifier.name)"
        case (.scalars(let element, _, _), .list(let rows)):
            "[" + rows.compactMap { $0.first.flatMap(element.literal) }.joined(separator: ", ") + "]"
        case (.rows(let row, _), .list(let rows)): "[" + rows.map(row.literal).joined(separator: ", ") + "]"
        default: nil
        }
    }
}

extension SwiftRow {
    fileprivate func literal(_ values: [MessageArgument]) -> String {
        let arguments = zip(properties, values).compactMap { property, value in
            property.type.literal(value).map { "\(property.identifier): \($0)" }
        }
        return "\(identifier)(\(arguments.joined(separator: ", ")))"
    }
}
