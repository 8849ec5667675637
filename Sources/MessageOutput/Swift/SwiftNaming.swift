import MessageModel
import MessageSource

/// Decides the Swift names of a template's declarations, and reports those that come out the same.
struct SwiftNaming {
    private(set) var diagnostics: Diagnostics

    init(_ diagnostics: Diagnostics) { self.diagnostics = diagnostics }

    /// - Parameter methods: what the methods are called, with the vendors that they are for.
    mutating func template(_ template: Template, methods: [(identifier: SwiftIdentifier, vendor: String)])
        -> SwiftTemplate
    {
        var members: [String: String] = [:]
        for method in methods { members[method.identifier.name] = "the method for '\(method.vendor)'" }
        return SwiftTemplate(
            template: template, type: SwiftIdentifier.template(template.name),
            properties: properties(template.parameters, members))
    }

    /// - Parameter members: the names that are taken, with what has them.
    private mutating func properties(_ parameters: [Parameter], _ members: [String: String]) -> [SwiftProperty] {
        var members = members
        var types: [String: String] = [:]
        return parameters.map { parameter in
            let words = SwiftWords(parameter.name)
            let property = SwiftProperty(
                parameter: parameter, identifier: .member(words), type: type(of: parameter, named: words, parameter))
            take(property.identifier, of: parameter, in: &members)
            if let declared = property.type.declared { take(declared, of: parameter, in: &types) }
            return property
        }
    }

    private mutating func take(
        _ identifier: SwiftIdentifier, of parameter: Parameter, in taken: inout [String: String]
    ) {
        if let other = taken[identifier.name] {
            diagnostics.report(
                NameCollision(
                    span: parameter.nameSpan, name: parameter.name, other: other, swiftName: identifier.name))
        } else {
            taken[identifier.name] = "'\(parameter.name)'"
        }
    }

    /// - Parameters:
    ///   - words: what a type that has to be declared is named after.
    ///   - owner: the parameter of which problems speak.
    private mutating func type(of parameter: Parameter, named words: SwiftWords, _ owner: Parameter) -> SwiftType {
        switch parameter.type {
        case .text, .id, .url: return .text
        case .integer: return .integer
        case .boolean: return .boolean
        case .choice(let choices):
            return .choice(
                SwiftChoice(identifier: .type(words, or: "Choice"), cases: cases(choices, of: owner)))
        case .list(let list):
            let name = words.singular == words ? words.followed(by: "item") : words.singular
            guard !list.hasNamedFields, let element = list.fields.first else {
                return .rows(
                    SwiftRow(identifier: .type(name, or: "Item"), properties: properties(list.fields, [:])), list)
            }
            return .scalars(type(of: element, named: name, owner), list, element: element)
        }
    }

    private mutating func cases(
        _ choices: [Choice], of owner: Parameter
    ) -> [(choice: Choice, identifier: SwiftIdentifier)] {
        let short = choices.map { SwiftWords(case: $0.value) }
        let counts = Dictionary(grouping: short) { SwiftIdentifier.enumCase($0) }.mapValues(\.count)
        var taken: [SwiftIdentifier: String] = [:]
        return zip(choices, short).map { choice, words in
            // What only symbols tell apart, their names do.
            let isAmbiguous = counts[.enumCase(words)] ?? 0 > 1
            let identifier = SwiftIdentifier.enumCase(
                isAmbiguous ? SwiftWords(choice.value, spellingSymbols: true) : words)
            if let other = taken[identifier] {
                diagnostics.report(
                    NameCollision(
                        span: owner.nameSpan, name: choice.value, other: "'\(other)'", swiftName: identifier.name,
                        owner: .value))
            }
            taken[identifier] = choice.value
            return (choice, identifier)
        }
    }
}

extension SwiftIdentifier {
    /// The type of a template: `order-shipped` is `OrderShipped`.
    static func template(_ name: String) -> SwiftIdentifier { .type(SwiftWords(name), or: "Message") }

    /// The method for a vendor: `acme-chat` is `acmeChat`.
    static func method(for vendor: String) -> SwiftIdentifier { .member(SwiftWords(vendor)) }
}

extension SwiftWords {
    /// A value of a choice. One of symbols alone is named after them, and one of nothing is `empty`.
    fileprivate init(case value: String) {
        let words = SwiftWords(value)
        self = words.isEmpty ? SwiftWords(value.isEmpty ? "empty" : value, spellingSymbols: true) : words
    }
}
