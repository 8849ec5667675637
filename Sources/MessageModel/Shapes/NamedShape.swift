package import MessageSource
import MessageSyntax

/// Values under names, in the author's order: one for each language, say.
package struct Named<Element: Sendable>: Sendable {
    package let entries: [Entry]
    package let span: Span

    package struct Entry: Sendable {
        package let name: String
        package let value: Element
    }
}

extension Shape {
    /// A mapping from names to values of one shape.
    ///
    /// - Parameters:
    ///   - names: those that there are; `nil` where any will do.
    ///   - kind: what a name is, with its article.
    ///   - listing: where people find the names, for which they are too many to be listed in a finding.
    ///   - isError: another name is refused; otherwise it is passed over.
    package static func named<Element>(
        _ element: @autoclosure @escaping @Sendable () -> Shape<Element>, among names: [String]? = nil,
        called kind: String = "a name", listedBy listing: String? = nil, isError: Bool = true
    ) -> Shape where Value == Named<Element> {
        let element = LazyShape(element)
        return Shape(
            read: { node, reading in
                guard node.kind == .mapping else {
                    reading.report(
                        WrongType(
                            span: node.span, field: reading.field,
                            expected: .mapping(listing == nil ? names ?? [] : []), node: node))
                    return nil
                }
                return reading.named(node, element.shape) { name, field, span in
                    guard let names, !names.contains(name) else { return nil }
                    return UnknownName(
                        span: span, name: name, field: field, kind: kind, known: names, listing: listing,
                        isError: isError)
                }
            },
            write: { named, writing in
                .object(named.entries.map { Member($0.name, element.shape.write($0.value, writing.inside($0.name))) })
            },
            placeholder: { Named(entries: [], span: Text.placeholder.span) },
            description: { .map(keys: names, ignoresOthers: !isError, { element.shape.description() }) })
    }
}

extension Reading {
    fileprivate mutating func named<Element>(
        _ node: Node, _ shape: Shape<Element>, unknown: (_ name: String, _ field: String, Span) -> UnknownName?
    ) -> Named<Element>? {
        let owner = field
        var entries: [Named<Element>.Entry] = []
        let claimed = takeClaims(of: node)
        let all = node.entries.filter { !claimed.contains($0.key.string) }
        for entry in all {
            let name = entry.key.string
            if let unknown = unknown(name, owner, entry.key.span) { report(unknown) }
            field = name
            isOptionalField = false
            if let value = shape.read(entry.value, &self) { entries.append(.init(name: name, value: value)) }
        }
        return entries.count == all.count ? Named(entries: entries, span: node.span) : nil
    }
}

/// A name under which nobody looks.
struct UnknownName: Problem {
    static let code = "unknown-name"
    static let summary = "A value stands under a name that the vendor does not know: a language that it does not have."
    static let examples: [Example] = []
    let span: Span
    let name: String
    let field: String
    let kind: String
    let known: [String]
    /// What shows all of them, where they are too many to be listed here.
    let listing: String?
    let isError: Bool

    var severity: Severity { isError ? .error : .warning }
    var message: String { "'\(name)' in '\(field)' is not \(kind)" }
    var help: String? {
        let question = near.map { "did you mean '\($0)'?" }
        guard let listing else { return question ?? "it is one of \(known.quotedList)" }
        return (question.map { $0 + " " } ?? "") + "'\(listing)' shows them all"
    }
    var fix: Fix? { near.map { Fix("rename it to '\($0)'", [Fix.Edit(span, $0)], isSafe: false) } }
    private var near: String? { known.closest(to: name) }
}
