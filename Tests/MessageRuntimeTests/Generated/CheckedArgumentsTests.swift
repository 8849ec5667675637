import MessageRuntime
import Testing

private enum Level: String, GeneratedChoice {
    case low
    case high = "HIGH"

    var _position: Int {
        switch self {
        case .low: 0
        case .high: 1
        }
    }
}

private struct Row: GeneratedRow {
    var title: String { _values.arguments.text(at: 0) }
    var amount: Int? { _values.arguments.optionalInteger(at: 1) }
    let _values: CheckedArguments

    init(_ title: String, amount: Int? = nil) {
        var values = CheckedArguments(count: 2)
        values.addText(title, "title", max: 3)
        values.addInteger(amount, "amount", max: 9)
        _values = values
    }

    init(_values: CheckedArguments) { self._values = _values }
}

private struct Whole: GeneratedMessage {
    let _arguments: MessageArguments

    init(level: Level, rows: [Row]) throws(MessageError) {
        _arguments = try checked { values in
            values.addChoice(level)
            values.addRows(rows, "rows")
        }
    }
}

/// Values that are added, and the name under which one of them is refused; `nil` where all are taken.
private struct AddingCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let parameter: String?
    let add: @Sendable (inout CheckedArguments) -> Void

    init(_ description: String, _ parameter: String?, _ add: @escaping @Sendable (inout CheckedArguments) -> Void) {
        testDescription = description
        self.parameter = parameter
        self.add = add
    }
}

@Suite struct CheckedArgumentsTests {
    private static let cases = [
        AddingCase("nothing", nil) { _ in },
        AddingCase("what is optional", nil) { values in
            values.addText(nil, "a", min: 1)
            values.addID(nil, "b")
            values.addURL(nil, "c")
            values.addInteger(nil, "d", min: 1)
            values.addTexts(nil, "e", minCount: 1)
            values.addRows([Row]?.none, "f", minCount: 1)
        },
        AddingCase("two that are wrong", "a") { values in
            values.addText("long", "a", max: 3)
            values.addInteger(9, "b", max: 8)
        },
        AddingCase("the second text", "list[1]") { $0.addTexts(["a", "long", "long"], "list", max: 3) },
        AddingCase("the third id", "list[2]") { $0.addIDs(["a", "b", "c d"], "list") },
        AddingCase("the first address", "list[0]") { $0.addURLs(["a", "b"], "list") },
        AddingCase("the second number", "list[1]") { $0.addIntegers([1, 9], "list", max: 8) },
        AddingCase("a field of the second row", "rows[1].title") { $0.addRows([Row("a"), Row("long")], "rows") },
        AddingCase("the first row of two", "rows[0].amount") {
            $0.addRows([Row("a", amount: 10), Row("long")], "rows")
        },
        AddingCase("too many rows before a wrong one", "rows") {
            $0.addRows([Row("a"), Row("long")], "rows", maxCount: 1)
        },
        AddingCase("too few choices", "levels") { $0.addChoices([Level](), "levels", minCount: 1) },
        AddingCase("what follows a wrong row", "rows[0].title") { values in
            values.addRows([Row("long")], "rows")
            values.addRows([Row("longer")], "more")
        },
    ]

    @Test(arguments: cases)
    private func theFirstWrongValueIsNamed(given: AddingCase) {
        var found: MessageError?
        do throws(MessageError) { try checked(given.add) } catch { found = error }
        #expect(found?.parameter == given.parameter && found?.template == given.parameter.map { _ in "t" })
    }

    @Test func valuesAreReadAsTheyWereGiven() throws {
        let arguments = try checked { values in
            values.addText("text", "a")
            values.addText(nil, "b")
            values.addInteger(-1, "c")
            values.addBoolean(true)
            values.addChoice(Level.high)
            values.addTexts(["a", "b"], "d")
            values.addIntegers([2, 3], "e")
            values.addBooleans([true, false], "f")
            values.addChoices([Level.high, .low], "g")
            values.addRows([Row("x", amount: 1), Row("y")], "h")
            values.addTexts(nil, "i")
            values.addRows([Row](), "j")
        }
        #expect(arguments.text(at: 0) == "text" && arguments.optionalText(at: 1) == nil)
        #expect(arguments.integer(at: 2) == -1 && arguments.boolean(at: 3))
        #expect(arguments.choice(at: 4) == Level.high && arguments.optionalChoice(at: 1) == Level?.none)
        #expect(arguments.texts(at: 5) == ["a", "b"] && arguments.integers(at: 6) == [2, 3])
        #expect(arguments.booleans(at: 7) == [true, false] && arguments.choices(at: 8) == [Level.high, .low])
        let rows: [Row] = arguments.rows(at: 9)
        #expect(rows.map(\.title) == ["x", "y"] && rows.map(\.amount) == [1, nil])
        #expect(arguments.optionalTexts(at: 10) == nil)
        #expect(arguments.values.count == 12)
    }

    /// An item keeps what it was given, also where a message would refuse it.
    @Test func aWrongRowIsReadAsItWasGiven() {
        #expect(Row("long").title == "long")
    }

    @Test func whatIsGeneratedIsComparedByItsValues() throws {
        #expect(Row("a", amount: 1) == Row("a", amount: 1) && Row("a") != Row("a", amount: 1))
        #expect(Set([Row("a"), Row("a"), Row("b")]).count == 2)
        #expect(Set([Level.low, .high, .low]) == [.high, .low] && Level.low != .high)
        let messages = try [
            Whole(level: .low, rows: [Row("a")]), Whole(level: .high, rows: [Row("a")]), Whole(level: .low, rows: []),
        ]
        #expect(try messages[0] == Whole(level: .low, rows: [Row("a")]))
        #expect(Set(messages + messages).count == messages.count)
        #expect(try messages[0].hashValue == Whole(level: .low, rows: [Row("a")]).hashValue)
    }
}
