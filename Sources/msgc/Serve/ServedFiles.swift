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
        /// What could not be searched, in words.
        private(set) var troubles: [String] = []
        /// The files, and the folders in which others may come.
        private(set) var watched: Set<String> = []

        /// - Parameter argument: a file or a folder.
        init(_ argument: String, isFolder: Bool) {
            guard isFolder else {
                add(File(path: argument.split(separator: "/").last.map(String.init) ?? argument, source: argument))
                watched = [argument]
                return
            }
            let search = TemplateSearch([argument])
            troubles = search.failures.map(\.description)
            for path in search.paths {
                let below = path.utf8.dropFirst(argument.utf8.count).drop { $0 == UInt8(ascii: "/") }
                add(File(path: String(below) ?? path, source: path))
            }
            watched = Set(search.paths + search.folders + [argument])
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
