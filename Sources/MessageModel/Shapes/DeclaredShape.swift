import MessageSource
import MessageSyntax

/// Where names are declared that other fields of the same record, or of those inside it, use.
package struct Declaration: Sendable {
    /// What the fields that use the names ask for.
    let namespace: String
    /// From the record: `config`, `style`, `color`.
    let path: [String]
    /// The members of an item that hold its name and its kind; `nil` where the names are keys.
    let members: (name: String, kind: String)?

    package init(_ namespace: String, at path: [String], by members: (name: String, kind: String)? = nil) {
        self.namespace = namespace
        self.path = path
        self.members = members
    }

    /// The names with their kinds. What only values decide is not known.
    fileprivate func names(in node: Node) -> [String: String] {
        var place = node
        for key in path {
            guard place.kind == .mapping, let next = place[key] else { return [:] }
            place = next
        }
        if let members {
            guard place.kind == .sequence else { return [:] }
            return place.items.reduce(into: [:]) { names, item in
                guard let name = item.word(members.name), let kind = item.word(members.kind) else { return }
                names[name] = kind
            }
        }
        guard place.kind == .mapping else { return [:] }
        return place.entries.reduce(into: [:]) { $0[$1.key.string] = "" }
    }
}

extension Shape {
    /// The same record, whose fields may use names that it declares itself.
    package func declaring(_ declarations: Declaration...) -> Shape {
        Shape(
            read: { [read] node, reading in
                let outer = reading.declared
                for declaration in declarations {
                    reading.declared[declaration.namespace] = declaration.names(in: node)
                }
                defer { reading.declared = outer }
                return read(node, &reading)
            },
            write: write, placeholder: placeholder, presence: presence, description: description)
    }

    /// One of several shapes, by the kind that was declared for the name under which the value stands.
    ///
    /// - Parameter other: the shape of a value whose name is not known, or is of no known kind.
    package static func ofDeclaredKind(
        _ namespace: String, _ variants: [Variant<Value>], otherwise other: Variant<Value>
    ) -> Shape {
        let variants = Variants(variants + [other])
        return Shape(
            read: { node, reading in
                let kinds = reading.declared[namespace] ?? [:]
                let kind = kinds[reading.field]
                if kind == nil, !kinds.isEmpty {
                    reading.report(Undeclared(span: node.span, name: reading.field, place: namespace, known: kinds))
                }
                return (kind.flatMap(variants.named) ?? other).read(node, &reading)
            },
            write: { value, writing in variants.write(value, { _ in writing })?.value ?? .null },
            placeholder: { other.placeholder() }, description: { .open })
    }
}

extension Node {
    /// A member that is written out.
    fileprivate func word(_ key: String) -> String? {
        guard kind == .mapping, let value = self[key], value.kind == .scalar, !value.holdsBraces else {
            return nil
        }
        return value.string
    }
}

/// A value under a name that is declared nowhere.
struct Undeclared: Problem {
    static let code = "undeclared"
    static let summary =
        "A value stands under a name that was to be declared beside it, and is not: a cell of no column."
    static let examples: [Example] = []
    let span: Span
    let name: String
    let place: String
    let known: [String: String]

    var severity: Severity { .warning }
    var message: String { "'\(place)' has no '\(name)'" }
    var help: String? {
        known.keys.sorted().closest(to: name).map { "did you mean '\($0)'?" } ?? "add it there, or remove this"
    }
}
