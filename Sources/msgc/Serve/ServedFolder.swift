#if Serve
    import MessageCompiler
    import MessageModel
    import MessageOutput
    import MessageSource
    import MessageVendors

    /// The file or folder that is served, and what was made of what lies in it.
    actor ServedFolder {
        /// What browsers are told.
        typealias News = ServedChange

        private let argument: String
        private let isFolder: Bool
        private let choice: MessageChoice
        private var files: ServedFiles
        private var configurations: ServedConfigurations
        /// Everything that may change what is shown, as it was before anything of it was shown.
        let watch: FileWatch
        /// Pages that were there once: who has one open is told that its file is gone.
        private var known: [ServedPath: String] = [:]
        private var entries: [ServedPath: ServedList.Entry] = [:]
        /// Of the templates that are looked at, the last one last; there are never many.
        private var readings: [(page: ServedPath, reading: ServedReading)] = []
        private var generation: ServedChange.Generation

        private static let mostReadings = 8
        /// Somebody who makes new folders all the time is not waited for.
        private static let mostSearches = 4

        /// - Throws: where there is nothing at the path, or nobody knows whose payload it is.
        init(_ argument: String, vendor: String?, configuration: String?) throws {
            self.argument = argument
            isFolder = Folder.isThere(argument)
            choice = MessageChoice(vendor: vendor, sample: nil, values: nil)
            if !isFolder {
                let file = try InputFile.load(argument)
                if file.isReadyPayload { _ = try choice.vendor(ofPayload: argument) }
            }
            configurations = try ServedConfigurations(configuration)
            var watch = FileWatch()
            files = Self.files(argument, isFolder: isFolder, configurations, &watch)
            self.watch = watch
            generation = ServedChange.Generation(run: String(UInt32.random(in: .min ... .max), radix: 36))
            known = files.paths
        }

        /// What the page at `/` is: the only one that there is, or the list.
        var onlyPage: ServedPath? { isFolder ? nil : files.order.first }

        /// Looks for the files, and again after what is new is watched: what came meanwhile would never be noticed.
        private static func files(
            _ argument: String, isFolder: Bool, _ configurations: ServedConfigurations, _ watch: inout FileWatch
        ) -> ServedFiles {
            var searchCount = 0
            while true {
                let files = ServedFiles(argument, isFolder: isFolder)
                let places = configurations.places(for: files.watched, below: argument)
                let hasNew = watch.turn(to: files.watched.union(places))
                searchCount += 1
                if !hasNew || searchCount == mostSearches { return files }
            }
        }

        /// The state as a browser is told that has just begun to listen.
        var state: News { ServedChange(generation, paths: nil) }

        /// Forgets what has changed.
        ///
        /// - Parameter watch: as it was when the changes were noticed.
        /// - Returns: the watch turned to all that there is now. Nothing new is shown before it is watched.
        func take(_ changed: Set<String>, _ watch: FileWatch) -> (news: News, watch: FileWatch) {
            generation.number += 1
            let pages = changed.compactMap { files.page(ofSource: $0) }
            let isSameList =
                pages.count == changed.count && changed.allSatisfy { FileStamp($0) != nil && !files.leadsOut($0) }
            let isSameConfiguration = changed.isDisjoint(
                with: configurations.places(for: files.watched, below: argument))
            var watch = watch
            if !isSameList {
                files = Self.files(argument, isFolder: isFolder, configurations, &watch)
                known.merge(files.paths) { $1 }
            }
            if !isSameConfiguration {
                configurations.forget()
                readings = []
                entries = [:]
                return (ServedChange(generation, paths: nil), watch)
            }
            for page in pages { entries[page] = nil }
            readings.removeAll { pages.contains($0.page) || files[$0.page] == nil }
            return (ServedChange(generation, paths: isSameList ? pages.compactMap { known[$0] } : nil), watch)
        }

        var list: ServedList {
            let entries = files.order.filter { !isIgnored($0) }.compactMap(entry)
            return ServedList(
                folder: argument, entries: entries, troubles: files.troubles, generation: generation.text)
        }

        private func isIgnored(_ page: ServedPath) -> Bool {
            guard let file = files[page] else { return true }
            return (try? configurations.found(for: file.source).ignores(file.source)) ?? false
        }

        private func entry(_ page: ServedPath) -> ServedList.Entry? {
            if let entry = entries[page] { return entry }
            let entry = reading(of: page)?.entry { Vendors.vendor($0)?.name ?? $0 }
            entries[page] = entry
            return entry
        }

        /// What the page of a template is made of, and the state of the folder that it shows.
        ///
        /// - Returns: `nil` where there is no such page, and never was.
        func found(_ page: ServedPath) -> (reading: ServedReading, generation: String)? {
            let place = readings.firstIndex { $0.page == page }
            let found = place.map { readings.remove(at: $0).reading } ?? reading(of: page)?.measured
            guard let reading = found else { return nil }
            if readings.count >= Self.mostReadings { readings.removeFirst() }
            if !reading.hasTrouble { readings.append((page, reading)) }
            return (reading, generation.text)
        }

        private func reading(of page: ServedPath) -> ServedReading? {
            guard let file = files[page] else {
                return known[page].map { ServedReading($0, trouble: "The file '\($0)' is no longer there.") }
            }
            do {
                let source = try InputFile.load(file.source)
                do {
                    let configuration = try configurations.found(for: file.source).configuration
                    return try ServedReading(file.path, source, choice, configuration)
                } catch let wrong as ConfigurationSearch.Wrong {
                    return ServedReading(file.path, source, wrong)
                }
            } catch let failure as FileFailure {
                return ServedReading(file.path, trouble: "msgc " + failure.description + ".")
            } catch let failure as UsageFailure {
                return ServedReading(file.path, trouble: failure.message)
            } catch {
                return ServedReading(file.path, trouble: "msgc cannot show this file: \(error).")
            }
        }
    }
#endif
