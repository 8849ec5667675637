import Foundation
import MessageCompiler
import MessageOutput
import MessageSource
import Testing

/// One folder of `Cases`: a template or a vendor's payload, and beside it all that must come out of it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// The folder below `Cases`: `language/each-and-when`.
    let name: String
    private let source: @Sendable () throws -> [UInt8]
    /// The vendor whose payload the input is; `nil` where it is a template.
    private let payloadOf: String?

    var testDescription: String { name }
    var folder: URL { Self.root.appending(path: name) }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    static let templateName = "template.msg.yaml"
    static let payloadName = "payload.json"

    /// A case whose input is a file in its folder. Payloads lie in a folder of their vendor's.
    private init(name: String, input: String) {
        let file = Self.root.appending(path: name).appending(path: input)
        self.name = name
        self.source = { Array(try Data(contentsOf: file)) }
        payloadOf = input == Self.payloadName ? name.split(separator: "/").dropLast().last.map(String.init) : nil
    }

    /// A case whose template no editor would show, or is too large to keep: made here, with its goldens in the folder.
    init(_ name: String, bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.source = { bytes() }
        payloadOf = nil
    }

    /// Every folder with an input in it, sorted, and then the generated ones.
    static let all: [GoldenCase] = {
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let cases = paths.sorted().compactMap { path -> GoldenCase? in
            guard let input = [templateName, payloadName].first(where: { path.hasSuffix("/" + $0) }) else { return nil }
            return GoldenCase(name: String(path.dropLast(input.count + 1)), input: input)
        }
        return cases + generated
    }()

    /// A page, or a terminal's text, is made of the cases with a golden for it.
    private func hasGolden(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// Swift source comes out of the cases about it, and of those with a golden for it.
    private var emitsSwift: Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return name.hasPrefix("swift/") || names.contains { $0.hasSuffix(".swift") }
    }

    /// What comes out: every file as `build` names it, and the report as `lint` prints it where there is one.
    func outcome() throws -> [String: String] {
        if let payloadOf { return try payloadOutcome(payloadOf) }
        let file = SourceFile(path: showsFormats ? Self.pathWithBlanks : Self.templateName, bytes: try source())
        var diagnostics = Diagnostics()
        var outcome: [String: String] = [:]
        if let compiled = Compiler().compile(file, &diagnostics) {
            // Filling says again what compiling has said.
            var repeated = Diagnostics()
            var files = BuildOutput(compiled, pretty: true, &repeated).files
            if emitsSwift { files += BuildOutput(compiled, [.swift], &diagnostics).files }
            if hasGolden(Self.previewName) { outcome[Self.previewName] = previewPage(of: compiled, diagnostics) }
            if hasGolden(Self.terminalName) { outcome[Self.terminalName] = terminalText(of: compiled, diagnostics) }
            for file in files {
                let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
                // The payloads' final line break makes an empty line, since their goldens have always had it.
                outcome[name] = String(decoding: file.bytes, as: UTF8.self) + (file.vendor == nil ? "" : "\n")
            }
        }
        return showsFormats ? outcome.adding(reports: diagnostics, on: file) : outcome.adding(diagnostics)
    }

    /// What is found in the template where no payloads are made of it, as by `lint`, and where they are; `nil` for a
    /// payload.
    func findings() throws -> (linting: Diagnostics, filling: Diagnostics)? {
        guard payloadOf == nil else { return nil }
        let file = SourceFile(path: Self.templateName, bytes: try source())
        return (
            Batch.Entry(template: file, with: Compiler()).diagnostics,
            Batch.Entry(template: file, with: Compiler(), use: { _, _ in }).diagnostics
        )
    }

    /// What comes out of a payload: the report as `lint` prints it, and the template as `import` does, with its own
    /// report where that says something else.
    private func payloadOutcome(_ vendor: String) throws -> [String: String] {
        let file = SourceFile(path: Self.payloadName, bytes: try source())
        var diagnostics = Diagnostics()
        Compiler().check(payload: file, for: vendor, &diagnostics)
        var importing = Diagnostics()
        let imported = Compiler().template(from: file, for: vendor, named: "imported", &importing)
        let template = imported.map { ["imported.yaml": $0] } ?? [:]
        let outcome = template.adding(diagnostics)
        return outcome == template.adding(importing)
            ? outcome : outcome.adding(importing, as: "import-diagnostics.txt")
    }

    /// What must come out, by the names of the files in the folder.
    func goldens() throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0 != Self.templateName && $0 != Self.payloadName
        }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            })
    }
}

extension [String: String] {
    /// With the report of what was found, where anything was.
    fileprivate func adding(_ diagnostics: Diagnostics, as name: String = "diagnostics.txt") -> [String: String] {
        guard !diagnostics.all.isEmpty else { return self }
        let report = TextReport().render(LintRun(diagnostics: diagnostics.sorted, fileCount: 1))
        return merging([name: report]) { $1 }
    }
}
