package import MessageRuntime

extension MessageArguments {
    /// The values as `--data` takes them: one object on one line, without what is absent.
    package func json(of parameters: [Parameter]) -> String {
        var bytes: [UInt8] = []
        Self.append(values, of: parameters, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ values: [MessageArgument], of parameters: [Parameter], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (parameter, value) in zip(parameters, values) where value != .absent {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONText.appendQuoted(parameter.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            append(value, of: parameter, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func append(_ value: MessageArgument, of parameter: Parameter, to bytes: inout [UInt8]) {
        switch (value, parameter.type) {
        case (.text(let text), _): JSONText.appendQuoted(text, to: &bytes)
        case (.integer(let number), _): bytes += String(number).utf8
        case (.boolean(let flag), _): bytes += (flag ? "true" : "false").utf8
        case (.choice(let index), .choice(let choices)): JSONText.appendQuoted(choices[index].value, to: &bytes)
        case (.list(let rows), .list(let type)):
            bytes.append(UInt8(ascii: "["))
            for (index, row) in rows.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if type.hasNamedFields {
                    append(row, of: type.fields, to: &bytes)
                } else if let value = row.first, let field = type.fields.first {
                    append(value, of: field, to: &bytes)
                }
            }
            bytes.append(UInt8(ascii: "]"))
        case (.absent, _), (.choice, _), (.list, _): bytes += "null".utf8
        }
    }
}
