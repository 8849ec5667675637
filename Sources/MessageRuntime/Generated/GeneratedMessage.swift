/// A type that msgc has made of a template.
///
/// That messages can be compared and hashed is written here, once for all of them: whatever the Swift compiler derives
/// for a type it derives, and optimizes, in every module that holds generated code.
public protocol GeneratedMessage: Sendable, Hashable {
    /// The values, in the order in which the template declares its parameters.
    var _arguments: MessageArguments { get }
}

extension GeneratedMessage {
    public static func == (left: Self, right: Self) -> Bool { left._arguments.equals(right._arguments) }

    public func hash(into hasher: inout Hasher) { _arguments.feed(&hasher) }

    public var hashValue: Int { _arguments.hashed }

    public func _rawHashValue(seed: Int) -> Int { _arguments.hashed(seed: seed) }
}

/// An item of a list whose items have fields.
public protocol GeneratedRow: Sendable, Hashable {
    /// The fields, in the order in which the template declares them, and what is wrong with them.
    var _values: CheckedArguments { get }

    /// An item of which another one of the type has had the values.
    init(_values: CheckedArguments)
}

extension GeneratedRow {
    public static func == (left: Self, right: Self) -> Bool { left._values.arguments.equals(right._values.arguments) }

    public func hash(into hasher: inout Hasher) { _values.arguments.feed(&hasher) }

    public var hashValue: Int { _values.arguments.hashed }

    public func _rawHashValue(seed: Int) -> Int { _values.arguments.hashed(seed: seed) }
}

/// The values of a choice.
public protocol GeneratedChoice: RawRepresentable, CaseIterable, Sendable, Hashable
where RawValue == String, AllCases == [Self] {
    /// The number of the value among those that the template declares, from 0.
    var _position: Int { get }
}

extension GeneratedChoice {
    public func hash(into hasher: inout Hasher) { _position.feed(&hasher) }

    public var hashValue: Int { _position.hashed }

    public func _rawHashValue(seed: Int) -> Int { _position.hashed(seed: seed) }
}

// A function that calls what only this module sees stays in it; what calls nothing but public functions is compiled
// again for each type in each module that uses it.
extension Hashable {
    fileprivate func equals(_ other: Self) -> Bool { self == other }

    fileprivate func feed(_ hasher: inout Hasher) { hasher.combine(self) }

    fileprivate var hashed: Int { hashValue }

    fileprivate func hashed(seed: Int) -> Int { _rawHashValue(seed: seed) }
}
