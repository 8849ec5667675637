import Foundation
@testable import MessageCompiler
@testable import MessageModel
@testable import MessageOutput
import MessageRuntime
import MessageSource
import Testing

/// `GeneratedCodeTests` cannot name the types of templates that it does not know, so the calls of their initializers
/// are derived from the templates, as the types are.
struct ExpectationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../GeneratedCodeTests").standardized
    private static let file = folder.appending(path: "Expectations.swift")

    @Test func theExpectationsAreThoseOfTheTemplates() throws {
        let templates = try ["templates", "Cases"].flatMap { name in
            try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: name).path).sorted()
                .filter { $0.hasSuffix(".msg.yaml") }.map { "\(name)/\($0)" }
        }
        let calls = try templates.map { try Calls(of: $0, in: Self.folder) }
        // One declaration for each: a list of them all would be one expression for the type checker.
        func declarations(_ name: String, _ expectations: [String]) -> String {
            let names = expectations.indices.map { "\(name)\($0)" }
            return
                (zip(names, expectations).map { "    private static let \($0) = \($1)\n" } + [
                    "    static let \(name): [Expectation] = [\n        \(names.joined(separator: ", "))\n    ]"
                ]).joined(separator: "\n")
        }
        let text = """
            // Derived from the templates; see ExpectationTests. Do not edit.
            // swift-format-ignore-file

            import MessageRuntime

            enum Expectations {
            \(declarations("samples", calls.flatMap(\.samples)))

            \(declarations("witnesses", calls.flatMap(\.witnesses)))
            }

            """
        let written = try? String(contentsOf: Self.file, encoding: .utf8)
        guard written != text else { return }
        guard GoldenRefresh.covers("generated-code") else {
            Issue.record("Expectations.swift differs; UPDATE_GOLDENS='generated-code' swift test rewrites it")
            return
        }
        try text.write(to: Self.file, atomically: true, encoding: .utf8)
        Issue.record("rewrote Expectations.swift: look at the difference, then run again")
    }
}

/// The calls of a template's generated type.
private struct Calls {
    private(set) var samples: [String] = []
    private(set) var witnesses: [String] = []

    init(of path: String, in folder: URL) throws {
        var diagnostics = Diagnostics()
        let bytes = try Data(contentsOf: folder.appending(path: path))
        let compiled = try #require(
            Compiler().compile(SourceFile(path: path, bytes: Array(bytes)), &diagnostics), "\(path)")
        let source = try #require(compiled.swift(access: .internal, &diagnostics), "\(path)")
        let code = Code(String(decoding: source.bytes, as: UTF8.self))
        var naming = SwiftNaming(Diagnostics())
        let type = naming.template(compiled.template, methods: [])
        let names = compiled.template.parameters.isEmpty ? [nil] : compiled.template.samples.map(\.name)
        for (name, values) in zip(names, compiled.ownValues) {
            samples.append(code.expectation(path, name, type, values.arguments, code.methods))
        }
        for document in compiled.proofs {
            // The message itself goes nowhere, so nothing is measured there.
            guard let vendor = document.vendor else { continue }
            for proof in document.proofs where proof.isHard(in: vendor) {
                guard case .refuted(let witness) = proof.verdict else { continue }
                let place = proof.place.path.joined(separator: ".")
                let method = code.methods.filter { $0.name == SwiftIdentifier.method(for: vendor).name }
                witnesses.append(code.expectation(path, place, type, witness, method))
            }
        }
    }
}

/// What a test has to know of generated source to call it without a warning.
private struct Code {
    let methods: [(name: String, throwing: Bool, isSplit: Bool)]
    private let initializerThrows: Bool

    init(_ source: String) {
        initializerThrows = source.contains("/// - Throws: `MessageError` where a value does not keep")
        methods = source.matches(of: /func (\w+)\(\)( throws\(MessageError\))? -> (\[)?MessagePayload/).map {
            (String($0.1), $0.2 != nil, $0.3 != nil)
        }
    }

    func expectation(
        _ path: String, _ values: String?, _ type: SwiftTemplate, _ arguments: MessageArguments,
        _ methods: [(name: String, throwing: Bool, isSplit: Bool)]
    ) -> String {
        let name = "Messages.\(type.type)"
        let texts = zip(type.properties, arguments.values).compactMap { property, value in
            property.type.literal(value).map { "\(property.identifier): \(property.qualified($0, name))" }
        }
        let calls = methods.map { method in
            let call = "\(method.throwing ? "try " : "")message.\(method.name)()"
            return method.isSplit ? call : "[\(call)]"
        }
        return """
            Expectation(\(SwiftLiteral.string(path)), \(values.map(SwiftLiteral.string) ?? "nil")) {
                    let message = \(initializerThrows ? "try " : "")\(name)(\(texts.joined(separator: ", ")))
                    return \(calls.joined(separator: " + "))
                }
            """
    }
}

extension SwiftProperty {
    /// A literal of rows names their type, which lies in the template's.
    fileprivate func qualified(_ literal: String, _ template: String) -> String {
        guard case .rows(let row, _) = type else { return literal }
        return literal.replacing("\(row.identifier)(", with: "\(template).\(row.identifier)(")
    }
}
