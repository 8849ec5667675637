package import MessageModel
package import MessageSource

/// A parameter, or a field of a list, that changes nothing.
package struct UnusedParameter: TemplateRule {
    package static let code = "unused-parameter"
    package static let summary = "A parameter is declared and used nowhere: whoever sends brings a value in vain."
    package static let examples = [
        Example(
            """
            parameters:
              order: {type: id, max: 16}
              ⟦buyer⟧: {type: text, max: 20}
            message: {text: '订单 {{order}} 已发货'}

            """),
        Example(
            """
            parameters:
              parcels: {type: list, max: 2, of: {title: {type: text, max: 9}, ⟦weight⟧: {type: integer, max: 99}}}
            message: {card: {title: 发货, body: [{each: p in parcels, text: '{{p.title}}'}]}}

            """),
        Example(
            """
            parameters:
              order: {type: id, max: 16}
              isUrgent: {type: boolean}
            message: {card: {title: '订单 {{order}}', body: [{when: isUrgent, text: 加急}]}}

            """),
    ]
    package let span: Span
    private let name: String
    /// The list whose field it is.
    private let list: String?

    package var severity: Severity { .warning }
    package var message: String {
        list.map { "no row of '\($0)' is asked for its '\(name)'" } ?? "'\(name)' is used nowhere"
    }
    package var help: String? { "use it in a hole or a 'when', or take the declaration away" }
    package var parameter: String? { list.map { "\($0).\(name)" } ?? name }

    package static func check(_ linted: LintedTemplate) -> [UnusedParameter] {
        guard linted.isWhole, !linted.template.parameters.isEmpty else { return [] }
        let used = UsedNames(linted)
        return linted.template.parameters.enumerated().flatMap { index, parameter -> [UnusedParameter] in
            guard used.parameters.contains(index) else {
                return [UnusedParameter(span: parameter.nameSpan, name: parameter.name, list: nil)]
            }
            guard case .list(let type) = parameter.type, type.hasNamedFields else { return [] }
            let usedFields = used.fields[index] ?? []
            return type.fields.enumerated().compactMap { number, field in
                usedFields.contains(number)
                    ? nil : UnusedParameter(span: field.nameSpan, name: field.name, list: parameter.name)
            }
        }
    }
}

/// What the documents of a template ask of its parameters.
private struct UsedNames {
    private(set) var parameters: Set<Int> = []
    /// Of each list, by its number.
    private(set) var fields: [Int: Set<Int>] = [:]

    init(_ linted: LintedTemplate) {
        let lists = linted.dependences.lists
        for dependence in linted.dependences {
            let reference = dependence.reference
            if let loop = reference.loop {
                if let list = lists[loop] { fields[list, default: []].insert(reference.index) }
            } else {
                parameters.insert(reference.index)
            }
        }
        addNamed(in: linted.template)
    }

    /// What stands in a part that a vendor leaves out is used all the same, and was spoken of.
    private mutating func addNamed(in template: Template) {
        guard parameters.count < template.parameters.count else { return }
        let source = template.file.bytes
        let brace = UInt8(ascii: "{")
        var names: Set<String> = []
        for (offset, byte) in source.dropLast().enumerated() where byte == brace && source[offset + 1] == brace {
            let name = source[(offset + 2)...].drop { $0 == UInt8(ascii: " ") }
            names.insert(String(decoding: name.prefix { $0.isWordByte || $0 == UInt8(ascii: "-") }, as: UTF8.self))
        }
        for (index, parameter) in template.parameters.enumerated() where names.contains(parameter.name) {
            parameters.insert(index)
        }
    }
}
