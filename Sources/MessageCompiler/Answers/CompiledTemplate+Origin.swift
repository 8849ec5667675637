package import MessageSource
import MessageModel
import MessageSyntax

extension CompiledTemplate {
    /// Where in the template a member of a payload comes from: the text that filled it, what stands in the vendor's
    /// section under the same keys, or else the nearest that is known around it.
    ///
    /// - Parameters:
    ///   - vendor: the id of the payload's vendor.
    /// - Returns: `nil` where the template has nothing for the vendor.
    package func origin(of suspect: Suspect, for vendor: String) -> Span? {
        guard let checked = documents.first(where: { $0.document.vendor == vendor }) else { return nil }
        let steps = suspect.steps[...]
        let found = checked.document.root.origin(at: steps)
        if let found, found.isExact { return found.span }
        let section = template.sections.first { $0.vendor == vendor }?.node
        return section?.descendant(at: steps)?.span ?? found?.span ?? checked.document.span
    }

    /// The template has something for a vendor, so that whatever is in its payload has an origin.
    package func hasOrigins(for vendor: String) -> Bool { documents.contains { $0.document.vendor == vendor } }
}

extension DocumentValue {
    /// Where the value at the end of a way stands, or what holds it: no numbers, words or objects say where they do.
    fileprivate func origin(at steps: ArraySlice<String>) -> (span: Span, isExact: Bool)? {
        let own: Span? =
            switch self {
            case .text(let text): text.place.span
            case .list(let list), .joined(let list, _): list.place.span
            case .object, .integer, .boolean, .bit, .choice, .word, .number, .null: nil
            }
        guard let step = steps.first else { return own.map { ($0, true) } ?? around.map { ($0, false) } }
        let next: DocumentValue? =
            switch self {
            case .object(let members): members.first { $0.key == step }?.value
            case .list(let list): list.item(at: step)
            case .joined, .text, .integer, .boolean, .bit, .choice, .word, .number, .null: nil
            }
        return next?.origin(at: steps.dropFirst()) ?? (own ?? around).map { ($0, false) }
    }

    /// The first text in a value that says nothing of its own place.
    private var around: Span? { texts.first?.place.span }
}

extension DocumentList {
    /// The item that a payload's item was made of; `nil` where a repeated or a conditional one stands before it and
    /// others behind, so that nobody knows.
    fileprivate func item(at step: String) -> DocumentValue? {
        guard let index = Int(step.dropFirst().dropLast()) else { return nil }
        let plain = items.prefix(while: \.isPlain).count
        if index < plain { return items[index].value }
        return items.count == plain + 1 ? items[plain].value : nil
    }
}

extension Node {
    /// What lies at the end of a way; `nil` where the way leaves the tree.
    fileprivate func descendant(at steps: ArraySlice<String>) -> Node? {
        guard let step = steps.first else { return self }
        let index = step.hasPrefix("[") ? Int(step.dropFirst().dropLast()) : nil
        let next = index.map { items.indices.contains($0) ? items[$0] : nil } ?? self[step]
        return next?.descendant(at: steps.dropFirst())
    }
}
