extension CheckedArguments {
    /// Adds a list of `text`s: checked are their number, and each as `addText` does.
    public mutating func addTexts(
        _ items: [String]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max,
        min: Int = 0, max: Int = .max, characters: CharacterClass? = nil
    ) {
        addScalars(items, name, minCount, maxCount, { .text($0) }) { item in
            ParameterCheck.problem(inText: item, min: min, max: max, characters: characters)
        }
    }

    /// Adds a list of `id`s: checked are their number, and each as `addID` does.
    public mutating func addIDs(
        _ items: [String]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max,
        min: Int = 1, max: Int = .max, characters: CharacterClass? = nil
    ) {
        addScalars(items, name, minCount, maxCount, { .text($0) }) { item in
            ParameterCheck.problem(inID: item, min: min, max: max, characters: characters)
        }
    }

    /// Adds a list of `url`s: checked are their number, and each as `addURL` does.
    public mutating func addURLs(
        _ items: [String]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max,
        max: Int = .max, schemes: [String]? = nil
    ) {
        addScalars(items, name, minCount, maxCount, { .text($0) }) { item in
            ParameterCheck.problem(inURL: item, max: max, schemes: schemes ?? ParameterCheck.webSchemes)
        }
    }

    /// Adds a list of `integer`s: checked are their number, and the range of each.
    public mutating func addIntegers(
        _ items: [Int]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max,
        min: Int = .min, max: Int = .max
    ) {
        addScalars(items, name, minCount, maxCount, { .integer($0) }) { item in
            ParameterCheck.problem(inInteger: item, min: min, max: max)
        }
    }

    /// Adds a list of `boolean`s: checked is their number.
    public mutating func addBooleans(
        _ items: [Bool]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max
    ) {
        addScalars(items, name, minCount, maxCount, { .boolean($0) }) { _ in nil }
    }

    /// Adds a list of `choice`s: checked is their number.
    public mutating func addChoices<Choice: GeneratedChoice>(
        _ items: [Choice]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max
    ) {
        addScalars(items?.positions, name, minCount, maxCount, { .choice($0) }) { _ in nil }
    }

    /// Adds a list whose items have fields: checked are their number, and what each found when it was made.
    public mutating func addRows<Row: GeneratedRow>(
        _ items: [Row]?, _ name: StaticString, minCount: Int = 0, maxCount: Int = .max
    ) {
        addList(
            items?.values, name, minCount: minCount, maxCount: maxCount, { $0.arguments.values },
            problem: { $0.failureInRow })
    }

    private mutating func addScalars<Item>(
        _ items: [Item]?, _ name: StaticString, _ minCount: Int, _ maxCount: Int,
        _ argument: (Item) -> MessageArgument, problem: (Item) -> MessageError.Problem?
    ) {
        addList(
            items, name, minCount: minCount, maxCount: maxCount, { [argument($0)] },
            problem: { problem($0).map { CheckFailure("", $0) } })
    }
}

// The types of generated code are not known here. What is generic goes through them and does nothing else, since a `map`
// would look up the metadata of each type that it needs, and that takes longer than all the rest.

extension Array where Element: GeneratedRow {
    fileprivate var values: [CheckedArguments] {
        var values: [CheckedArguments] = []
        values.reserveCapacity(count)
        for index in 0..<count { values.append(self[index]._values) }
        return values
    }
}

extension Array where Element: GeneratedChoice {
    fileprivate var positions: [Int] {
        var positions: [Int] = []
        positions.reserveCapacity(count)
        for index in 0..<count { positions.append(self[index]._position) }
        return positions
    }
}
