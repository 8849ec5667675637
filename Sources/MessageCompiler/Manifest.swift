import MessageOutput
package import MessageSource
import MessageSyntax

/// The list of the payload files that builds have left in a folder, `manifest.json`.
package struct Manifest: Sendable {
    /// One payload file.
    package struct Entry: Sendable, Hashable {
        /// Below the output folder: `order-shipped/VENDOR.short.json`.
        package let path: String
        package let template: String
        package let vendor: String
        package let sample: String?
        /// The size of the file.
        package let bytes: Int
    }

    package static let fileName = "manifest.json"

    /// In the order of their paths, each path once.
    package let entries: [Entry]

    /// The manifest of a folder in which nothing was built.
    package static let none = Manifest([])

    init(_ entries: some Sequence<Entry>) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The manifest of an earlier build. Whatever is not an entry that a build writes is passed over, and so is a file
    /// that is no manifest at all: what it says decides which files are removed.
    package init(reading file: SourceFile) {
        var ignored = Diagnostics()
        let files = SyntaxTree.parseJSON(file, &ignored)?.root["files"]?.items ?? []
        self.init(files.compactMap(Entry.init))
    }

    /// Indented JSON with a final newline.
    package var bytes: [UInt8] {
        let entries = entries.map { entry in
            JSONValue.members([
                "path": .string(entry.path), "template": .string(entry.template), "vendor": .string(entry.vendor),
                "sample": entry.sample.map(JSONValue.string), "bytes": .integer(entry.bytes),
            ])
        }
        return JSONValue.object([("files", .array(entries))]).write(pretty: true) + [UInt8(ascii: "\n")]
    }
}

extension Manifest.Entry {
    init(_ file: BuildOutput.File) {
        self.init(
            path: file.path, template: file.template, vendor: file.vendor, sample: file.sample,
            bytes: file.bytes.count)
    }

    /// An entry as it was read; `nil` unless its path is exactly the one that its other members give.
    fileprivate init?(_ node: Node) {
        guard let path = node["path"]?.string, let template = node["template"]?.string,
            let vendor = node["vendor"]?.string, let bytes = node["bytes"].flatMap({ Int($0.string) })
        else { return nil }
        let sample = node["sample"]?.string
        guard BuildOutput.path(template: template, vendor: vendor, sample: sample) == path,
            template.isFileName, vendor.isFileName, sample?.isFileName ?? true
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
