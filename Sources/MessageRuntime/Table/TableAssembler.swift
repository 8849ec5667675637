/// How many items a sequence must have, and the number under which the table's maker knows that limit.
package struct CountGuard: Sendable, Hashable {
    package let minimum: Int
    /// `Int.max` is no maximum.
    package let maximum: Int
    package let `guard`: Int

    package init(minimum: Int = 0, maximum: Int = .max, guard: Int) {
        self.minimum = minimum
        self.maximum = maximum
        self.guard = `guard`
    }
}

/// Writes payload tables: for each instruction that the interpreter runs, a method that appends it.
///
/// Bodies are closures that write into an assembler of their own. Adjacent fragments become one.
package struct TableAssembler: Sendable {
    private var program: [UInt8] = []
    /// A fragment that may still grow.
    private var fragment: [UInt8] = []

    package init() {}

    package var table: PayloadTable {
        PayloadTable(program: bytes)
    }

    /// The program so far.
    package var bytes: [UInt8] {
        var finished = self
        finished.finishFragment()
        return finished.program
    }

    /// Appends the instructions that another assembler has collected.
    package mutating func append(_ other: TableAssembler) {
        finishFragment()
        program.append(contentsOf: other.program)
        fragment = other.fragment
    }

    // MARK: Fragments and values

    /// Writes the string as it is: it must be JSON already.
    package mutating func copy(_ json: String) {
        fragment.append(contentsOf: json.utf8)
    }

    /// Writes literal text as a part of a JSON string.
    package mutating func copyText(_ text: String) {
        var text = text
        text.withUTF8 { JSONText.append($0, to: &fragment) }
    }

    /// Writes a text, or an integer in decimal, as a part of a JSON string.
    package mutating func write(_ reference: Slot, _ escape: Escape) {
        begin(.write)
        append(reference)
        append(Int(escape.code))
    }

    /// Writes an integer as a JSON number.
    package mutating func integer(_ reference: Slot) {
        begin(.integer)
        append(reference)
    }

    /// Writes `true` or `false`.
    package mutating func boolean(_ reference: Slot) {
        begin(.boolean)
        append(reference)
    }

    /// Writes a boolean as `0` or `1`.
    package mutating func bit(_ reference: Slot) {
        begin(.bit)
        append(reference)
    }

    /// Writes the text of the chosen case; each must be escaped for its place and for JSON already.
    package mutating func choose(_ reference: Slot, _ texts: [String]) {
        choose(reference, texts.map { text in { $0.copy(text) } })
    }

    /// Runs the body of the chosen case.
    package mutating func choose(_ reference: Slot, _ cases: [(inout TableAssembler) -> Void]) {
        begin(.choose)
        append(reference)
        append(cases.count)
        for body in cases { append(body) }
    }

    // MARK: Repetition and conditions

    /// Runs the body for each row of a list; inside, the row's fields are one frame deeper.
    package mutating func each(_ reference: Slot, _ body: (inout TableAssembler) -> Void) {
        begin(.each)
        append(reference)
        append(body)
    }

    /// Runs the body if the test holds, or, negated, if it does not.
    package mutating func when(
        _ reference: Slot, _ test: Operation.Test, negated: Bool = false,
        _ body: (inout TableAssembler) -> Void
    ) {
        begin(.when)
        switch test {
        case .given: append(0)
        case .isTrue: append(1)
        case .isNotEmpty: append(2)
        case .choiceIs(let index):
            append(3)
            append(index)
        }
        append(negated ? 1 : 0)
        append(reference)
        append(body)
    }

    /// Writes a comma unless nothing, or the opening of an object or a list, was written before.
    package mutating func comma() {
        begin(.comma)
    }

    /// Runs the body and counts its items.
    package mutating func sequence(
        separator: String, _ guards: [CountGuard] = [], _ body: (inout TableAssembler) -> Void
    ) {
        begin(.sequence)
        append(separator)
        append(guards)
        append(body)
    }

    /// Begins an item of the innermost sequence.
    package mutating func item() {
        begin(.item)
    }

    /// Writes what leads to a value, and the value; takes back both, and what their guards found, when the value is an
    /// empty list, object or text.
    package mutating func drop(
        _ head: (inout TableAssembler) -> Void, unlessEmpty value: (inout TableAssembler) -> Void
    ) {
        begin(.drop)
        append(head)
        append(value)
    }

    // MARK: Guards

    /// Reports the guard when what the body wrote is shorter or longer than this; `Int.max` is no maximum.
    package mutating func measure(
        _ unit: Operation.Unit, minimum: Int = 0, maximum: Int = .max, guard: Int,
        _ body: (inout TableAssembler) -> Void
    ) {
        begin(.measure)
        append(unit.rawValue)
        append(minimum)
        append(maximum)
        append(`guard`)
        append(body)
    }

    /// Reports the guard when what the body wrote is, blanks around it and case aside, one of these ASCII words.
    package mutating func forbid(_ words: [String], guard: Int, _ body: (inout TableAssembler) -> Void) {
        begin(.forbid)
        append(`guard`)
        append(words.count)
        for word in words { append(word) }
        append(body)
    }

    // MARK: Totals

    /// Runs the body and reports the guards of the counters that end up below or above their bounds.
    package mutating func tally(_ counters: [CountGuard], _ body: (inout TableAssembler) -> Void) {
        begin(.tally)
        append(counters)
        append(body)
    }

    /// Adds to a counter of the tally around it.
    package mutating func count(_ counter: Int, _ amount: Int = 1) {
        begin(.count)
        append(counter)
        append(amount)
    }

    /// Adds the size of what the body writes to a counter of the tally around it.
    package mutating func weigh(
        _ counter: Int, _ unit: Operation.Unit, _ body: (inout TableAssembler) -> Void
    ) {
        begin(.weigh)
        append(counter)
        append(unit.rawValue)
        append(body)
    }

    // MARK: Operands

    private mutating func append(_ guards: [CountGuard]) {
        append(guards.count)
        for counted in guards {
            append(counted.minimum)
            append(counted.maximum)
            append(counted.guard)
        }
    }

    private mutating func begin(_ operation: Operation) {
        finishFragment()
        program.append(operation.rawValue)
    }

    private mutating func finishFragment() {
        guard !fragment.isEmpty else { return }
        program.append(Operation.copy.rawValue)
        append(fragment.count)
        program.append(contentsOf: fragment)
        fragment.removeAll()
    }

    /// Numbers beyond what a program can hold mean "without a bound", and become the largest that it can hold.
    private mutating func append(_ number: Int) {
        precondition(number >= 0, "a table holds no negative numbers")
        var rest = min(number, (1 << TableReader.numberBits) - 1)
        while rest >= 32 {
            program.append(0x50 + UInt8(rest & 31))
            rest >>= 5
        }
        program.append(0x30 + UInt8(rest))
    }

    private mutating func append(_ reference: Slot) {
        append(reference.frame)
        append(reference.index)
    }

    private mutating func append(_ string: String) {
        append(string.utf8.count)
        program.append(contentsOf: string.utf8)
    }

    private mutating func append(_ body: (inout TableAssembler) -> Void) {
        var inner = TableAssembler()
        body(&inner)
        inner.finishFragment()
        append(inner.program.count)
        program.append(contentsOf: inner.program)
    }
}
