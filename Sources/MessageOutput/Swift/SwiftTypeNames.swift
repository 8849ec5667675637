package import MessageModel
package import MessageSource

/// The Swift types of the templates of one run. Two that differ in case alone would share a file on some systems.
package struct SwiftTypeNames: Sendable {
    private var templates: [String: (name: String, path: String)] = [:]

    package init() {}

    /// Reports a template whose type is another's already.
    package mutating func take(_ template: Template, _ diagnostics: inout Diagnostics) {
        guard let other = take(template.name, path: template.file.path) else { return }
        diagnostics.report(
            NameCollision(
                span: template.nameSpan, name: template.name, other: "'\(other.name)' in '\(other.path)'",
                swiftName: SwiftFile.name(of: template.name), owner: .template))
    }

    /// Takes the type of a template.
    ///
    /// - Returns: the other template that has it already; `nil` where there is none.
    package mutating func take(_ name: String, path: String) -> (name: String, path: String)? {
        let type = SwiftFile.name(of: name).lowercased()
        if let other = templates[type], other.name != name { return other }
        templates[type] = (name, path)
        return nil
    }
}
