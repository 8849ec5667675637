import MessageCompiler
import MessageModel
import MessageSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the `msgc.yaml` that applies to a template: the nearest one at or above it.
struct ConfigurationSearch {
    static let fileName = "msgc.yaml"

    /// The one that applies to everything, where a user has named it.
    private let only: Configuration?
    /// By folder, as far as it was looked for.
    private var known: [String: Configuration] = [:]

    /// - Parameter path: of the file that a user has named.
    init(_ path: String?) throws {
        only = try path.map { try Self.load($0) }
    }

    mutating func configuration(for path: String) throws -> Configuration {
        if let only { return only }
        return try configuration(in: Self.folder(of: path))
    }

    private mutating func configuration(in folder: String) throws -> Configuration {
        if let known = known[folder] { return known }
        let file = folder == "/" ? folder + Self.fileName : folder + "/" + Self.fileName
        let found: Configuration
        if access(file, F_OK) == 0 {
            found = try Self.load(file)
        } else {
            found = folder == "/" ? .standard : try configuration(in: Self.parent(of: folder))
        }
        known[folder] = found
        return found
    }

    /// - Throws: after saying what is wrong with it.
    private static func load(_ path: String) throws -> Configuration {
        var diagnostics = Diagnostics()
        let read = Compiler.configuration(try InputFile.load(path), &diagnostics)
        diagnostics.show(fileCount: 1)
        guard let read else { throw ExitStatus.failure }
        return read
    }

    /// The folder that a path lies in, without links and without `..`.
    private static func folder(of path: String) -> String {
        let parent = path.contains("/") ? Self.parent(of: path) : "."
        guard let resolved = realpath(parent.isEmpty ? "/" : parent, nil) else { return "/" }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func parent(of path: String) -> String {
        let end = path.lastIndex(of: "/") ?? path.startIndex
        return end == path.startIndex ? "/" : String(path[..<end])
    }
}
