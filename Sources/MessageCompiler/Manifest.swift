import MessageOutput

/// The list of all that a build wrote, `manifest.json`.
package struct Manifest: Sendable {
    private let files: [BuildOutput.File]

    package init(_ files: [BuildOutput.File]) { self.files = files }

    /// Indented JSON with a final newline; files in the order of their paths.
    package var bytes: [UInt8] {
        let entries = files.sorted { $0.path < $1.path }.map { file in
            JSONValue.members([
                "path": .string(file.path), "template": .string(file.template), "vendor": .string(file.vendor),
                "sample": file.sample.map { .string($0) }, "bytes": .integer(file.bytes.count),
            ])
        }
        return JSONValue.object([("files", .array(entries))]).write(pretty: true) + [UInt8(ascii: "\n")]
    }
}
