package import MessageModel
package import MessageSource

/// The Swift types of the templates of one run. Two that differ in case alone would share a file on some systems.
package struct SwiftTypeNames: Sendable {
    private var templates: [String: (name: String, path: String)] = [:]

    package init() {}

    /// Reports a template whose type is another's already.
    package mutating func take(_ template: Template, _ diagnostics: inout Diagnostics) {
        let name = SwiftFile.name(of: template.name)
        if let other = templates[name.lowercased()], other.name != template.name {
            diagnostics.report(
                NameCollision(
                    span: template.nameSpan, name: template.name, other: "'\(other.name)' in '\(other.path)'",
                    swiftName: name, owner: .template))
        } else {
            templates[name.lowercased()] = (template.name, template.file.path)
        }
    }
}
