package import MessageSource
package import MessageSyntax

/// What a `msgc.yaml` says for all templates at and below its folder.
package struct Configuration: Sendable {
    /// The ids of the vendors to compile for; `nil` for all that a template names.
    package let vendors: [String]?
    /// A limit that some values may break is an error.
    package let requiresProof: Bool
    /// How bad findings are called, in the order of the file.
    package let rules: [Rule]
    /// The files that `lint` leaves out, relative to the folder of the configuration.
    package let ignored: [Ignored]
    /// How far the generated types reach; `nil` where nothing is said.
    package let swiftAccess: SwiftAccess?
    /// Where the settings are written that are one value, by their names.
    package let places: [String: Span]

    /// What holds where no `msgc.yaml` is found.
    package static let standard = Configuration(
        vendors: nil, requiresProof: false, rules: [], ignored: [], swiftAccess: nil, places: [:])

    /// Files that `lint` leaves out.
    package struct Ignored: Sendable {
        package let pattern: PathPattern
        package let span: Span
    }
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
        _ tree: SyntaxTree, vendors: [String], codes: [String], _ diagnostics: inout Diagnostics
    ) -> Configuration? {
        // An empty file says nothing.
        if tree.root.isNull { return .standard }
        var reading = Reading(diagnostics, parameters: [], vendors: vendors)
        let before = reading.diagnostics.all.count
        let settings = Settings.shape(codes).read(tree.root, &reading)
        for vendor in settings?.vendors?.items ?? [] {
            guard let id = vendor.value.literal, !vendors.contains(id) else { continue }
            reading.report(UnknownVendor(span: vendor.value.span, id: id, known: vendors))
        }
        let ignored = (settings?.ignore?.items ?? []).compactMap { item in
            item.value.literal.flatMap { reading.ignored($0, at: item.value.span) }
        }
        diagnostics = reading.diagnostics
        guard let settings, diagnostics.all[before...].allSatisfy({ $0.severity != .error }) else { return nil }
        return Configuration(
            vendors: settings.vendors?.items.compactMap(\.value.literal),
            requiresProof: settings.prove != nil, rules: settings.rules?.entries.compactMap(Rule.init) ?? [],
            ignored: ignored, swiftAccess: settings.swift?.access?.literal, places: settings.places)
    }
}

extension Configuration.Rule {
    fileprivate init?(_ entry: Named<Value<RuleLevel>>.Entry) {
        guard let level = entry.value.literal else { return nil }
        self.init(code: entry.name, level: level, span: entry.value.span)
    }
}

extension Reading {
    fileprivate mutating func ignored(_ text: String, at span: Span) -> Configuration.Ignored? {
        switch PathPattern.read(text) {
        case .success(let pattern): return Configuration.Ignored(pattern: pattern, span: span)
        case .failure(let fault):
            report(MalformedPattern(span: span, text: text, fault: fault))
            return nil
        }
    }
}

/// The file as it is written.
private struct Settings: Sendable {
    let vendors: Items<Text>?
    let prove: Value<Proof>?
    let rules: Named<Value<RuleLevel>>?
    let ignore: Items<Text>?
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

    var places: [String: Span] {
        var places: [String: Span] = [:]
        places["vendors"] = vendors?.span
        places["prove"] = prove?.span
        places["swift.access"] = swift?.access?.span
        return places
    }

    /// - Parameter codes: of all findings there are.
    static func shape(_ codes: [String]) -> Shape<Settings> {
        .record("a configuration", "What holds for all templates below a folder.") { f in
            Settings(
                vendors: f.optional(
                    "vendors", \.vendors, .list(of: .text(.plain, .notEmpty), .atLeast(1, .items, .house)),
                    "The vendors to compile for; without it, all that a template names."),
                prove: f.optional(
                    "prove", \.prove, .choice(of: Proof.self),
                    "`required` makes a limit that some values break an error."),
                rules: f.optional(
                    "rules", \.rules,
                    .named(
                        .choice(of: RuleLevel.self), among: codes, called: "the code of a finding",
                        listedBy: "msgc explain --list"),
                    "How bad findings are called, by their codes."),
                ignore: f.optional(
                    "ignore", \.ignore, .list(of: .text(.plain, .notEmpty)),
                    "The files that `lint` leaves out, as patterns of paths below the folder of this file."),
                swift: f.optional("swift", \.swift, Swift.shape, "What holds for generated Swift."))
        }
    }
}
