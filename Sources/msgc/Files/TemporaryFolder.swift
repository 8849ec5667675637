#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that nobody else can look into, for as long as something runs.
struct TemporaryFolder {
    let path: String

    /// - Parameter depth: of how many bytes the paths are that sockets have in it. The system takes no long ones, so
    ///   that `/tmp` may have to do where `TMPDIR` lies deep.
    init(depth: Int) throws(FileFailure) {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let template = Folder.place("msgc-XXXXXX", in: place)
        let most = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1
        let isFit = Folder.isThere(place) && template.utf8.count + depth <= most
        try self.init(template: isFit ? template : "/tmp/msgc-XXXXXX")
    }

    private init(template: String) throws(FileFailure) {
        let parent = Folder.parent(of: template)
        var template = Array(template.utf8CString)
        guard mkdtemp(&template) != nil else { throw FileFailure(.create, parent, errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes it with all that is in it. Links are removed, and what they lead to is not.
    func remove() {
        // A process that is just ending may still write into it.
        for _ in 0..<20 {
            Self.remove(path)
            if rmdir(path) == 0 || errno == ENOENT { return }
            usleep(50_000)
        }
    }

    private static func remove(_ folder: String) {
        guard case .success(let entries) = Folder.entries(of: folder) else { return }
        for entry in entries {
            let path = "\(folder)/\(entry.name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                remove(path)
                rmdir(path)
            } else {
                unlink(path)
            }
        }
    }
}
