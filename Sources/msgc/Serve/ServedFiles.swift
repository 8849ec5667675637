#if Serve
    import MessageOutput
    import MessageSource

    /// Which files are served, as the folder was when somebody looked. A request names one of these or none: no path
    /// that a browser sends is ever looked up on disk.
    struct ServedFiles {
        struct File {
            /// Below the folder that is served.
            let path: String
            /// As it is opened.
            let source: String
        }

        private var files: [ServedPath: File] = [:]
        /// In the order of the search.
        private(set) var order: [ServedPath] = []
        /// What could not be searched or is not shown, in words.
        private(set) var troubles: [String] = []
        /// The files, and the folders in which others may come.
        private(set) var watched: Set<String> = []
        /// Where the folder is, without links; `nil` where there is none.
        private var root: String?

        /// - Parameter argument: a file or a folder.
        init(_ argument: String, isFolder: Bool) {
            guard isFolder else {
                add(File(path: argument.split(separator: "/").last.map(String.init) ?? argument, source: argument))
                watched = [argument]
                return
            }
            let search = TemplateSearch([argument])
            // What could not be opened may come back, and a link's folder knows nothing of that.
            watched = Set(search.paths + search.folders + search.failures.map(\.path) + [argument])
            // A folder in which there is nothing yet is no trouble.
            if !search.foundEmptyFolder { troubles = search.failures.map(\.description) }
            guard search.searchedFolder else {
                if troubles.isEmpty {
                    troubles = [FileFailure(.open, argument, "it is no longer a folder").description]
                }
                return
            }
            root = Folder.resolved(argument)
            for path in search.paths {
                if leadsOut(path) {
                    troubles.append("cannot show '\(path)': it is a link that leads out of the folder")
                    continue
                }
                let below = path.utf8.dropFirst(argument.utf8.count).drop { $0 == UInt8(ascii: "/") }
                add(File(path: String(below) ?? path, source: path))
            }
        }

        /// Whether a file that was found in the folder lies elsewhere.
        func leadsOut(_ source: String) -> Bool {
            guard let root, let file = Folder.resolved(source) else { return false }
            return !file.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
        }

        private mutating func add(_ file: File) {
            let page = ServedPath.page(of: file.path)
            files[page] = file
            order.append(page)
        }

        /// The path of each page's file.
        var paths: [ServedPath: String] { files.mapValues(\.path) }

        subscript(page: ServedPath) -> File? { files[page] }

        func page(ofSource source: String) -> ServedPath? { order.first { files[$0]?.source == source } }
    }
#endif
