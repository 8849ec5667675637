import Foundation
import PackagePlugin

/// Compiles the `*.msg.yaml` files of a target to Swift while the target is built: one command for each template, so
/// that an edit compiles one of them again.
@main
struct MessageTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let tool = try context.tool(named: "msgc").url
        let folder = context.pluginWorkDirectoryURL.appending(path: "GeneratedSources")
        let configurations = Configurations(below: context.package.directoryURL)
        return module.templates.map { template in
            let output = folder.appending(path: template.outputName(below: module.directoryURL))
            let configuration = configurations.nearest(to: template)
            return .buildCommand(
                displayName: "Compiling \(template.lastPathComponent)", executable: tool,
                arguments: ["build", template.path(percentEncoded: false), "--emit", "swift"]
                    + ["-o", output.path(percentEncoded: false)],
                inputFiles: [template] + (configuration.map { [$0] } ?? []), outputFiles: [output])
        }
    }
}

extension SourceModuleTarget {
    /// In the order of their paths.
    var templates: [URL] {
        sourceFiles.map(\.url).filter(\.isTemplate).sorted { $0.path < $1.path }
    }
}

extension URL {
    var isTemplate: Bool { [".msg.yaml", ".msg.yml"].contains { lastPathComponent.hasSuffix($0) } }

    /// A file name that no other path gives: `alerts/disk-full.msg.yaml` becomes `alerts_2Fdisk-full.msg.swift`.
    func outputName(below folder: URL) -> String {
        let path = path(percentEncoded: false)
        let root = folder.path(percentEncoded: false)
        let relative = path.hasPrefix(root) ? path.dropFirst(root.count).drop { $0 == "/" } : path[...]
        let kept = relative.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default: "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return kept.joined() + ".swift"
    }
}

/// The `msgc.yaml` files of a package.
struct Configurations {
    private let root: URL

    init(below root: URL) { self.root = root.standardizedFileURL }

    /// The one at or above a template, up to the package's own folder.
    func nearest(to template: URL) -> URL? {
        var folder = template.standardizedFileURL.deletingLastPathComponent()
        while folder.path.hasPrefix(root.path) {
            let file = folder.appending(path: "msgc.yaml")
            if FileManager.default.fileExists(atPath: file.path) { return file }
            let parent = folder.deletingLastPathComponent()
            guard parent != folder else { return nil }
            folder = parent
        }
        return nil
    }
}
