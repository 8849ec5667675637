#if Serve
    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #elseif canImport(Darwin)
        import Darwin
    #endif

    /// By what a file or a folder is known to be as it was: when it was written and changed, its size, and which one it is.
    struct FileStamp: Equatable {
        private let device: UInt64
        private let inode: UInt64
        private let size: Int64
        private let times: [Int]

        /// - Returns: `nil` where nothing is at the path, or nothing can be seen of it.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            // The types differ from system to system.
            device = UInt64(truncatingIfNeeded: status.st_dev)
            inode = UInt64(truncatingIfNeeded: status.st_ino)
            size = Int64(status.st_size)
            #if canImport(Darwin)
                let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
            #else
                let (written, changed) = (status.st_mtim, status.st_ctim)
            #endif
            times = [written.tv_sec, written.tv_nsec, changed.tv_sec, changed.tv_nsec]
        }
    }
#endif
