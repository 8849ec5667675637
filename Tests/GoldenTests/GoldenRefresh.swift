import Foundation

/// Which goldens a run is asked to rewrite.
enum GoldenRefresh {
    /// `UPDATE_GOLDENS` holds a part of the name, or a glob for the whole of it.
    static func covers(_ name: String) -> Bool {
        let pattern = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] ?? ""
        return !pattern.isEmpty && (name.contains(pattern) || fnmatch(pattern, name, 0) == 0)
    }
}
