import MessageCompiler

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder that `build` writes to.
struct OutputFolder {
    let path: String

    /// How many files a build has changed.
    struct Changes {
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    /// The manifest of the last build; an empty one where there was none.
    func manifest() throws(FileFailure) -> Manifest {
        do {
            return Manifest(reading: try InputFile.load(place(Manifest.fileName)))
        } catch {
            if error.isAboutMissingFile { return Manifest.none }
            throw error
        }
    }

    /// Writes the files, removes what is left over and writes the manifest last.
    func apply(_ plan: BuildPlan) throws(FileFailure) -> Changes {
        var changes = Changes()
        try Folder.create(path)
        for file in plan.files {
            let target = place(file.path)
            try Folder.create(Folder.parent(of: target))
            switch try OutputFile.write(file.bytes, to: target) {
            case .written: changes.written += 1
            case .unchanged: changes.unchanged += 1
            }
        }
        for leftover in plan.leftovers where try remove(leftover) { changes.removed += 1 }
        try OutputFile.write(plan.manifest.bytes, to: place(Manifest.fileName))
        return changes
    }

    /// How the folder differs from what a build would leave there, a line for each file.
    func differences(from plan: BuildPlan) -> [String] {
        var files = plan.files.map { (place($0.path), $0.bytes) }
        files.append((place(Manifest.fileName), plan.manifest.bytes))
        let changed = files.compactMap { path, bytes in
            OutputFile.difference(of: path, from: bytes)
        }
        return changed + plan.leftovers.map(place).filter(isOwn).map { "left over: \($0)" }
    }

    private func place(_ name: String) -> String { Folder.place(name, in: path) }

    /// Removes a file of an earlier build, and its folder when that is empty then.
    private func remove(_ name: String) throws(FileFailure) -> Bool {
        let target = place(name)
        guard isOwn(target) else { return false }
        // Another build may have been faster.
        guard unlink(target) == 0 || errno == ENOENT else { throw FileFailure(.remove, target, errno) }
        rmdir(Folder.parent(of: target))
        return true
    }

    /// A regular file in a real folder: behind a symbolic link lies what no build has made.
    private func isOwn(_ target: String) -> Bool {
        var status = stat()
        guard lstat(Folder.parent(of: target), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
        return lstat(target, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
