import MessageSource
import MessageSyntax

extension Shape {
    /// The same shape of one key out of several, where programs write all of them into a payload and leave those that
    /// they do not mean empty. Such a one is passed over, with a warning.
    package func passingOverZeroed(_ keys: [String]) -> Shape {
        Shape(
            read: { [read] node, reading in
                reading.passOverZeroed(keys, in: node)
                return read(node, &reading)
            },
            write: write, placeholder: placeholder, presence: presence, description: description)
    }
}

extension Reading {
    fileprivate mutating func passOverZeroed(_ keys: [String], in node: Node) {
        guard form == .payload, node.kind == .mapping else { return }
        let members = node.entries.filter { keys.contains($0.key.string) }
        guard let meant = members.first(where: { !$0.value.isZeroed }) else { return }
        for member in members where member.value.isZeroed {
            let key = member.key.string
            report(FieldPassedOver(span: member.value.span, field: key, other: meant.key.string))
            claim([key], of: node)
        }
    }
}

extension Node {
    /// All in it is what a program has before anybody says something.
    fileprivate var isZeroed: Bool {
        switch kind {
        case .scalar: isNull || ["", "0", "false"].contains(string)
        case .sequence: items.isEmpty
        case .mapping: entries.allSatisfy(\.value.isZeroed)
        }
    }
}
