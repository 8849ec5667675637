/// What `--color` was given.
package enum ColorChoice: String, Sendable, CaseIterable {
    case auto, always, never

    /// Whether to write colours. `always` and `never` settle it; otherwise the first of these that is set does:
    /// `NO_COLOR`, `FORCE_COLOR` or `CLICOLOR_FORCE`, and at last whether a terminal that can show them listens.
    package static func resolve(
        _ flag: ColorChoice, environment: (String) -> String?, isTerminal: Bool
    ) -> Bool {
        switch flag {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
        // Both forcing variables are switched off with 0 by the programs that brought them into use.
        func isForced(_ name: String) -> Bool { isSet(name) && environment(name) != "0" }

        if isSet("NO_COLOR") { return false }
        if isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE") { return true }
        return isTerminal && environment("TERM") != "dumb"
    }
}
