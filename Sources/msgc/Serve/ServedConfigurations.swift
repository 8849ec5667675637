#if Serve
    import MessageModel

    /// The configurations that apply to what is served, each read once.
    struct ServedConfigurations {
        /// The file that a user has named for everything.
        private let named: String?
        private var search: ConfigurationSearch

        /// - Throws: where the one that was named cannot be read.
        init(_ named: String?) throws {
            self.named = named
            search = try ConfigurationSearch(named)
        }

        /// Reads all anew.
        mutating func forget() { search.forget() }

        /// - Throws: where the one that applies is wrong.
        mutating func found(for path: String) throws -> ConfigurationSearch.Found {
            try search.configuration(for: path)
        }

        /// Where one stands or would stand that applies to one of these files, or to what lies in these folders.
        func places(for paths: Set<String>, below argument: String) -> Set<String> {
            if let named { return [named] }
            var places = Set(paths.map { Folder.parent(of: $0) + "/" + ConfigurationSearch.fileName })
            var folder = Folder.holding(argument + "/x")
            while true {
                places.insert((folder == "/" ? "" : folder) + "/" + ConfigurationSearch.fileName)
                if folder == "/" { return places }
                folder = Folder.parent(of: folder)
            }
        }
    }
#endif
