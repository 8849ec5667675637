import MessageSource
import MessageSyntax

extension RecordRule {
    /// One field of a group, asked only whether it is there.
    package struct Presence: Sendable {
        private let path: FieldPath
        /// What to call a field that lies deeper than the record's own.
        private let name: String?
        /// Whether it is there, and under which condition.
        let presence: @Sendable (Root) -> (isWritten: Bool, condition: Condition?)

        /// - Parameter isEmptyEnough: an empty text is there as well.
        package init<Field>(
            _ path: any KeyPath<Root, Field?> & Sendable, called name: String? = nil, isEmptyEnough: Bool = false
        ) {
            self.path = FieldPath(path)
            self.name = name
            self.presence = { root in
                let field = root[keyPath: path]
                let isWritten =
                    field.map {
                        isEmptyEnough
                            || ($0 as? Text)?.literal != "" && ($0 as? Items<Text>)?.items.isEmpty != true
                    } ?? false
                return (isWritten, (field as? Text)?.presence ?? (field as? Items<Text>)?.presence)
            }
        }

        func key(_ keyOf: (FieldPath) -> String) -> String { name ?? keyOf(path) }
    }

    private static func presence(
        isDecisive: Bool = false, _ check: @escaping @Sendable (Root, Place, inout Diagnostics) -> Bool,
        description: @escaping @Sendable ((FieldPath) -> String) -> RuleDescription
    ) -> RecordRule {
        RecordRule(check: check, description: description, isAboutPresence: true, isDecisive: isDecisive)
    }

    /// Of a group of fields, one and only one is there.
    package static func exactlyOne(of group: [Presence]) -> RecordRule {
        presence(isDecisive: true) { root, place, diagnostics in
            let present = group.filter { $0.presence(root).isWritten }
            guard present.count != 1 else { return true }
            let keys = (present.isEmpty ? group : present).map { $0.key(place.keyOf) }
            if present.isEmpty {
                diagnostics.report(MissingAlternative(span: place.node.span, owner: place.owner, keys: keys))
            } else {
                diagnostics.report(SeveralVariants(span: place.span(of: keys[1]), keys: keys, owner: place.owner))
            }
            return false
        } description: { name in
            .exactlyOne(group.map { $0.key(name) })
        }
    }

    /// Of a group of fields, at least one is there.
    package static func atLeastOne(of group: [Presence]) -> RecordRule {
        presence { root, place, diagnostics in
            let isCertain = group.contains { field in
                let (isWritten, condition) = field.presence(root)
                return isWritten && condition.map(place.isKnown) ?? true
            }
            guard !isCertain else { return true }
            let keys = group.map { $0.key(place.keyOf) }
            diagnostics.report(MissingAlternative(span: place.node.span, owner: place.owner, keys: keys))
            return false
        } description: { name in
            .atLeastOne(group.map { $0.key(name) })
        }
    }
}

/// None of several fields of which one is needed.
struct MissingAlternative: Problem {
    static let code = "missing-alternative"
    static let summary = "One of several fields must be there, and none is."
    static let examples = [
        Example("message: {card: {title: 公告, actions: [⟦{label: 查看}⟧]}}\n"),
        Example("message: {card: {title: 公告, actions: [{label: 查看, url: 'https://example.com/a'}]}}\n"),
    ]
    let span: Span
    let owner: String
    let keys: [String]

    var message: String { "\(owner) needs \(keys.quotedAlternatives)" }
    var help: String? { keys.count == 1 ? "add '\(keys[0]): …'" : "add one of them" }
}
