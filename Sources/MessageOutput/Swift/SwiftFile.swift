package import MessageModel
package import MessageSource

/// The generated Swift of one template.
package struct SwiftFile: Sendable {
    /// What the type and the file are called: `OrderShipped`.
    package let name: String
    /// The whole source in UTF-8.
    package let bytes: [UInt8]

    /// - Parameter payloads: of the vendors that get a method, in their order.
    /// - Returns: `nil` where names collide, which is reported.
    package init?(
        _ template: Template, _ payloads: [SwiftPayload], access: SwiftAccess, _ diagnostics: inout Diagnostics
    ) {
        let programs = payloads.compactMap { payload in
            payload.document.document.vendor.map { SwiftProgram(payload, vendor: $0, of: template.parameters) }
        }
        let before = diagnostics.all.count
        var naming = SwiftNaming(diagnostics)
        let named = naming.template(template, methods: programs.map { ($0.method, $0.vendor) })
        diagnostics = naming.diagnostics
        guard diagnostics.all.count == before else { return nil }
        var writer = SwiftWriter(template: named, payloads: programs, access: access)
        name = named.type.name
        bytes = Array(writer.write(from: template.file.path.baseName).utf8)
    }

    /// What the type of a template is called: `order-shipped` gives `OrderShipped`.
    package static func name(of template: String) -> String { SwiftIdentifier.template(template).name }
}

extension String {
    fileprivate var baseName: String { split(separator: "/").last.map(String.init) ?? self }
}
