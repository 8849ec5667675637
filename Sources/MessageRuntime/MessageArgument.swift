/// The value of one parameter, or of one field in a row of a list.
public enum MessageArgument: Sendable, Hashable {
    /// An optional parameter that was not given.
    case absent
    case text(String)
    case integer(Int)
    case boolean(Bool)
    /// The position of the chosen value among those that the parameter declares, from 0.
    case choice(Int)
    /// Rows, each with its fields in the declared order; a list of scalars has one field in each row.
    case list([[MessageArgument]])
}

/// The values that a payload is filled with, in the order in which the template declares its parameters.
public struct MessageArguments: Sendable, Hashable {
    public var values: [MessageArgument]

    public init(_ values: [MessageArgument]) {
        self.values = values
    }
}
