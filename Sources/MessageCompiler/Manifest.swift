import MessageOutput
package import MessageSource
import MessageSyntax

/// The list of the files that builds have left in a folder, with what is known of the limits of their payloads:
/// `manifest.json`.
package struct Manifest: Sendable {
    /// One payload, or the Swift source of one template.
    package struct Entry: Sendable, Hashable {
        /// Below the output folder: `order-shipped/VENDOR.short.json`, `OrderShipped.swift`.
        package let path: String
        package let template: String
        /// `nil` for Swift source.
        package let vendor: String?
        package let sample: String?
        /// The size of the file.
        package let bytes: Int
    }

    package static let fileName = "manifest.json"

    /// In the order of their paths, each path once.
    package let entries: [Entry]
    /// What is known of the limits, by template and vendor; of templates without files too.
    let proofs: [Proofs]

    /// The manifest of a folder in which nothing was built.
    package static let none = Manifest([], [])

    /// - Parameter proofs: the first for each template and vendor counts.
    init(_ entries: some Sequence<Entry>, _ proofs: some Sequence<Proofs>) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var seen: Set<Owner> = []
        self.proofs = proofs.filter { seen.insert($0.owner).inserted }.sorted { $0.owner.precedes($1.owner) }
    }

    /// The manifest of an earlier build. Whatever is not an entry that a build writes is passed over, and so is a file
    /// that is no manifest at all: what it says decides which files are removed.
    package init(reading file: SourceFile) {
        var ignored = Diagnostics()
        let root = SyntaxTree.parseJSON(file, &ignored)?.root
        self.init(
            (root?["files"]?.items ?? []).compactMap { Entry($0) },
            (root?["proofs"]?.items ?? []).compactMap { Proofs($0) })
    }

    /// JSON with each file and each limit on a line of its own, so that two builds can be compared line by line.
    package var bytes: [UInt8] {
        let files = entries.map(\.json).lines(indent: 2)
        let proofs = proofs.map(\.json).lines(indent: 2)
        return Array("{\n  \"files\": \(files),\n  \"proofs\": \(proofs)\n}\n".utf8)
    }
}

extension [String] {
    /// An array of JSON with each item on lines of its own.
    ///
    /// - Parameter indent: how far the array itself is set in.
    func lines(indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        return isEmpty ? "[]" : "[\n" + map { "\(blanks)  \($0)" }.joined(separator: ",\n") + "\n\(blanks)]"
    }
}

extension Manifest.Entry {
    init(_ file: BuildOutput.File) {
        self.init(
            path: file.path, template: file.template, vendor: file.vendor, sample: file.sample,
            bytes: file.bytes.count)
    }

    fileprivate var json: String {
        JSONValue.members([
            "path": .string(path), "template": .string(template), "vendor": vendor.map(JSONValue.string),
            "sample": sample.map(JSONValue.string), "bytes": .integer(bytes),
        ]).text
    }

    /// An entry as it was read; `nil` unless its path is exactly the one that its other members give.
    fileprivate init?(_ node: Node) {
        guard let path = node["path"]?.string, let template = node["template"]?.string,
            let bytes = node["bytes"].flatMap({ Int($0.string) })
        else { return nil }
        let vendor = node["vendor"]?.string
        let sample = node["sample"]?.string
        guard template.isFileName, vendor?.isFileName ?? true, sample?.isFileName ?? true,
            BuildOutput.path(template: template, vendor: vendor, sample: sample) == path
        else { return nil }
        self.init(path: path, template: template, vendor: vendor, sample: sample, bytes: bytes)
    }
}

extension String {
    /// Letters, digits, `_` and `-` alone, so that no path made from it can lead anywhere else.
    fileprivate var isFileName: Bool {
        !isEmpty
            && unicodeScalars.allSatisfy { scalar in
                scalar == "-" || scalar == "_" || scalar.isASCII && scalar.properties.isAlphabetic
                    || ("0"..."9").contains(scalar)
            }
    }
}
