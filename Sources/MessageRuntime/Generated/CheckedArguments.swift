/// The values of a message, or of an item of a list, that are checked while they are put together.
///
/// What Swift's types cannot say is checked here. Values are added in the order in which the template declares them.
/// The first that is wrong is remembered, so that generated code asks once, at the end. Lengths are in characters,
/// which are Unicode scalar values, and all bounds are part of what is allowed. `nil` is an optional parameter that was
/// not given.
///
/// Nothing here is generic where it need not be, and no two methods have one name: that is what makes generated code
/// cheap to compile.
public struct CheckedArguments: Sendable {
    /// All values, also those that are wrong.
    public private(set) var arguments: MessageArguments
    private var failure: CheckFailure?

    /// - Parameter count: how many values there will be.
    public init(count: Int) {
        arguments = MessageArguments([])
        arguments.values.reserveCapacity(count)
    }

    /// Fields that were checked when they were added.
    init(_ fields: [MessageArgument]) { arguments = MessageArguments(fields) }

    /// - Throws: what is wrong with the first value that is wrong.
    public func checked(for template: String) throws(MessageError) -> MessageArguments {
        guard let failure else { return arguments }
        throw MessageError(template: template, parameter: failure.parameter, problem: failure.problem)
    }

    /// Adds a `text`: checked are its length, its characters where they are declared, and that none is a control
    /// character other than newline and tab.
    public mutating func addText(
        _ value: String?, _ name: StaticString, min: Int = 0, max: Int = .max, characters: CharacterClass? = nil
    ) {
        guard let value else { return add(.absent) }
        if let problem = ParameterCheck.problem(inText: value, min: min, max: max, characters: characters) {
            fail(name, problem)
        }
        add(.text(value))
    }

    /// Adds an `id`: checked are its length, and that it consists of the declared ones among `CharacterClass.id`.
    public mutating func addID(
        _ value: String?, _ name: StaticString, min: Int = 1, max: Int = .max, characters: CharacterClass? = nil
    ) {
        guard let value else { return add(.absent) }
        if let problem = ParameterCheck.problem(inID: value, min: min, max: max, characters: characters) {
            fail(name, problem)
        }
        add(.text(value))
    }

    /// Adds a `url`: checked are its length, that it begins with one of the schemes (in lower case, without the colon)
    /// and `://`, and that it holds neither blanks nor control characters.
    ///
    /// - Parameter schemes: `http` and `https` where the template declares none.
    public mutating func addURL(
        _ value: String?, _ name: StaticString, max: Int = .max, schemes: [String]? = nil
    ) {
        guard let value else { return add(.absent) }
        let schemes = schemes ?? ParameterCheck.webSchemes
        if let problem = ParameterCheck.problem(inURL: value, max: max, schemes: schemes) { fail(name, problem) }
        add(.text(value))
    }

    /// Adds an `integer`.
    public mutating func addInteger(_ value: Int?, _ name: StaticString, min: Int = .min, max: Int = .max) {
        guard let value else { return add(.absent) }
        if let problem = ParameterCheck.problem(inInteger: value, min: min, max: max) { fail(name, problem) }
        add(.integer(value))
    }

    /// Adds a `boolean`.
    public mutating func addBoolean(_ value: Bool?) { add(value.map { .boolean($0) } ?? .absent) }

    /// Adds a `choice`.
    public mutating func addChoice<Choice: GeneratedChoice>(_ value: Choice?) {
        guard let value else { return add(.absent) }
        add(.choice(value._position))
    }

    /// Adds a list.
    ///
    /// - Parameter problem: what is wrong with an item, and the name of the field that it is about.
    mutating func addList<Item>(
        _ items: [Item]?, _ name: StaticString, minCount: Int, maxCount: Int,
        _ row: (Item) -> [MessageArgument], problem: (Item) -> CheckFailure?
    ) {
        guard let items else { return add(.absent) }
        if let problem = ParameterCheck.problem(inCount: items.count, min: minCount, max: maxCount) {
            fail(name, problem)
        }
        var rows: [[MessageArgument]] = []
        rows.reserveCapacity(items.count)
        for item in items {
            if failure == nil, let problem = problem(item) {
                failure = CheckFailure("\(name)[\(rows.count)]\(problem.parameter)", problem.problem)
            }
            rows.append(row(item))
        }
        add(.list(rows))
    }

    /// What is wrong with an item of a list, by the name that follows that of the list.
    var failureInRow: CheckFailure? { failure.map { CheckFailure("." + $0.parameter, $0.problem) } }

    private mutating func add(_ argument: MessageArgument) { arguments.values.append(argument) }

    private mutating func fail(_ name: StaticString, _ problem: MessageError.Problem) {
        if failure == nil { failure = CheckFailure("\(name)", problem) }
    }
}

/// What is wrong with a value: in a place of its own, since few values are wrong.
final class CheckFailure: Sendable {
    let parameter: String
    let problem: MessageError.Problem

    init(_ parameter: String, _ problem: MessageError.Problem) {
        self.parameter = parameter
        self.problem = problem
    }
}
