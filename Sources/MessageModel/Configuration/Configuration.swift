package import MessageSource
package import MessageSyntax

/// What a `msgc.yaml` says for all templates at and below its folder.
package struct Configuration: Sendable {
    /// The ids of the vendors to compile for; `nil` for all that a template names.
    package let vendors: [String]?
    /// A limit that some values may break is an error.
    package let requiresProof: Bool
    /// How far the generated types reach; `nil` where nothing is said.
    package let swiftAccess: SwiftAccess?

    /// What holds where no `msgc.yaml` is found.
    package static let standard = Configuration(vendors: nil, requiresProof: false, swiftAccess: nil)
}

/// How far generated types reach.
package enum SwiftAccess: String, Sendable, CaseIterable {
    case `internal`, package, `public`
}

extension Configuration {
    /// Reads a configuration.
    ///
    /// - Returns: `nil` where something is wrong with it, which is reported.
    package static func read(
        _ tree: SyntaxTree, vendors: [String], _ diagnostics: inout Diagnostics
    ) -> Configuration? {
        // An empty file says nothing.
        if tree.root.isNull { return .standard }
        var reading = Reading(diagnostics, parameters: [], vendors: vendors)
        let before = reading.diagnostics.all.count
        let settings = Settings.shape.read(tree.root, &reading)
        for vendor in settings?.vendors?.items ?? [] {
            guard let id = vendor.value.literal, !vendors.contains(id) else { continue }
            reading.report(UnknownVendor(span: vendor.value.span, id: id, known: vendors))
        }
        diagnostics = reading.diagnostics
        guard let settings, diagnostics.all[before...].allSatisfy({ $0.severity != .error }) else { return nil }
        return Configuration(
            vendors: settings.vendors?.items.compactMap(\.value.literal),
            requiresProof: settings.prove != nil, swiftAccess: settings.swift?.access?.literal)
    }
}

/// The file as it is written.
private struct Settings: Sendable {
    let vendors: Items<Text>?
    let prove: Value<Proof>?
    let swift: Swift?

    enum Proof: String, Sendable, CaseIterable {
        case required
    }

    struct Swift: Sendable {
        let access: Value<SwiftAccess>?

        static let shape = Shape<Swift>.record("the Swift settings", "What holds for generated Swift.") { f in
            Swift(
                access: f.optional(
                    "access", \.access, .choice(of: SwiftAccess.self), default: "internal",
                    "How far the generated types reach."))
        }
    }

    static let shape = Shape<Settings>.record("a configuration", "What holds for all templates below a folder.") { f in
        Settings(
            vendors: f.optional(
                "vendors", \.vendors, .list(of: .text(.plain, .notEmpty), .atLeast(1, .items, .house)),
                "The vendors to compile for; without it, all that a template names."),
            prove: f.optional(
                "prove", \.prove, .choice(of: Proof.self), "`required` makes a limit that some values break an error."),
            swift: f.optional("swift", \.swift, Swift.shape, "What holds for generated Swift."))
    }
}
