import MessageRuntime
import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

/// YAML that is read by one shape, among some parameters.
final class ModelSample {
    /// Parameters that most tests need.
    static let parameters = """
        order: {type: id, max: 16}
        name: {type: text, max: 20}
        note: {type: text, max: 20, optional: true}
        page: {type: url}
        count: {type: integer, min: 0, max: 9}
        urgent: {type: boolean}
        level: {type: choice, of: {low: 低, high: 高, very high: 很高}}
        people: {type: list, max: 3, of: {type: id}}
        parcels: {type: list, max: 3, of: {title: {type: text}, code: {type: id, optional: true}}}
        """

    let tree: SyntaxTree
    var reading: Reading

    init(_ yaml: String, parameters: String = parameters, vendors: [String] = ["one", "two"]) throws {
        var diagnostics = Diagnostics()
        let declared = try #require(
            SyntaxTree.parseYAML(SourceFile(path: "parameters.yaml", text: parameters), &diagnostics))
        var top = Reading(diagnostics, parameters: [])
        let parameters = top.declarations(in: declared.root) ?? []
        #expect(top.diagnostics.all.isEmpty)
        var found = Diagnostics()
        tree = try #require(
            SyntaxTree.parseYAML(SourceFile(path: "sample.yaml", text: yaml), &found), "\(found.all.map(\.message))")
        reading = Reading(found, parameters: parameters, vendors: vendors)
        reading.field = "field"
    }

    func read<Value>(_ shape: Shape<Value>) -> Value? { shape.read(tree.root, &reading) }

    /// Code and marked source of all that was reported.
    var findings: [String] { reading.diagnostics.sorted.map { "\($0.code): \($0.span.text)" } }
}

extension Text {
    /// Literal text as it is, holes as `<name>`.
    var described: [String] {
        pieces.map { piece in
            switch piece.content {
            case .markup(let string), .data(let string): string
            case .hole(let hole): "<\(hole.name)>"
            case .joined(let items, let separator):
                items.flatMap(\.value.described).joined(separator: separator)
            }
        }
    }
}
