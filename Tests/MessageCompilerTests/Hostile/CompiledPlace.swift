import Foundation
import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource

/// A place whose template is compiled, ready to be filled again and again.
struct CompiledPlace {
    /// What became of a value.
    enum Outcome {
        /// By the codes of what was reported.
        case refused([String])
        case filled([UInt8])
    }

    let place: Place
    let kind: Place.Kind
    let compiled: CompiledTemplate

    /// Why a template does not compile.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(_ place: Place, _ kind: Place.Kind) throws {
        self.place = place
        self.kind = kind
        let words = place.choices.map { "\(Self.quoted($0)): \(Self.quoted($0.replacing("{{", with: "{{{{")))" }
        let choices = "{" + words.joined(separator: ", ") + "}"
        var diagnostics = Diagnostics()
        let source = place.source(kind, choices: choices)
        let compiled = Compiler().compile(SourceFile(path: "place.msg.yaml", text: source), &diagnostics)
        guard let compiled else {
            throw Failure(description: "\(diagnostics.all.map { "\($0.code): \($0.message)" })\n\(source)")
        }
        self.compiled = compiled
    }

    /// Fills the template with data as somebody else's program would write it.
    func fill(_ value: String) throws -> Outcome {
        let data: Any = if case .row = place.form { ["p": [value]] } else { ["p": value] }
        return fill(json: [UInt8](try JSONSerialization.data(withJSONObject: data)))
    }

    func fill(json: [UInt8]) -> Outcome {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "data.json", bytes: json)
        let values = Compiler().values(file, isJSON: true, for: compiled.template, &diagnostics)
        let filled = values.flatMap { compiled.fill($0, called: "data", &diagnostics) }
        let codes = diagnostics.all.filter { $0.severity == .error }.map(\.code)
        guard let bytes = filled?.first?.bytes, codes.isEmpty else { return .refused(codes) }
        return .filled(bytes)
    }

    /// What is wrong with the payload that a value gives; nothing where the value is refused for a reason.
    ///
    /// - Parameter benign: the structure of the payload that a harmless value gives.
    func faults(of value: String, structure benign: String) throws -> [String] {
        switch try fill(value) {
        case .refused(let codes):
            let isExplained = !codes.isEmpty && codes.allSatisfy { Self.refusals.contains($0) }
            return isExplained ? [] : ["refused by \(codes)"]
        case .filled(let bytes):
            let payload = try Payload(bytes)
            // An empty text may take its member with it.
            if value.isEmpty { return [] }
            let structure = payload.structure == benign ? [] : ["the structure is \(payload.structure)"]
            return structure + place.faults(payload, Place.Filled(shown: value, value: value, kind: kind))
        }
    }

    /// The structure that a harmless value gives, or nothing where even that is too long.
    func structure() throws -> String {
        guard case .filled(let bytes) = try fill(kind.harmless) else { return "nothing" }
        return try Payload(bytes).structure
    }

    /// What may be said of a value that is not let in.
    private static let refusals: Set<String> = [
        "broadcast-from-parameter", "dot-segment", "refused-value", "text-too-long", "text-too-short", "title-too-long",
        "too-large",
    ]

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.isASCII ? scalar.value >= 0x20 && scalar.value < 0x7F : scalar.properties.isAlphabetic
            if scalar == "\"" || scalar == "\\" {
                quoted += "\\\(scalar)"
            } else if isPlain {
                quoted.unicodeScalars.append(scalar)
            } else {
                quoted +=
                    "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
            }
        }
        return quoted + "\""
    }
}

extension Place {
    /// A choice that fills an id lists ids.
    var choices: [String] {
        if kinds.contains(.text) { return HostileValues.choices }
        // One that lists a broadcast is no receiver, whatever is chosen.
        return HostileValues.choices.filter {
            $0.isID && !(name.contains("receivers") && ["@all", "all"].contains($0.lowercased()))
        }
    }

    /// What is tried here with a kind of parameter.
    func hostile(_ kind: Kind) -> [String] {
        switch kind {
        case .text, .url, .id: HostileValues.texts
        case .integer: HostileValues.integers
        case .choice: choices
        }
    }
}

extension String {
    var isID: Bool { wholeMatch(of: /[A-Za-z0-9_.@:\/\-]+/) != nil }
}

extension Place.Kind {
    /// A value that nobody objects to.
    var harmless: String {
        switch self {
        case .text: "甲"
        case .id: "a1"
        case .url: "https://example.com/p"
        case .integer: "7"
        case .choice: "@a"
        }
    }
}
