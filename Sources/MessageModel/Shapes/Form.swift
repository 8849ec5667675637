/// In which of its two forms a shape is read or written.
package enum Form: Sendable, Hashable {
    /// As an author writes it: holes, `each` and `when` mean something, and any plain scalar may be a text.
    case template
    /// As a vendor takes it: JSON, in which a text is a string and a number a number.
    case payload
}
