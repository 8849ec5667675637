import MessageCompiler
import MessageModel
import MessageSource

/// The template that a payload was built from, as far as it is known.
struct PayloadOrigin {
    private let vendor: String
    private let compiled: CompiledTemplate?
    /// Why the template is not known; `nil` where it is.
    let remark: String?

    /// - Parameter template: its path; `nil` to look for it by the `manifest.json` that lists the payload.
    init(of payload: String, vendor: String, template: String?) throws {
        if let template {
            self.init(in: try InputFile.load(template), for: vendor)
            return
        }
        guard let name = try Self.template(of: payload) else {
            self.init(
                nil, for: vendor,
                "No manifest.json lists the payload; '--template FILE' says what it was built from.")
            return
        }
        let files = try Self.files(of: name)
        if let file = files.first, files.count == 1 {
            self.init(in: file, for: vendor)
        } else {
            self.init(nil, for: vendor, Self.doubt(about: name, files.map(\.path)))
        }
    }

    private init(in file: SourceFile, for vendor: String) {
        var ignored = Diagnostics()
        guard let compiled = Compiler().compile(file, &ignored) else {
            self.init(nil, for: vendor, "'\(file.path)' has errors; 'msgc lint' shows them.")
            return
        }
        let remark = """
            '\(file.path)' has nothing for '\(vendor)'; '--template FILE' says what the payload was built from.
            """
        self.init(compiled, for: vendor, compiled.hasOrigins(for: vendor) ? nil : remark)
    }

    private init(_ compiled: CompiledTemplate?, for vendor: String, _ remark: String?) {
        self.vendor = vendor
        self.compiled = compiled
        self.remark = remark
    }

    /// As many paths as tell where to look.
    private static let shownPaths = 4

    /// Why a name leads to no template: none has it, or several have.
    private static func doubt(about name: String, _ paths: [String]) -> String {
        if paths.isEmpty {
            return "No template below this folder is called '\(name)'; '--template FILE' says where it is."
        }
        let shown = paths.prefix(shownPaths)
        let list = shown.quotedList + (paths.count > shown.count ? " among them" : "")
        return "\(paths.count) templates are called '\(name)', \(list); '--template FILE' says which."
    }

    /// Where the member comes from.
    func place(of suspect: Suspect) -> String? {
        compiled.flatMap { compiled in
            compiled.origin(of: suspect, for: vendor).map { LineIndex($0.file).place(of: $0) }
        }
    }

    /// The name of the template of a file that a build has left: its manifest lies beside it or in the folder above.
    private static func template(of payload: String) throws -> String? {
        let parts = payload.split(separator: "/").map(String.init)
        let folders = [Folder.parent(of: payload), Folder.parent(of: Folder.parent(of: payload))]
        for (count, folder) in zip(1..., folders) where parts.count >= count {
            let path = parts.suffix(count).joined(separator: "/")
            let entry = try OutputFolder(path: folder).manifest().entries.first { $0.path == path }
            if let entry { return entry.template }
        }
        return nil
    }

    /// The templates of a name, below the folder that we are in.
    private static func files(of name: String) throws -> [SourceFile] {
        var ignored = Diagnostics()
        return try TemplateSearch(["."]).paths.compactMap { path in
            let file = try InputFile.load(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
            return Compiler().read(file, &ignored)?.name == name ? file : nil
        }
    }
}
