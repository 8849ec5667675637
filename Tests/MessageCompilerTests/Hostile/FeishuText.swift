import MessageRuntime
import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

/// A text of a native body, read as one of Feishu's dialects and filled without a vendor around it.
struct FeishuText {
    let text: Text
    let syntax: Syntax
    let findings: [Diagnostic]

    /// - Parameters:
    ///   - source: with `¤` for the value of `p`.
    ///   - type: of the parameter `p`.
    init(_ source: String, _ syntax: Syntax, type: String = "{type: text}") throws {
        var diagnostics = Diagnostics()
        let parameters = "p: \(type)\ns: {type: text}\n"
        let declared = try #require(
            SyntaxTree.parseYAML(SourceFile(path: "parameters.yaml", text: parameters), &diagnostics))
        var top = Reading(diagnostics, parameters: [])
        let declarations = top.declarations(in: declared.root) ?? []
        let file = SourceFile(path: "text.yaml", text: source.placed)
        let tree = try #require(SyntaxTree.parseYAML(file, &diagnostics))
        var reading = Reading(diagnostics, parameters: declarations)
        reading.field = "content"
        reading.literalsAreMarkup = true
        text = try #require(Shape.text(syntax).read(tree.root, &reading))
        self.syntax = syntax
        findings = reading.diagnostics.all
    }

    func filled(p: String, s: String = "") -> String {
        text.pieces.map { piece in
            let escape = piece.escape ?? syntax.escape(of: piece)
            switch piece.content {
            case .markup(let string): return string
            case .data(let string): return escape.applied(to: string)
            case .hole(let hole): return escape.applied(to: hole.name == "p" ? p : s)
            case .joined: return "joined"
            }
        }.joined()
    }
}

extension Escape {
    /// What becomes of a value.
    func applied(to data: String) -> String {
        var data = data
        var result: [UInt8] = []
        data.withUTF8 { appendUnquoted($0, to: &result) }
        return String(decoding: result, as: UTF8.self)
    }
}
