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
        self.vendor = vendor
        if let template {
            compiled = Self.compiled(try InputFile.load(template))
            remark = compiled == nil ? "'\(template)' has errors; 'msgc lint' shows them." : nil
            return
        }
        guard let name = try Self.template(of: payload) else {
            compiled = nil
            remark = "No manifest.json lists the payload; '--template FILE' says what it was built from."
            return
        }
        let found = try Self.file(of: name)
        compiled = found.flatMap(Self.compiled)
        remark =
            switch (found, compiled) {
            case (nil, _): "No template below this folder is called '\(name)'; '--template FILE' says where it is."
            case (let file?, nil): "'\(file.path)' has errors; 'msgc lint' shows them."
            case (_?, _?): nil
            }
    }

    /// Where the member comes from.
    func place(of suspect: Suspect) -> String? {
        compiled.flatMap { compiled in
            compiled.origin(of: suspect, for: vendor).map { LineIndex($0.file).place(of: $0) }
        }
    }

    private static func compiled(_ file: SourceFile) -> CompiledTemplate? {
        var ignored = Diagnostics()
        return Compiler().compile(file, &ignored)
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

    /// The template of a name, below the folder that we are in.
    private static func file(of name: String) throws -> SourceFile? {
        var ignored = Diagnostics()
        for path in TemplateSearch(["."]).paths {
            let file = try InputFile.load(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
            if Compiler().read(file, &ignored)?.name == name { return file }
        }
        return nil
    }
}
