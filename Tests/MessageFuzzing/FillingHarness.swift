import Foundation
import MessageCompiler
import MessageModel
import MessageOutput
import MessageRuntime
import MessageSource

/// A template becomes payloads, and these are filled with values: the input is a template, a zero byte, and bytes that
/// choose the values.
///
/// Every payload is JSON, no filling contradicts a proof, the bytes are the same whoever asks for them, and each message
/// can be shown.
enum FillingHarness: Harness {
    static let name = "filling"

    static func run(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: 0) else { return false }
        let file = SourceFile(path: "fuzz.msg.yaml", bytes: Array(bytes[..<end]))
        let seed = bytes[end...].reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }

        var findings = Diagnostics()
        guard let compiled = Compiler().compile(file, &findings) else { return true }
        let output = BuildOutput(compiled, [.json, .swift], &findings)
        Findings.check(findings, in: file)
        for file in output.files where file.vendor != nil { requireJSON(file.bytes) }
        guard compiled.template.parameters.allSatisfy({ $0.type.isSmall }) else { return true }
        fill(compiled, seed)
        return true
    }

    private static func fill(_ compiled: CompiledTemplate, _ seed: UInt64) {
        let probe = Probe(compiled)
        var random = RandomArguments(seed: seed)
        for arguments in random.sets(2, of: probe.parameters) {
            let values = arguments.json(of: probe.parameters)
            require(probe.accepts(arguments), "allowed values are refused: \(values)")
            let faults = Result { try probe.parts.flatMap { try $0.faults(arguments, readsPayload: false) } }
            require((try? faults.get()) == [], "\(faults) with \(values)")
            for program in compiled.payloads { compare(program, arguments) }

            var breaches = Diagnostics()
            let messages = compiled.rendered(
                arguments, sample: nil, headroom: compiled.headroom, findings: [], &breaches)
            for message in messages { requireJSON(message.payload) }
            if !messages.isEmpty { Previews.show(messages, Int(seed % 3)) }
        }
        let faults = Result { try probe.faultsOfWitnesses() }
        require((try? faults.get()) == [], "\(faults)")
    }

    /// The payload of generated code is that of the compiler, and stands behind what was in the buffer.
    private static func compare(_ program: PayloadProgram, _ arguments: MessageArguments) {
        guard let filling = try? program.table.fill(arguments) else {
            return require(false, "the table cannot be filled")
        }
        let payload = CompiledPayload<MessageError>(
            template: "fuzz", vendor: program.vendor ?? "", type: "", guards: [], table: program.table)
        var buffer: [UInt8] = [1, 2, 3]
        let isRendered = (try? payload.render(arguments, into: &buffer)) != nil
        require(isRendered == filling.violations.isEmpty, "generated code sees other guards")
        require(buffer == [1, 2, 3] + (isRendered ? filling.bytes : []), "generated code writes something else")
    }

    private static func requireJSON(_ bytes: [UInt8]) {
        let object = try? JSONSerialization.jsonObject(with: Data(bytes))
        require(object is [String: Any], "a payload is no JSON object: \(String(decoding: bytes, as: UTF8.self))")
    }
}

extension ParameterType {
    /// Longer texts and lists are allowed to authors; filling them again and again takes too long here.
    private static let longestText = 2_000, longestList = 40

    fileprivate var isSmall: Bool {
        switch self {
        case .text(let bounds), .id(let bounds): max(bounds.minimum, bounds.maximum ?? 0) <= Self.longestText
        case .url(let bounds): bounds.maximum ?? 0 <= Self.longestText
        case .list(let list):
            max(list.minimum, list.maximum ?? 0) <= Self.longestList && list.fields.allSatisfy { $0.type.isSmall }
        case .integer, .boolean, .choice: true
        }
    }
}
