#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the templates that paths name: files as they stand, folders with all that is in them.
///
/// Symbolic links to files are followed. In a searched folder those to other folders are not, so that none can lead in
/// a circle.
struct TemplateSearch {
    /// In the order of the arguments, and within a folder in the order of the paths' bytes; `-` is standard input.
    private(set) var paths: [String] = []
    private(set) var failures: [FileFailure] = []
    private(set) var searchedFolder = false
    /// All of a folder could be searched and there was no template in it, which is a failure too.
    private(set) var foundEmptyFolder = false
    /// Those that were searched: what comes or goes in one of them changes what is found.
    private(set) var folders: [String] = []
    private var seen: Set<String> = []

    init(_ arguments: [String]) {
        for argument in arguments { add(argument) }
    }

    private mutating func add(_ path: String) {
        if path == "-" {
            if !paths.contains("-") { paths.append(path) }
            return
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            failures.append(FileFailure(.open, path, errno))
            return
        }
        guard status.isFolder else {
            take(path, status)
            return
        }
        searchedFolder = true
        let failureCount = failures.count
        var found: [(path: String, status: stat)] = []
        search(path, &found)
        for file in found.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            take(file.path, file.status)
        }
        if found.isEmpty, failures.count == failureCount {
            foundEmptyFolder = true
            failures.append(FileFailure(.open, path, "nothing in this folder ends in .msg.yaml or .msg.yml"))
        }
    }

    /// Two names of one file are two templates, since a template may be named after its file; two ways to one name are
    /// not.
    private mutating func take(_ path: String, _ status: stat) {
        let name = path.split(separator: "/").last ?? ""
        if seen.insert("\(status.st_dev) \(status.st_ino) \(name)").inserted { paths.append(path) }
    }

    private mutating func search(_ folder: String, _ found: inout [(path: String, status: stat)]) {
        folders.append(folder)
        let entries: [Folder.Entry]
        switch Folder.entries(of: folder) {
        case .success(let all): entries = all
        case .failure(let failure):
            failures.append(failure)
            return
        }
        for entry in entries {
            let name = entry.name
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else {
                let failure = FileFailure(.open, path, errno)
                // In a folder that cannot be looked at there may be templates.
                if name.isTemplateName || entry.isFolder && !name.isNoise { failures.append(failure) }
                continue
            }
            if status.isFolder {
                if !name.isNoise { search(path, &found) }
                continue
            }
            guard name.isTemplateName else { continue }
            guard stat(path, &status) == 0 else {
                failures.append(FileFailure(.open, path, errno))
                continue
            }
            if status.st_mode & S_IFMT == S_IFREG {
                found.append((path, status))
            } else if !status.isFolder {
                failures.append(FileFailure(.open, path, "it is not a regular file"))
            }
        }
    }
}

extension stat {
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}

extension String {
    fileprivate var isTemplateName: Bool { hasSuffix(".msg.yaml") || hasSuffix(".msg.yml") }

    /// A folder in which nobody keeps templates: hidden ones, `.build` and `.git` among them, and fetched packages.
    fileprivate var isNoise: Bool { hasPrefix(".") || self == "node_modules" }
}
