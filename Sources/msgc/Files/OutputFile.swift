import MessageSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writing whole files: what stands at the path is the old file or the new one, never a part.
enum OutputFile {
    /// What became of a file.
    enum Outcome {
        case written, unchanged
    }

    /// Whether the file is there and how it compares.
    enum State {
        case missing, same, different
    }

    static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func state(of path: String, comparedWith bytes: [UInt8]) -> State {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .missing }
        guard Int(status.st_size) == bytes.count, let file = try? InputFile.load(path) else { return .different }
        return file.bytes == bytes ? .same : .different
    }

    /// How a file differs from these bytes, in a line; `nil` where it does not.
    static func difference(of path: String, from bytes: [UInt8]) -> String? {
        switch state(of: path, comparedWith: bytes) {
        case .missing: "missing: \(path)"
        case .different: "different: \(path)"
        case .same: nil
        }
    }

    /// Replaces or makes a file. One that holds these bytes already is not touched; a device or a pipe is written to.
    @discardableResult
    static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Outcome {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists {
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                if state(of: path, comparedWith: bytes) == .same { return .unchanged }
            case S_IFDIR:
                throw FileFailure(.write, path, EISDIR)
            default:
                try writeThrough(bytes, path)
                return .written
            }
        }
        // Behind a symbolic link it is the file that is replaced, not the link.
        let target = exists ? resolved(path) : path
        let draft = try writeDraft(bytes, beside: target, named: path, mode: exists ? status.st_mode & 0o7777 : nil)
        guard rename(draft, target) == 0 else {
            let code = errno
            unlink(draft)
            throw FileFailure(.write, path, code)
        }
        return .written
    }

    /// Makes a file where there is none.
    static func create(_ bytes: [UInt8], at path: String) throws(FileFailure) {
        if isThere(path) { throw FileFailure(.create, path, EEXIST) }
        let draft = try writeDraft(bytes, beside: path, named: path, mode: nil, for: .create)
        defer { unlink(draft) }
        let code = name(draft, path)
        if code != 0 { throw FileFailure(.create, path, code) }
    }

    /// Gives a draft its name, unless somebody else has that by now.
    private static func name(_ draft: String, _ path: String) -> Int32 {
        if link(draft, path) == 0 { return 0 }
        let code = errno
        // Some file systems know no second name for a file.
        guard [EPERM, ENOTSUP, ENOSYS].contains(code), !isThere(path) else { return code }
        return rename(draft, path) == 0 ? 0 : errno
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func writeThrough(_ bytes: [UInt8], _ path: String) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(.write, path, errno) }
        let code = finish(bytes, descriptor)
        if code != 0 { throw FileFailure(.write, path, code) }
    }

    /// Writes a file of a name of its own in the folder of the one that it becomes.
    private static func writeDraft(
        _ bytes: [UInt8], beside target: String, named path: String, mode: mode_t?, for use: FileFailure.Use = .write
    ) throws(FileFailure) -> String {
        let folder = Folder.parent(of: target)
        for attempt in 0..<100 {
            let draft = "\(folder)/.msgc-\(getpid())-\(attempt).tmp"
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor < 0 {
                if errno == EEXIST { continue }
                throw missingFolder(use, path, errno)
            }
            if let mode { fchmod(descriptor, mode) }
            let code = finish(bytes, descriptor)
            if code == 0 { return draft }
            unlink(draft)
            throw FileFailure(.write, path, code)
        }
        throw FileFailure(.write, path, EEXIST)
    }

    /// A new file can only be missing its folder.
    private static func missingFolder(_ use: FileFailure.Use, _ path: String, _ code: Int32) -> FileFailure {
        code == ENOENT ? FileFailure(use, path, "its folder does not exist") : FileFailure(use, path, code)
    }

    /// Writes and closes: some file systems say only then that there is no space.
    private static func finish(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
        let code = writeAll(bytes, to: descriptor)
        guard close(descriptor) == 0 else { return code == 0 ? errno : code }
        return code
    }
}
