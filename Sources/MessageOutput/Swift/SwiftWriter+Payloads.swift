import MessageModel
import MessageRuntime

extension SwiftWriter {
    /// The methods for a vendor, and how large its message can get.
    func writeMethods(_ payload: SwiftProgram, to source: inout SwiftSource) {
        let table = "Self.\(payload.tableName)"
        let throwing = payload.guards.isEmpty ? "" : " throws(MessageError)"
        let attempt = payload.guards.isEmpty ? "" : "try "
        let isSplit = !payload.splits.isEmpty
        let size = payload.maximumSize.map { ", at most \($0) bytes" } ?? ""
        let recipient = "for \(payload.vendorName) (`\(payload.vendor)`)"

        source.line()
        source.lines(SwiftComment.lines(payload.summary(recipient, size), throwing: payload.warning))
        source.block(
            "\(modifier)func \(payload.method)()\(throwing) -> \(isSplit ? "[MessagePayload]" : "MessagePayload")"
        ) { source in
            source.line("\(attempt)\(table).\(isSplit ? "renderAll" : "render")(_arguments)")
        }
        if !isSplit {
            source.line()
            source.lines(
                SwiftComment.lines("Appends the bytes of the message to a buffer that can be used again and again."))
            source.block("\(modifier)func \(payload.method)(into buffer: inout [UInt8])\(throwing)") { source in
                source.line("\(attempt)\(table).render(_arguments, into: &buffer)")
            }
        }
        if let size = payload.maximumSize {
            source.line()
            source.lines(SwiftComment.lines("How many bytes a message for \(payload.vendorName) has at most."))
            source.line("\(modifier)static var \(payload.method.name)MaximumSize: Int { \(size) }")
        }
    }

    /// The constant behind the methods.
    func writeTable(_ payload: SwiftProgram, to source: inout SwiftSource) {
        source.line()
        source.line("private static let \(payload.tableName) = CompiledPayload(")
        source.indented { source in
            source.line(
                ".v1, template: name, vendor: \(SwiftLiteral.string(payload.vendor)), "
                    + "type: \(SwiftLiteral.string(payload.type)),")
            if let request = payload.request {
                source.line(
                    "request: MessageRequest(\(SwiftLiteral.string(request.method)), "
                        + "\(SwiftLiteral.string(request.path))),")
            }
            if !payload.guards.isEmpty {
                source.line("guards: [")
                source.indented { source in
                    for guarded in payload.guards { source.line(guarded.literal + ",") }
                }
                source.line("],")
            }
            write(payload.table, to: &source, tail: payload.splits.isEmpty ? ")" : ",")
            guard !payload.splits.isEmpty else { return }
            source.line("splits: [")
            for (spreading, table) in payload.splits {
                source.indented { source in
                    source.line("PayloadSplit(")
                    source.indented { source in
                        source.line(
                            "parameter: \(spreading.parameter), first: \(spreading.first), rest: \(spreading.rest),")
                        write(table, to: &source, tail: "),")
                    }
                }
            }
            source.line("])")
        }
    }

    private func write(_ table: [UInt8], to source: inout SwiftSource, tail: String) {
        source.line("table: \"\"\"")
        source.indented { source in
            source.lines(SwiftLiteral.lines(String(decoding: table, as: UTF8.self), width: 90))
            source.line("\"\"\"" + tail)
        }
    }
}

extension SwiftProgram {
    fileprivate var tableName: String { method.name + "Payload" }

    fileprivate func summary(_ recipient: String, _ size: String) -> String {
        guard !splits.isEmpty else { return "The message \(recipient)\(size)." }
        return "The messages \(recipient): several where there are more receivers than one message takes."
    }

    /// What the method throws for.
    fileprivate var warning: String? {
        guard !guards.isEmpty else { return nil }
        var names: [String] = []
        for name in guards.map(\.name) where !names.contains(name) { names.append(name) }
        let more = names.count > 4 ? " and \(names.count - 4) more" : ""
        let list = names.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
        return "`MessageError` where the values do not fit: \(list)\(more)."
    }
}

extension PayloadProgram.Guard {
    /// What is measured, as readers of the template know it.
    fileprivate var name: String {
        switch self {
        case .limit(_, let place), .broadcast(let place): place.path.joined(separator: ".")
        case .dotSegment(let hole): hole.name
        }
    }

    /// The case of `PayloadGuard`.
    fileprivate var literal: String {
        switch self {
        case .broadcast: ".broadcast(\(SwiftLiteral.string(name)))"
        case .dotSegment: ".dotSegment(parameter: \(SwiftLiteral.string(name)))"
        case .limit(let limit, _):
            [
                "\(limit.unit.measure)(\(SwiftLiteral.string(name))", limit.unit.literal,
                limit.minimum.map { "min: \($0)" }, limit.maximum.map { "max: \($0)" },
            ].compactMap { $0 }.joined(separator: ", ") + ")"
        }
    }
}

extension Limit.Unit {
    fileprivate var measure: String {
        switch self {
        case .characters, .bytes, .jsonBytes: ".length"
        case .items, .objects, .levels: ".count"
        }
    }

    /// The case of `LengthUnit` or `CountUnit`; `nil` for items, which go without saying.
    fileprivate var literal: String? {
        switch self {
        case .characters: ".characters"
        case .bytes: ".bytes"
        case .jsonBytes: ".jsonBytes"
        case .items: nil
        case .objects(let kind): ".objects(\(SwiftLiteral.string(kind.name)), \(SwiftLiteral.string(kind.names)))"
        case .levels(let kind): ".levels(\(SwiftLiteral.string(kind.names)))"
        }
    }
}
