package import MessageSyntax

/// The one description of a value: how it is read from a syntax tree, how it is written to a document, and what it
/// accepts, for schemas and documentation. A class, since fields and other shapes hold on to it.
package final class Shape<Value: Sendable>: Sendable {
    /// Reads a node; `nil` means that the reason was reported.
    package let read: @Sendable (Node, inout Reading) -> Value?
    /// The value as part of a document.
    package let write: @Sendable (Value, Writing) -> DocumentValue
    /// Any value of the type. A record is built from these once, to learn its fields, and again where a field could not
    /// be read and the rest has to be looked at all the same; such a record is thrown away.
    let placeholder: @Sendable () -> Value
    /// The condition under which a value exists at all: one hole on an optional parameter is left out with it. `nil`
    /// where the shape cannot be left out that way, and such a hole is refused.
    let presence: (@Sendable (Value) -> Condition?)?
    package let description: @Sendable () -> ShapeDescription

    init(
        read: @escaping @Sendable (Node, inout Reading) -> Value?,
        write: @escaping @Sendable (Value, Writing) -> DocumentValue, placeholder: @escaping @Sendable () -> Value,
        presence: (@Sendable (Value) -> Condition?)? = nil,
        description: @escaping @Sendable () -> ShapeDescription
    ) {
        self.read = read
        self.write = write
        self.placeholder = placeholder
        self.presence = presence
        self.description = description
    }
}

/// What the writing of a document carries along.
package struct Writing: Sendable {
    /// The place of the value, from the root: `template_card`, `main_title`, `title`.
    package let path: [String]
    /// The source of the limits met here.
    package let source: Source
    /// The vendor's own body, written by the author, as opposed to one that lowering has made.
    package let isNative: Bool
    package let form: Form

    package init(source: Source, isNative: Bool, form: Form = .payload, path: [String] = []) {
        self.path = path
        self.source = source
        self.isNative = isNative
        self.form = form
    }

    func inside(_ key: String) -> Writing {
        Writing(source: source, isNative: isNative, form: form, path: path + CollectionOfOne(key))
    }

    func from(_ source: Source?) -> Writing {
        Writing(source: source ?? self.source, isNative: isNative, form: form, path: path)
    }
}
