import MessageModel
import MessageRuntime

/// Values as a form holds them: one object with the names of the parameters, without what is absent. Whole numbers are
/// texts, since those of a browser hold fewer digits than ours.
struct FormValues {
    let parameters: [Parameter]
    let arguments: [MessageArgument]

    var json: JSONValue {
        .object(
            zip(parameters, arguments).compactMap { parameter, argument in
                Self.json(argument, of: parameter.type).map { (parameter.name, $0) }
            })
    }

    private static func json(_ argument: MessageArgument, of type: ParameterType) -> JSONValue? {
        switch (argument, type) {
        case (.text(let text), _): .string(text)
        case (.integer(let number), _): .string(String(number))
        case (.boolean(let flag), _): .boolean(flag)
        case (.choice(let index), .choice(let choices)): .string(choices[index].value)
        case (.list(let rows), .list(let type)):
            .array(
                rows.compactMap { row in
                    if type.hasNamedFields { return FormValues(parameters: type.fields, arguments: row).json }
                    guard let item = row.first, let field = type.fields.first else { return nil }
                    return json(item, of: field.type)
                })
        case (.absent, _), (.choice, _), (.list, _): nil
        }
    }
}
