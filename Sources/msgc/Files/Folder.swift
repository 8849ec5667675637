#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What lies in folders, and making them.
enum Folder {
    /// Whether a path leads to a folder.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Something in a folder.
    struct Entry {
        /// Repaired where it is not UTF-8.
        let name: String
        /// It is said to be a folder, as far as the file system says anything about it.
        let isFolder: Bool
    }

    /// What lies in a folder, in no order, without `.` and `..`.
    static func entries(of path: String) -> Result<[Entry], FileFailure> {
        guard let folder = opendir(path) else { return .failure(FileFailure(.open, path, errno)) }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            // What the constant's type is differs from system to system.
            let isFolder = Int(entry.pointee.d_type) == Int(DT_DIR)
            if name != "." && name != ".." { entries.append(Entry(name: name, isFolder: isFolder)) }
        }
        return errno == 0 ? .success(entries) : .failure(FileFailure(.read, path, errno))
    }

    /// The path of what lies in a folder.
    static func place(_ name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// Makes a folder and those above it that do not exist.
    static func create(_ path: String) throws(FileFailure) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw FileFailure(.create, path, "a file of that name is in the way")
            }
            return
        }
        let above = parent(of: path)
        if above != path, above != "." { try create(above) }
        // Another process may have been faster.
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw FileFailure(.create, path, errno) }
    }

    /// `a/b` for `a/b/c`, `/` for `/a` and `.` for `a`.
    static func parent(of path: String) -> String {
        var rest = path[...]
        while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
        guard let slash = rest.lastIndex(of: "/") else { return "." }
        return slash == rest.startIndex ? "/" : String(rest[..<slash])
    }

    /// The folder that a path lies in, without links and without `..`; `/` where there is none.
    static func holding(_ path: String) -> String { resolved(parent(of: path)) ?? "/" }

    /// Where a path leads, without links and without `..`; `nil` where nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path of a file as seen from a folder that is given without links and without `..`.
    static func relative(_ path: String, to folder: String) -> String {
        let from = folder.split(separator: "/")
        let to = holding(path).split(separator: "/") + path.split(separator: "/").suffix(1)
        let shared = zip(from, to).prefix { $0 == $1 }.count
        return (from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared)).joined(separator: "/")
    }
}
