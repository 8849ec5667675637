import MessageSource
import MessageSyntax

/// The keys that every vendor's section may hold besides the vendor's own.
struct SectionOptions: Sendable {
    let losses: Value<Losses>?
    let extra: DocumentValue?

    enum Losses: String, Sendable, CaseIterable {
        case accept
    }

    static let keys = ["losses", "extra"]

    /// Reads the options, and claims their keys so that the vendor's own record passes over them.
    static func take(from node: Node, _ reading: inout Reading) -> SectionOptions {
        func read<Value>(_ key: String, _ shape: Shape<Value>) -> Value? {
            reading.field = key
            return node[key].flatMap { shape.read($0, &reading) }
        }
        let losses = read("losses", .choice(of: Losses.self))
        let extra = read("extra", .open)
        if let entry = node.entries.first(where: { $0.key.bytes.elementsEqual("extra".utf8) }) {
            if case .object(let members)? = extra {
                reading.report(UncheckedExtra(span: entry.key.span, keys: members.map(\.key)))
            } else if extra != nil {
                reading.report(
                    WrongType(span: entry.value.span, field: "extra", expected: .mapping([]), node: entry.value))
            }
        }
        reading.claim(keys, of: node)
        return SectionOptions(losses: losses, extra: extra)
    }
}

extension DocumentValue {
    /// With the members of another object laid over this one's, inner objects likewise.
    func merging(_ other: DocumentValue) -> DocumentValue {
        guard case .object(var members) = self, case .object(let others) = other else { return other }
        for member in others {
            if let index = members.firstIndex(where: { $0.key == member.key }) {
                members[index] = Member(
                    member.key, members[index].value.merging(member.value), presence: members[index].presence)
            } else {
                members.append(member)
            }
        }
        return .object(members)
    }
}

/// Members that go out as they stand.
struct UncheckedExtra: Problem {
    static let code = "unchecked-extra"
    static let summary = "What stands under `extra` is merged into the payload as it is, and nothing checks it."
    static let examples: [Example] = []
    let span: Span
    let keys: [String]

    var severity: Severity { .warning }
    var message: String {
        "\(keys.isEmpty ? "'extra'" : keys.quotedList) \(keys.count > 1 ? "go" : "goes") out unchecked"
    }
    var help: String? { "this is for members that the vendor added lately; remove it once msgc knows them" }
}
