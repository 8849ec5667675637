import MessageRuntime
import MessageSource
import MessageSyntax

/// A parameter as it is declared, before its parts are compared with each other. Which of the constraints can be
/// written depends on the type, and each type lists its own.
struct ParameterDeclaration: Sendable {
    var kind: ParameterKind = .text
    var maximum: Value<Int>?
    var minimum: Value<Int>?
    var characters: Text?
    var schemes: Items<Text>?
    var choices: [Choice] = []
    var element = ListElement(fields: [], hasNamedFields: false)
    var isOptional: Value<Bool>?
    var defaultValue: Node?
    var summary: Text?

    /// The rows of a list.
    struct ListElement: Sendable {
        let fields: [Parameter]
        let hasNamedFields: Bool
    }

    /// What one row, or one field of a row, may be.
    fileprivate static func fieldDescription() -> ShapeDescription {
        guard case .tagged(let tag, let variants) = shape.description() else { return .open }
        return .tagged(tag, variants.filter { $0.key != ParameterKind.list.rawValue })
    }

    static let shape = Shape<ParameterDeclaration>.tagged(
        "type",
        [
            variant(.text, text("text", "Any text without control characters other than newline and tab.")),
            variant(.id, text("id", "ASCII letters, digits and _ - . @ : /; never empty.")),
            variant(.url, url), variant(.integer, integer), variant(.boolean, boolean), variant(.choice, choice),
            variant(.list, list),
        ])

    private static func variant(
        _ kind: ParameterKind, _ shape: Shape<ParameterDeclaration>
    ) -> Variant<ParameterDeclaration> {
        Variant(
            kind.rawValue, shape,
            { declaration in
                var declaration = declaration
                declaration.kind = kind
                return declaration
            },
            { $0.kind == kind ? $0 : nil })
    }

    private static func text(_ name: String, _ summary: String) -> Shape<ParameterDeclaration> {
        .record("a \(name) parameter", summary, instead: pattern) { f in
            ParameterDeclaration(
                maximum: f.optional("max", \.maximum, .integer(in: count), "The most characters it may hold."),
                minimum: f.optional("min", \.minimum, .integer(in: count), "The fewest characters it may hold."),
                characters: f.optional(
                    "characters", \.characters, .text(.plain), "The characters allowed, as in `A-Z a-z 0-9 -`."),
                isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
        }
    }

    private static let url = Shape<ParameterDeclaration>.record(
        "a url parameter", "An absolute address, never empty.", instead: pattern
    ) { f in
        ParameterDeclaration(
            maximum: f.optional("max", \.maximum, .integer(in: count), "The most characters it may hold."),
            schemes: f.optional(
                "schemes", \.schemes, .list(of: .text(.plain)), "The schemes allowed; http and https if left out."),
            isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
    }

    private static let integer = Shape<ParameterDeclaration>.record(
        "an integer parameter", "A whole number."
    ) { f in
        ParameterDeclaration(
            maximum: f.optional("max", \.maximum, .integer(), "The largest number."),
            minimum: f.optional("min", \.minimum, .integer(), "The smallest number."),
            isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
    }

    private static let boolean = Shape<ParameterDeclaration>.record(
        "a boolean parameter", "True or false."
    ) { f in
        ParameterDeclaration(isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
    }

    private static let choice = Shape<ParameterDeclaration>.record(
        "a choice parameter", "One of some values, each with the text that is shown for it."
    ) { f in
        ParameterDeclaration(
            choices: f.required("of", \.choices, .choices, "The values, or a mapping from value to the text shown."),
            isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
    }

    private static let list = Shape<ParameterDeclaration>.record(
        "a list parameter", "Any number of values, or of rows with named fields."
    ) { f in
        ParameterDeclaration(
            maximum: f.optional("max", \.maximum, .integer(in: count), "The most items it may hold."),
            minimum: f.optional("min", \.minimum, .integer(in: count), "The fewest items it may hold."),
            element: f.required("of", \.element, .listElement, "The type of the items, or their named fields."),
            isOptional: f.isOptional(), defaultValue: f.defaultValue(), summary: f.summary())
    }

    private static let count = 0...Int(Int32.max)
    private static let pattern: [String: Instead] = [
        "pattern": "there are no regular expressions: 'characters' says which may occur, 'min' and 'max' how many"
    ]
}

extension Fields<ParameterDeclaration> {
    fileprivate mutating func isOptional() -> Value<Bool>? {
        optional("optional", \.isOptional, .boolean, "Whether it may be left out.")
    }

    fileprivate mutating func defaultValue() -> Node? {
        optional("default", \.defaultValue, .raw, "The value where none is given.")
    }

    fileprivate mutating func summary() -> Text? {
        optional("summary", \.summary, .text(.plain), "What it is, for the doc comment of the generated property.")
    }
}

extension Shape<[Choice]> {
    /// A list of values, or a mapping from value to the text shown.
    fileprivate static var choices: Shape {
        Shape(
            read: { node, reading in reading.choices(node) }, write: { _, _ in .null }, placeholder: { [] },
            description: {
                let text = Shape<Text>.text(.plain).description
                return .either(.list(text, [.atLeast(1, .items, .house)]), { .named(text) })
            })
    }
}

extension Shape<ParameterDeclaration.ListElement> {
    /// A declaration without a name, or a mapping of named declarations.
    fileprivate static var listElement: Shape {
        Shape(
            read: { node, reading in reading.listElement(node) }, write: { _, _ in .null },
            placeholder: { ParameterDeclaration.ListElement(fields: [], hasNamedFields: false) },
            description: {
                let field = ParameterDeclaration.fieldDescription
                return .either(field(), { .named(field) })
            })
    }
}

extension Reading {
    fileprivate mutating func choices(_ node: Node) -> [Choice]? {
        let pairs: [(Node, Node)]
        switch node.kind {
        case .mapping: pairs = node.entries.map { ($0.key, $0.value) }
        case .sequence: pairs = node.items.map { ($0, $0) }
        case .scalar:
            report(WrongType(span: node.span, field: "of", expected: .list, node: node))
            return nil
        }
        var choices: [Choice] = []
        for (value, label) in pairs {
            field = "of"
            guard value.kind == .scalar, !value.isNull else {
                report(WrongType(span: value.span, field: "of", expected: .text, node: value))
                return nil
            }
            guard let text = text(label)?.literal else { return nil }
            if choices.contains(where: { $0.value == value.string }) {
                report(RepeatedChoice(span: value.span, value: value.string))
                return nil
            }
            choices.append(Choice(value: value.string, label: text))
        }
        guard !choices.isEmpty else {
            report(InvalidValue(span: node.span, field: "of", value: node.span.text, expected: "at least one value"))
            return nil
        }
        return choices
    }

    fileprivate mutating func listElement(_ node: Node) -> ParameterDeclaration.ListElement? {
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: "of", expected: .mapping(["type"]), node: node))
            return nil
        }
        if let type = node["type"], type.kind == .scalar {
            guard let declaration = ParameterDeclaration.shape.read(node, &self),
                let parameter = parameter(declaration, name: "", nameSpan: type.span, node: node, isField: true)
            else { return nil }
            return ParameterDeclaration.ListElement(fields: [parameter], hasNamedFields: false)
        }
        let fields = declarations(in: node, areFields: true)
        return fields.map { ParameterDeclaration.ListElement(fields: $0, hasNamedFields: true) }
    }
}

/// A value that a choice lists twice.
struct RepeatedChoice: Problem {
    static let code = "repeated-choice"
    static let summary = "A choice lists a value twice."
    static let examples = [
        Example("parameters: {size: {type: choice, of: [small, ⟦small⟧]}}\nmessage: {text: '{{size}}'}\n"),
        Example("parameters: {size: {type: choice, of: [small, large]}}\nmessage: {text: '{{size}}'}\n"),
    ]
    let span: Span
    let value: String

    var message: String { "'\(value)' is listed twice" }
    var help: String? { "leave one of them out" }
}
