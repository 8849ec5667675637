/// A filled payload.
package struct Filling: Sendable, Hashable {
    /// JSON in UTF-8.
    package let bytes: [UInt8]
    /// What the guards found, in the order of the payload.
    package let violations: [Violation]
}

/// A limit that the values have broken.
package struct Violation: Sendable, Hashable {
    /// The number under which the table's maker knows the limit.
    package let `guard`: Int
    /// What was counted: characters, bytes or items; for a forbidden word the bytes that were written.
    package let size: Int

    package init(guard: Int, size: Int) {
        self.guard = `guard`
        self.size = size
    }
}

/// Why a table could not be filled. Neither happens with a table and arguments that were made for each other.
package enum FillingFailure: Error, Hashable {
    /// The table is not a program; the offset in bytes is where reading it stopped.
    case malformedTable(at: Int)
    /// The value is missing or of another type than the table expects.
    case mismatchedArguments(Slot)
}
