import MessageRuntime
import MessageSource
package import MessageSyntax

extension Reading {
    /// Reads a mapping of names to declarations, keeping their order: `parameters`, or the fields of a list. Names
    /// whose declarations cannot be read are noted as broken.
    ///
    /// - Returns: `nil` where nothing can be made of it; of a list, where one of the fields is broken.
    package mutating func declarations(in node: Node, areFields: Bool = false) -> [Parameter]? {
        guard node.kind == .mapping else {
            report(
                WrongType(
                    span: node.span, field: areFields ? "of" : "parameters", expected: .mapping([]), node: node))
            return nil
        }
        var parameters: [Parameter] = []
        var broken: Set<String> = []
        for entry in node.entries {
            let name = entry.key.string
            field = name
            guard name.isParameterName, !["not", "is", "in"].contains(name) else {
                report(InvalidParameterName(span: entry.key.span, name: name))
                broken.insert(name)
                continue
            }
            if let declaration = ParameterDeclaration.shape.read(entry.value, &self),
                let parameter = parameter(
                    declaration, name: name, nameSpan: entry.key.span, node: entry.value, isField: areFields)
            {
                parameters.append(parameter)
            } else {
                broken.insert(name)
            }
        }
        if areFields { return broken.isEmpty ? parameters : nil }
        brokenNames = broken
        return parameters
    }

    /// Compares the parts of a declaration with each other.
    mutating func parameter(
        _ declaration: ParameterDeclaration, name: String, nameSpan: Span, node: Node, isField: Bool
    ) -> Parameter? {
        if let maximum = declaration.maximum, let upper = maximum.literal, let lower = declaration.minimum?.literal,
            lower > upper
        {
            report(EmptyRange(span: maximum.span, minimum: lower, maximum: upper))
            return nil
        }
        guard let type = type(of: declaration, name: name, node: node) else { return nil }
        if isField, type.kind == .list {
            report(NestedList(span: node.span, name: name))
            return nil
        }
        let isOptional = declaration.isOptional?.literal ?? false
        if isOptional, let node = declaration.defaultValue {
            report(DefaultOfOptional(span: node.span, name: name))
            return nil
        }
        let places = Parameter.Places(
            maximum: declaration.maximum?.span, minimum: declaration.minimum?.span, type: node["type"]?.span,
            key: node.entries.first { $0.key.string == "type" }?.key.span, isFlow: node.isFlow)
        let plain = Parameter(
            name: name, nameSpan: nameSpan, type: type, isOptional: isOptional, defaultValue: nil,
            summary: declaration.summary?.literal, places: places)
        guard let node = declaration.defaultValue else { return plain }
        guard let value = argument(node, for: plain, path: name) else { return nil }
        return Parameter(
            name: name, nameSpan: nameSpan, type: type, isOptional: false, defaultValue: value,
            summary: plain.summary, places: places)
    }

    private mutating func type(of declaration: ParameterDeclaration, name: String, node: Node) -> ParameterType? {
        let minimum = declaration.minimum?.literal
        let maximum = declaration.maximum?.literal
        switch declaration.kind {
        case .text, .id:
            var characters: CharacterClass?
            if let text = declaration.characters, let literal = text.literal {
                characters = CharacterClass(parsing: literal)
                if characters == nil {
                    report(MalformedCharacters(span: text.span, text: literal))
                    return nil
                }
            }
            let bounds = TextBounds(
                minimum: declaration.kind == .id ? max(1, minimum ?? 1) : minimum ?? 0, maximum: maximum,
                characters: characters)
            return declaration.kind == .id ? .id(bounds) : .text(bounds)
        case .url:
            let schemes = declaration.schemes?.items.compactMap { $0.value.literal?.lowercased() }
            return .url(URLBounds(maximum: maximum, schemes: schemes ?? ["http", "https"]))
        case .integer:
            return .integer(minimum: minimum, maximum: maximum)
        case .boolean:
            return .boolean
        case .choice:
            return .choice(declaration.choices)
        case .list:
            let element = declaration.element
            guard !element.fields.isEmpty else {
                report(MissingField(span: node.span, key: "of", owner: name.isEmpty ? "a list parameter" : "'\(name)'"))
                return nil
            }
            return .list(
                ListType(
                    minimum: minimum ?? 0, maximum: maximum, fields: element.fields,
                    hasNamedFields: element.hasNamedFields))
        }
    }
}
