import MessageSource
package import MessageSyntax

extension Shape where Value == Node {
    /// Anything, kept as it stands in the source: what only a later stage can read.
    package static let raw = Shape(
        read: { node, _ in node }, write: { _, _ in .null },
        placeholder: { .emptyMapping(at: Text.placeholder.span) }, description: { .open })
}

extension Shape where Value == DocumentValue {
    /// Any JSON. Unquoted numbers, booleans and null keep their JSON type; texts may have holes.
    package static let open = Shape(
        read: { node, reading in reading.open(node) }, write: { value, _ in value }, placeholder: { .null },
        description: { .open })
}

extension Reading {
    fileprivate mutating func open(_ node: Node, path: [String] = []) -> DocumentValue? {
        let writing = Writing(source: .house, isNative: true, path: path)
        switch node.kind {
        case .mapping:
            let members = node.entries.map { entry in
                open(entry.value, path: path + [entry.key.string]).map { Member(entry.key.string, $0) }
            }
            return members.contains { $0 == nil } ? nil : .object(members.compactMap { $0 })
        case .sequence:
            let items = node.items.map { open($0, path: path) }
            guard !items.contains(where: { $0 == nil }) else { return nil }
            return .list(
                DocumentList(
                    items: items.compactMap { $0.map { Item($0) } }, limits: [],
                    place: DocumentPlace(writing, at: node.span)))
        case .scalar:
            if node.isNull { return .null }
            if node.style == .plain {
                let spelling = node.string
                if spelling == "true" || spelling == "false" {
                    return .boolean(.literal(spelling == "true", node.span))
                }
                if JSONNumber.isOne(node.bytes) { return .number(spelling) }
            }
            return text(node).map { openText($0, writing) }
        }
    }
}

extension Reading {
    /// A hole alone has the JSON type of its parameter; within a text it has to have words.
    private mutating func openText(_ text: Text, _ writing: Writing) -> DocumentValue {
        switch text.onlyHole.map({ ($0, $0.parameter.type.kind) }) {
        case (let hole, .integer)?: return .integer(.hole(hole))
        case (let hole, .boolean)?: return .boolean(.hole(hole))
        default: break
        }
        for hole in text.holes { require(hole, in: [.text, .id, .url, .integer, .choice], filling: "a text") }
        return .text(DocumentText(text, .plain, [], writing, isOpen: true))
    }
}
