import MessageSource
import MessageSyntax

/// The keys that every vendor's section may hold besides the vendor's own.
struct SectionOptions: Sendable {
    let losses: Value<Losses>?
    let extra: DocumentValue?

    enum Losses: String, Sendable, CaseIterable {
        case accept
    }

    static let record = RecordShape<SectionOptions>(
        "options of a section", "What every vendor's section may hold besides the vendor's own."
    ) { f in
        SectionOptions(
            losses: f.optional(
                "losses", \.losses, .choice(of: Losses.self),
                "`accept` silences the warnings about what the vendor does not show."),
            extra: f.optional(
                "extra", \.extra, .extra,
                "Members that the vendor has and msgc does not know yet; they are merged into the payload unchecked."))
    }

    /// Reads the options, and claims their keys so that the vendor's own record passes over them.
    static func take(from node: Node, _ reading: inout Reading) -> SectionOptions {
        let options = record.readFields(of: node, &reading)
        if case .object(let members)? = options.extra,
            let entry = node.entries.first(where: { $0.key.isSpelled("extra") })
        {
            reading.report(UncheckedExtra(span: entry.key.span, keys: members.map(\.key)))
        }
        reading.claim(record.keys(in: .template), of: node)
        return options
    }
}

extension Shape<DocumentValue> {
    /// Members as they stand, none of them checked.
    fileprivate static var extra: Shape {
        Shape(
            read: { node, reading in
                guard let value = Shape.open.read(node, &reading) else { return nil }
                guard case .object = value else {
                    reading.report(
                        WrongType(span: node.span, field: reading.field, expected: .mapping([]), node: node))
                    return nil
                }
                return value
            },
            write: Shape.open.write, placeholder: Shape.open.placeholder, description: { .named { .open } })
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
