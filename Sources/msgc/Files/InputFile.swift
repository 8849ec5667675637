import MessageSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading whole files.
enum InputFile {
    /// One byte more than is ever parsed, so that the parser sees that a file is too large.
    private static let mostBytes = (32 << 20) + 1

    static func load(_ path: String) throws(FileFailure) -> SourceFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(.open, path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure(.open, path, errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure(.open, path, EISDIR) }
        return SourceFile(path: path, bytes: try bytes(of: descriptor, path, sizeHint: Int(status.st_size)))
    }

    /// - Parameter name: what reports call it.
    static func loadStandardInput(as name: String) throws(FileFailure) -> SourceFile {
        SourceFile(path: name, bytes: try bytes(of: STDIN_FILENO, "-", sizeHint: 0))
    }

    private static func bytes(
        of descriptor: Int32, _ path: String, sizeHint: Int
    ) throws(FileFailure) -> [UInt8] {
        var all: [UInt8] = []
        var capacity = max(sizeHint, 1 << 14)
        while all.count < mostBytes {
            var failure: Int32 = 0
            let wanted = min(capacity, mostBytes - all.count)
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                repeat {
                    count = read(descriptor, buffer.baseAddress, wanted)
                } while count < 0 && errno == EINTR
                if count < 0 {
                    failure = errno
                    count = 0
                }
            }
            if failure != 0 { throw FileFailure(.read, path, failure) }
            if chunk.isEmpty { break }
            if all.isEmpty { all = chunk } else { all += chunk }
            capacity = 1 << 14
        }
        return all
    }
}
