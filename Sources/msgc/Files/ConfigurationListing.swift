import MessageModel
import MessageOutput
import MessageSource

/// What applies to one file, and where each setting comes from: `lint --show-config`.
struct ConfigurationListing {
    private var lines: [String] = []

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// - Parameters:
    ///   - proves: the run asks for proofs.
    ///   - codes: what the run looks at.
    init(_ path: String, _ found: ConfigurationSearch.Found, proves: Bool, codes: CodeOptions) {
        let configuration = found.configuration
        let places = configuration.places
        lines.append("\(path): " + (found.path ?? "there is no \(ConfigurationSearch.fileName) at or above it"))
        add("vendors", configuration.vendors?.joined(separator: ", ") ?? "all that a template names", places["vendors"])
        if proves {
            add("prove", "required", "--prove")
        } else {
            add("prove", configuration.requiresProof ? "required" : "not required", places["prove"])
        }
        for rule in configuration.rules { add("rules.\(rule.code)", rule.level.rawValue, rule.span) }
        for ignored in configuration.ignored { add("ignore", ignored.pattern.text, ignored.span) }
        add("swift.access", (configuration.swiftAccess ?? .internal).rawValue, places["swift.access"])
        if !codes.selected.isEmpty { add("select", codes.selected.joined(separator: ", "), "--select") }
        if !codes.ignored.isEmpty { add("leave out", codes.ignored.joined(separator: ", "), "--ignore") }
        if found.ignores(path) { lines.append("  the file is left out") }
    }

    private mutating func add(_ name: String, _ value: String, _ span: Span?) {
        add(name, value, span.map { "\($0.file.path):\(LineIndex($0.file).lineNumber(of: $0.range.lowerBound))" })
    }

    private mutating func add(_ name: String, _ value: String, _ origin: String?) {
        lines.append("  \(name): \(value.visible)  (\(origin?.visible ?? "default"))")
    }
}
