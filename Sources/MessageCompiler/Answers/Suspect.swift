package import MessageSource

/// A member of a payload that a vendor's code most likely speaks of.
package struct Suspect: Sendable {
    /// The keys that lead to it, items of lists as `[2]`; empty for the payload as a whole.
    let steps: [String]
    /// What is true of it: `has 2100 bytes, and 2048 fit`.
    package let remark: String
    /// Where it stands in the payload.
    package let span: Span
    /// It breaks a rule or is the largest of its kind, as opposed to one that the code speaks of and that msgc finds in
    /// order.
    package let isAtFault: Bool

    init(steps: [String], remark: String, span: Span, isAtFault: Bool = true) {
        self.steps = steps
        self.remark = remark
        self.span = span
        self.isAtFault = isAtFault
    }

    /// `articles[2].title`.
    package var path: String {
        steps.reduce("") { $0 + ($0.isEmpty || $1.hasPrefix("[") ? $1 : "." + $1) }
    }

    /// `text.content has 2100 bytes, and 2048 fit`.
    package var sentence: String {
        guard let field = steps.last else { return remark }
        // What findings call the last key alone is given with the whole way to it.
        let name = "'\(field)' "
        return remark.hasPrefix(name) ? "\(path) \(remark.dropFirst(name.count))" : "\(path) \(separator)\(remark)"
    }

    /// A finding is a sentence of its own; what was measured follows the name.
    private var separator: String { remark.hasPrefix("has ") || remark.hasPrefix("is ") ? "" : "— " }
}
