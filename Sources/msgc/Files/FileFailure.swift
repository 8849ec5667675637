#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that cannot be used, with the reason in words.
struct FileFailure: Error, CustomStringConvertible {
    enum Use: String {
        case open, read, write, remove, create
    }

    let use: Use
    let path: String
    let reason: String
    let isAboutMissingFile: Bool

    init(_ use: Use, _ path: String, _ reason: String, isAboutMissingFile: Bool = false) {
        self.use = use
        self.path = path
        self.reason = reason
        self.isAboutMissingFile = isAboutMissingFile
    }

    /// - Parameter code: the error's number.
    init(_ use: Use, _ path: String, _ code: Int32) {
        // A name that is no UTF-8 reaches us repaired, and nothing is called by the repaired name.
        let isRepaired = code == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
        self.init(
            use, path, isRepaired ? "its name is not UTF-8" : Self.reason(code), isAboutMissingFile: code == ENOENT)
    }

    var description: String { "cannot \(use) '\(path)': \(reason)" }

    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file"
        case EISDIR: "it is a folder"
        case ENOTDIR: "a part of its path is not a folder"
        case EACCES, EPERM: "permission denied"
        case ELOOP: "its symbolic links lead in a circle"
        case ENAMETOOLONG: "its name is too long"
        case EEXIST: "it exists already"
        case ENOSPC, EDQUOT: "no space is left"
        case EROFS: "the file system is read-only"
        case EMFILE, ENFILE: "too many files are open"
        default: strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
        }
    }
}
