import MessageSource
package import MessageSyntax

extension Vendor {
    /// How a ready payload looks; what is wrong with it, `read(payload:isImported:_:)` says.
    ///
    /// - Returns: `nil` where it cannot be read.
    package static func preview(payload tree: SyntaxTree) -> Preview? {
        var reading = Reading(
            payload: Diagnostics(), takingOtherTypes: takesOtherTypes, keepingUnknownKeys: false)
        return payload.read(tree.root, &reading).map(preview)
    }
}
