package import MessageModel
package import MessageSource

/// A `when` whose answer is known before any values are.
package struct DecidedWhen: DocumentRule {
    package static let code = "decided-when"
    package static let summary =
        "What a `when` asks is decided already by the conditions around it, so that it never or always holds."
    package static let examples = [
        Example(
            """
            parameters: {isUrgent: {type: boolean}}
            message:
              card:
                title: 工单
                body:
                  - when: isUrgent
                    fields: [{when: ⟦not isUrgent⟧, label: 时限, value: 三天}, {label: 单号, value: '128'}]

            """),
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message:
              card:
                title: 发货
                body:
                  - each: p in parcels
                    fields: [{when: ⟦parcels⟧, label: 商品, value: '{{p.title}}'}]

            """),
        Example(
            """
            parameters: {isUrgent: {type: boolean}, isLate: {type: boolean}}
            message:
              card:
                title: 工单
                body:
                  - when: isUrgent
                    fields: [{when: not isLate, label: 时限, value: 三天}, {label: 单号, value: '128'}]

            """),
    ]
    package let span: Span
    fileprivate let holds: Bool

    package var severity: Severity { .warning }
    package var message: String { "what stands around this 'when' makes it \(holds ? "always" : "never") true" }
    package var help: String? { holds ? "leave the 'when' out" : "leave the item out, or ask for something else" }

    package static func check(_ linted: LintedDocument) -> [DecidedWhen] {
        // What lowering has put around a condition is not the author's.
        linted.document.vendor == nil ? linted.document.root.decided(under: []) : []
    }
}

extension DocumentValue {
    fileprivate func decided(under conditions: [Condition]) -> [DecidedWhen] {
        switch self {
        case .object(let members): members.flatMap { $0.value.decided(under: conditions) }
        case .list(let list), .joined(let list, _):
            list.items.flatMap { item -> [DecidedWhen] in
                var inner = conditions
                var found: [DecidedWhen] = []
                for modifier in item.modifiers {
                    switch modifier {
                    case .each(let loop): inner.append(loop.isWalked)
                    case .when(let condition):
                        if let span = condition.span, let holds = condition.outcome(under: inner) {
                            found.append(DecidedWhen(span: span, holds: holds))
                        }
                        inner.append(condition)
                    }
                }
                return found + item.value.decided(under: inner)
            }
        case .text, .integer, .boolean, .bit, .choice, .word, .number, .null: []
        }
    }
}

extension Condition {
    /// What it comes to where others hold; `nil` where they leave it open.
    fileprivate func outcome(under conditions: [Condition]) -> Bool? {
        for other in conditions where other.reference == reference {
            if other.test == test { return other.isNegated == isNegated }
            // A choice is one value at a time.
            if case .isChoice = test, case .isChoice = other.test, !other.isNegated { return isNegated }
        }
        return nil
    }
}
