import ArgumentParser
import MessageCompiler
import MessageModel
import MessageSource

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns a vendor's payload back into a template.",
        discussion: """
            The template has a body in the vendor's own terms, and compiled again it gives the same payload. One \
            template is printed; with -o each is written to NAME.msg.yaml in a folder. Findings go to standard error.
            """)

    @Argument(help: ArgumentHelp("Payloads in JSON, or - for standard input.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("Whose payloads they are.", valueName: "id"))
    var vendor: String

    @Option(
        help: ArgumentHelp("The template's name, for a single file; else the file's name counts.", valueName: "name"))
    var name: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Write into this folder.", valueName: "folder"))
    var output: String?

    @Option(name: .customLong("stdin-filename"), help: .standardInputName)
    var standardInputName: String?

    func validate() throws {
        try VendorChoice.check([vendor])
        if files.count > 1, name != nil { throw ValidationError("--name is for a single file") }
        if files.count > 1, output == nil { throw ValidationError("Several files need a folder: -o DIR") }
        if let name, !name.isKebabCase {
            throw ValidationError(
                "'\(name)' is no name for a template; use small letters and digits in words with '-' between them")
        }
    }

    func run() throws {
        var diagnostics = Diagnostics()
        var templates: [(name: String, text: String)] = []
        for path in files {
            let file = try StandardInputName(standardInputName).read(path)
            var findings = Diagnostics()
            let name = name ?? file.path.payloadName
            if let other = templates.first(where: { $0.name == name }) {
                throw UsageFailure("two files would become '\(other.name)'; import one of them with --name")
            }
            if let text = Compiler().template(from: file, for: vendor, named: name, &findings) {
                templates.append((name, text))
            }
            diagnostics.append(contentsOf: findings)
        }
        diagnostics.show(fileCount: files.count)
        try write(templates)
        if diagnostics.hasErrors { throw ExitStatus.findings }
    }

    private func write(_ templates: [(name: String, text: String)]) throws {
        guard let output else {
            for template in templates where !Terminal.output.write(template.text) { throw ExitStatus.failure }
            return
        }
        try Folder.create(output)
        for template in templates {
            try OutputFile.create(Array(template.text.utf8), at: "\(output)/\(template.name).msg.yaml")
        }
    }
}

extension String {
    /// A template's name made of a payload's path: its words in small letters, with `-` between them.
    fileprivate var payloadName: String {
        var base = split(separator: "/").last.map(String.init) ?? self
        if base.hasSuffix(".json") { base.removeLast(".json".count) }
        let isPart = { (scalar: Unicode.Scalar) in
            scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        }
        let words = base.unicodeScalars.split { !isPart($0) }.map { String($0).lowercased() }
        let name = words.joined(separator: "-")
        return name.isKebabCase ? name : (["message"] + words).joined(separator: "-")
    }
}
