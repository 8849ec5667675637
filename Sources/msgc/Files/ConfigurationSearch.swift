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

    /// What applies to a file.
    struct Found {
        let configuration: Configuration
        /// Of its file, and of the folder in which that lies; `nil` where there is none.
        let path: String?
        let folder: String?

        /// What holds where no `msgc.yaml` is found.
        static let none = Found(configuration: .standard, path: nil, folder: nil)

        /// Whether `lint` leaves a file out.
        func ignores(_ path: String) -> Bool {
            guard let folder, !configuration.ignored.isEmpty else { return false }
            let below = Folder.relative(path, to: folder)
            return configuration.ignored.contains { $0.pattern.matches(below) }
        }
    }

    /// A configuration with errors, which a user was told in the terminal.
    struct Wrong: Error {
        let diagnostics: Diagnostics
    }

    /// The file that a user has named for everything.
    private let named: String?
    /// What applies to everything, once that file was read.
    private var only: Found?
    /// By folder, as far as it was looked for.
    private var known: [String: Found] = [:]
    /// By folders as they were written, since it takes the system some time to say where they are.
    private var written: [String: Found] = [:]
    /// By configuration file, so that each is told once, however many folders it applies to.
    private var wrong: [String: Wrong] = [:]

    /// - Parameter path: of the file that a user has named.
    /// - Throws: where that file cannot be used.
    init(_ path: String?) throws {
        named = path
        if let path { _ = try configuration(for: path) }
    }

    /// Reads all anew, each when it is asked for.
    mutating func forget() {
        only = nil
        known = [:]
        written = [:]
        wrong = [:]
    }

    /// - Throws: `Wrong`, or `FileFailure` where the one that applies cannot be opened.
    mutating func configuration(for path: String) throws -> Found {
        if let named {
            let found = try only ?? load(named, in: Folder.holding(named))
            only = found
            return found
        }
        let parent = Folder.parent(of: path)
        if let found = written[parent] { return found }
        let found = try configuration(in: Folder.holding(path))
        written[parent] = found
        return found
    }

    private mutating func configuration(in folder: String) throws -> Found {
        if let known = known[folder] { return known }
        let file = folder == "/" ? folder + Self.fileName : folder + "/" + Self.fileName
        let found: Found
        if access(file, F_OK) == 0 {
            found = try load(file, in: folder)
        } else {
            found = folder == "/" ? .none : try configuration(in: Folder.parent(of: folder))
        }
        known[folder] = found
        return found
    }

    /// - Throws: after saying what is wrong with it.
    private mutating func load(_ path: String, in folder: String) throws -> Found {
        if let wrong = wrong[path] { throw wrong }
        var diagnostics = Diagnostics()
        let read = Compiler.configuration(try InputFile.load(path), &diagnostics)
        diagnostics.show(fileCount: 1)
        guard let read else {
            let failure = Wrong(diagnostics: diagnostics)
            wrong[path] = failure
            throw failure
        }
        return Found(configuration: read, path: path, folder: folder)
    }
}
