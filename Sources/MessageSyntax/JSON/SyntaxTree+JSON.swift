package import MessageSource

extension SyntaxTree {
    /// Reads a JSON file (RFC 8259). `nil` means that it is no JSON and that this is reported; a tree may come with
    /// errors too, where it is still certain what was meant (a trailing comma, a comment, a key that stands there twice).
    /// Texts are double-quoted scalars, all other values plain ones with `isJSONLiteral`.
    package static func parseJSON(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> SyntaxTree? {
        guard EncodingCheck.accepts(file, as: .json, &diagnostics) else { return nil }
        return file.bytes.withUnsafeBufferPointer { source in
            var parser = JSONParser(file, source)
            let isJSON = parser.parse()
            diagnostics.append(contentsOf: parser.diagnostics)
            return isJSON ? SyntaxTree(file: file, format: .json, arena: parser.arena, comments: []) : nil
        }
    }
}
