import Foundation
import PackagePlugin

/// Writes the Swift of all templates into the package, for those who check generated code in:
/// `swift package compile-templates [--target NAME] [--output FOLDER]`.
@main
struct MessageTemplatesCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let outputs = extractor.extractOption(named: "output")
        guard extractor.remainingArguments.isEmpty, outputs.count <= 1 else {
            throw Failure("usage: swift package compile-templates [--target NAME]… [--output FOLDER]")
        }
        let tool = try context.tool(named: "msgc").url
        let targets = names.isEmpty ? context.package.targets : try context.package.targets(named: names)
        var count = 0
        for module in targets.compactMap(\.sourceModule) {
            let templates = module.sourceFiles.map(\.url).filter { url in
                [".msg.yaml", ".msg.yml"].contains { url.lastPathComponent.hasSuffix($0) }
            }
            guard !templates.isEmpty else { continue }
            let folder = module.directoryURL.appending(path: outputs.first ?? "GeneratedMessages")
            let paths = templates.map { $0.path(percentEncoded: false) }.sorted()
            try run(tool, ["build"] + paths + ["--emit", "swift", "-o", folder.path(percentEncoded: false)])
            count += templates.count
        }
        if count == 0 { Diagnostics.remark("no target has a *.msg.yaml file") }
    }

    private func run(_ tool: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure("msgc build ended with \(process.terminationStatus)")
        }
    }
}

/// What the command says before it gives up.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
