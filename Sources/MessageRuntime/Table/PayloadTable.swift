/// A payload as one constant: the fragments that are always the same, already JSON, and the instructions between them.
///
/// Generated code holds one for each vendor; the compiler fills its samples through the same kind of table.
public struct PayloadTable: Sendable {
    private enum Storage: Sendable {
        case literal(StaticString)
        case bytes([UInt8])
    }

    private let storage: Storage

    /// A table that the compiler has written into generated code.
    public init(_ program: StaticString) {
        storage = .literal(program)
    }

    package init(program: [UInt8]) {
        storage = .bytes(program)
    }

    /// The instructions as bytes: valid UTF-8 when an assembler made them.
    package var program: [UInt8] {
        switch storage {
        case .literal(let program): program.withUTF8Buffer { Array($0) }
        case .bytes(let program): program
        }
    }

    /// How many bytes the instructions take.
    var programSize: Int {
        switch storage {
        case .literal(let program): program.utf8CodeUnitCount
        case .bytes(let program): program.count
        }
    }

    /// The payload for these values, with everything that its guards found.
    package func fill(_ arguments: MessageArguments) throws(FillingFailure) -> Filling {
        var bytes: [UInt8] = []
        let violations = try fill(arguments, into: &bytes)
        return Filling(bytes: bytes, violations: violations)
    }

    /// Appends the payload to a buffer that the caller may use again and again: nothing else is allocated once the
    /// buffer is large enough. After a failure the buffer is as it was.
    package func fill(_ arguments: MessageArguments, into output: inout [UInt8]) throws(FillingFailure) -> [Violation] {
        switch storage {
        case .literal(let program):
            // StaticString's own accessor cannot pass errors on.
            let result = program.withUTF8Buffer { program in
                Result { () throws(FillingFailure) in
                    try Interpreter.fill(program, with: arguments, into: &output)
                }
            }
            return try result.get()
        case .bytes(let program):
            return try program.withUnsafeBufferPointer { (program) throws(FillingFailure) in
                try Interpreter.fill(program, with: arguments, into: &output)
            }
        }
    }
}
