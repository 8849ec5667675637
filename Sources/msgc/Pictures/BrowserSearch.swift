import MessageSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds a browser that can take pictures without a screen.
enum BrowserSearch {
    /// As Linux and people's own scripts call them.
    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome-headless-shell",
        "microsoft-edge", "microsoft-edge-stable",
    ]
    /// Where macOS has them, which puts none on `PATH`.
    private static let applications = [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]
    private static let variable = "CHROME_PATH"

    /// - Parameter chosen: a path, or a name on `PATH`, that the user has given.
    static func browser(_ chosen: String?) throws(UsageFailure) -> String {
        if let chosen { return try named(chosen, by: "--browser") }
        if let path = environment(variable), !path.isEmpty { return try named(path, by: variable) }
        if let found = names.lazy.compactMap(onPath).first ?? installed { return found }
        throw UsageFailure(
            """
            no Chromium or Chrome was found to take pictures with: none of \(names.quotedList) is on PATH; name one \
            with --browser or \(variable)
            """)
    }

    private static func named(_ name: String, by origin: String) throws(UsageFailure) -> String {
        let path = name.contains("/") ? name : onPath(name)
        if let path, isProgram(path) { return path }
        throw UsageFailure("'\(name)', which \(origin) names, is no program that can be run")
    }

    private static func onPath(_ name: String) -> String? {
        (environment("PATH") ?? "").split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }

    private static var installed: String? {
        #if canImport(Darwin)
            let folders = ["/Applications"] + (environment("HOME").map { ["\($0)/Applications"] } ?? [])
            return folders.lazy.flatMap { folder in applications.map { "\(folder)/\($0)" } }.first(where: isProgram)
        #else
            return nil
        #endif
    }

    private static func isProgram(_ path: String) -> Bool { !Folder.isThere(path) && access(path, X_OK) == 0 }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
