#if Serve
    /// Notices what happens to files and folders by looking at them again and again, which works on every file system.
    struct FileWatch: Sendable {
        private var stamps: [String: FileStamp?] = [:]

        /// Looks at other paths from now on; what is known of the old ones stays known.
        ///
        /// - Returns: whether there are new ones among them.
        mutating func turn(to paths: Set<String>) -> Bool {
            stamps = stamps.filter { paths.contains($0.key) }
            let new = paths.filter { stamps[$0] == nil }
            for path in new { stamps.updateValue(FileStamp(path), forKey: path) }
            return !new.isEmpty
        }

        /// What has changed since somebody looked last.
        mutating func changes() -> Set<String> {
            var changed: Set<String> = []
            for (path, known) in stamps {
                let stamp = FileStamp(path)
                if stamp != known {
                    stamps.updateValue(stamp, forKey: path)
                    changed.insert(path)
                }
            }
            return changed
        }

        /// Looks until the process ends, and tells of every change. Somebody who is still writing is waited for, but
        /// not for long: a page should follow within a tenth of a second.
        static func follow(_ folder: ServedFolder, telling tell: (ServedFolder.News) async -> Void) async throws {
            let clock = ContinuousClock()
            var watch = folder.watch
            var unsettled: Set<String> = []
            while true {
                let start = clock.now
                var changed = watch.changes()
                let spent = clock.now - start
                changed.formUnion(unsettled)
                unsettled = []
                if !changed.isEmpty {
                    for _ in 0..<mostWaits {
                        try await clock.sleep(for: wait)
                        unsettled = watch.changes()
                        changed.formUnion(unsettled)
                        if unsettled.isEmpty { break }
                    }
                    let taken = await folder.take(changed, watch)
                    watch = taken.watch
                    await tell(taken.news)
                }
                // Many files take longer to look at, and may not keep the machine busy.
                try await clock.sleep(for: max(interval, spent * 10))
            }
        }

        private static let interval = Duration.milliseconds(30)
        /// Longer than the clocks of file systems are coarse, so that a quiet file was not written after it was seen.
        private static let wait = Duration.milliseconds(15)
        private static let mostWaits = 2
    }
#endif
