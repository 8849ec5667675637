import MessageModel

extension SwiftAccess {
    /// Before a declaration: nothing for what Swift assumes anyway.
    var modifier: String { self == .internal ? "" : rawValue + " " }

    /// The import of the runtime, which must reach as far as the declarations.
    ///
    /// Without `InternalImportsByDefault` a plain import reaches everywhere, and one file that says `package` would
    /// make the plain imports of all other files ambiguous.
    var importLines: [String] {
        switch self {
        case .internal: ["import MessageRuntime"]
        case .public: ["public import MessageRuntime"]
        case .package:
            [
                "#if hasFeature(InternalImportsByDefault)", "    package import MessageRuntime", "#else",
                "    import MessageRuntime", "#endif",
            ]
        }
    }
}
