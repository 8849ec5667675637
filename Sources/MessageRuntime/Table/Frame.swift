/// The values that references reach: the parameters, or one row of a list with the frame around it.
struct Frame {
    let values: UnsafeBufferPointer<MessageArgument>
    let depth: Int
    let outer: UnsafePointer<Frame>?

    /// Where the value is: looking at it there costs less than a copy, which would count references.
    @inline(__always)
    func value(_ reference: Slot) throws(FillingFailure) -> UnsafePointer<MessageArgument> {
        var frame = self
        while frame.depth != reference.frame {
            guard let outer = frame.outer else { throw .mismatchedArguments(reference) }
            frame = outer.pointee
        }
        guard let first = frame.values.baseAddress, reference.index < frame.values.count else {
            throw .mismatchedArguments(reference)
        }
        return first + reference.index
    }
}
