// The properties of generated types. Each value is kept once, as the table wants it, and is of the type that the
// template declares, since only the type's initializer puts it there.
extension MessageArguments {
    public func text(at index: Int) -> String { there(optionalText(at: index)) }

    public func optionalText(at index: Int) -> String? { value(at: index)?.text }

    public func integer(at index: Int) -> Int { there(optionalInteger(at: index)) }

    public func optionalInteger(at index: Int) -> Int? { value(at: index)?.integer }

    public func boolean(at index: Int) -> Bool { there(optionalBoolean(at: index)) }

    public func optionalBoolean(at index: Int) -> Bool? { value(at: index)?.boolean }

    public func choice<Choice: GeneratedChoice>(at index: Int) -> Choice { there(optionalChoice(at: index)) }

    public func optionalChoice<Choice: GeneratedChoice>(at index: Int) -> Choice? { value(at: index)?.choice() }

    public func texts(at index: Int) -> [String] { there(optionalTexts(at: index)) }

    public func optionalTexts(at index: Int) -> [String]? { items(at: index) { $0.text } }

    public func integers(at index: Int) -> [Int] { there(optionalIntegers(at: index)) }

    public func optionalIntegers(at index: Int) -> [Int]? { items(at: index) { $0.integer } }

    public func booleans(at index: Int) -> [Bool] { there(optionalBooleans(at: index)) }

    public func optionalBooleans(at index: Int) -> [Bool]? { items(at: index) { $0.boolean } }

    public func choices<Choice: GeneratedChoice>(at index: Int) -> [Choice] { there(optionalChoices(at: index)) }

    public func optionalChoices<Choice: GeneratedChoice>(at index: Int) -> [Choice]? {
        items(at: index) { $0.choice() }
    }

    public func rows<Row: GeneratedRow>(at index: Int) -> [Row] { there(optionalRows(at: index)) }

    public func optionalRows<Row: GeneratedRow>(at index: Int) -> [Row]? {
        rows(in: value(at: index))?.map { Row(_values: CheckedArguments($0)) }
    }

    /// `nil` where an optional parameter was not given.
    private func value(at index: Int) -> MessageArgument? {
        if case .absent = values[index] { nil } else { values[index] }
    }

    private func items<Item>(at index: Int, _ item: (MessageArgument) -> Item?) -> [Item]? {
        rows(in: value(at: index))?.compactMap { $0.first.flatMap(item) }
    }

    private func rows(in value: MessageArgument?) -> [[MessageArgument]]? {
        guard case .list(let rows) = value else { return nil }
        return rows
    }

    private func there<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a value is not of the type that its template declares") }
        return value
    }
}

extension MessageArgument {
    fileprivate var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    fileprivate var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    fileprivate var boolean: Bool? {
        guard case .boolean(let flag) = self else { return nil }
        return flag
    }

    fileprivate func choice<Choice: GeneratedChoice>() -> Choice? {
        guard case .choice(let position) = self else { return nil }
        return Choice.allCases[position]
    }
}
