import Foundation
import MessageCompiler
import MessageOutput
import MessageSource
import Testing

/// One folder of `Cases`: a template, and beside it all that must come out of it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// The folder below `Cases`: `language/each-and-when`.
    let name: String
    private let source: @Sendable () throws -> [UInt8]

    var testDescription: String { name }
    var folder: URL { Self.root.appending(path: name) }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    static let templateName = "template.msg.yaml"

    /// A case whose template is a file in its folder.
    private init(name: String) {
        let file = Self.root.appending(path: name).appending(path: Self.templateName)
        self.name = name
        self.source = { Array(try Data(contentsOf: file)) }
    }

    /// A case whose template no editor would show, or is too large to keep: made here, with its goldens in the folder.
    init(_ name: String, bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.source = { bytes() }
    }

    /// Every folder with a template in it, sorted, and then the generated ones.
    static let all: [GoldenCase] = {
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let names = paths.filter { $0.hasSuffix("/" + templateName) }.map { $0.dropLast(templateName.count + 1) }
        return names.sorted().map { GoldenCase(name: String($0)) } + generated
    }()

    /// What comes out: every payload as `build` names it, and the report as `lint` prints it where there is one.
    func outcome() throws -> [String: String] {
        let file = SourceFile(path: Self.templateName, bytes: try source())
        var diagnostics = Diagnostics()
        var outcome: [String: String] = [:]
        if let compiled = Compiler().compile(file, &diagnostics) {
            // Filling says again what compiling has said.
            var repeated = Diagnostics()
            for payload in BuildOutput(compiled, pretty: true, &repeated).files {
                let name = payload.path.split(separator: "/").last.map(String.init) ?? payload.path
                outcome[name] = String(decoding: payload.bytes, as: UTF8.self) + "\n"
            }
        }
        if !diagnostics.all.isEmpty {
            outcome["diagnostics.txt"] = TextReport().render(LintRun(diagnostics: diagnostics.sorted, fileCount: 1))
        }
        return outcome
    }

    /// What must come out, by the names of the files in the folder.
    func goldens() throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != Self.templateName }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            })
    }
}
