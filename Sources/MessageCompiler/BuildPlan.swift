/// What becomes of an output folder: which files it gets, which ones an earlier build has left over.
package struct BuildPlan: Sendable {
    /// What a run looked at, which says how much of an earlier build it replaces.
    package struct Scope: Sendable {
        /// A folder was searched, so a template that was not found does not exist any more.
        let searchedFolder: Bool
        /// The ids of the vendors that were compiled for; `nil` for all.
        let vendors: [String]?
        /// What was to be written.
        let formats: Set<BuildFormat>
        /// A template has errors or could not be opened: what it gave earlier is not to be taken for left over.
        let isIncomplete: Bool

        package init(
            searchedFolder: Bool, vendors: [String]?, formats: Set<BuildFormat> = [.json], isIncomplete: Bool
        ) {
            self.searchedFolder = searchedFolder
            self.vendors = vendors
            self.formats = formats
            self.isIncomplete = isIncomplete
        }

        /// The run would have written the file, had it still belonged to its template.
        fileprivate func covers(_ entry: Manifest.Entry) -> Bool {
            guard let vendor = entry.vendor else { return formats.contains(.swift) }
            return formats.contains(.json) && vendors?.contains(vendor) ?? true
        }

        /// The run would have found out the same, had there still been such a template and vendor.
        ///
        /// - Parameter built: the templates that were built.
        fileprivate func covers(_ owner: Manifest.Owner, _ built: Set<String>) -> Bool {
            !isIncomplete && (searchedFolder || built.contains(owner.template))
                && vendors?.contains(owner.vendor) ?? true
        }
    }

    /// What is written, in the order of the templates.
    package let files: [BuildOutput.File]
    /// Paths below the folder: what an earlier build has written and this one would not.
    package let leftovers: [String]
    /// What the folder holds after the build.
    package let manifest: Manifest

    package init(_ outputs: [BuildOutput], replacing earlier: Manifest, _ scope: Scope) {
        files = outputs.flatMap(\.files)
        let written = Set(files.map(\.path))
        let templates = Set(files.map(\.template))
        var leftovers: [String] = []
        var kept: [Manifest.Entry] = []
        var seen = written
        for entry in earlier.entries where seen.insert(entry.path).inserted {
            let isReplaced =
                !scope.isIncomplete && (scope.searchedFolder || templates.contains(entry.template))
                && scope.covers(entry)
            if isReplaced { leftovers.append(entry.path) } else { kept.append(entry) }
        }
        self.leftovers = leftovers
        // What an earlier build has found out goes with the files that it has left.
        let found = outputs.flatMap(\.proofs)
        let built = templates.union(found.map(\.owner.template))
        let owners = Manifest.Owners(kept)
        let proofs = found + earlier.proofs.filter { owners.include($0.owner) || !scope.covers($0.owner, built) }
        let entries = files.map { Manifest.Entry($0) }
        manifest = Manifest(entries + kept, proofs)
    }
}
