import MessageRuntime
import SeededRandom

private typealias Operation = MessageRuntime.Operation

/// A table made at random, together with what filling it must give, put together without the module's help.
struct RandomTable {
    private(set) var assembler = TableAssembler()
    private(set) var arguments: [MessageArgument] = []
    /// What a JSON parser must read from the output.
    private(set) var expected: [String: Any] = [:]
    private(set) var violations: [Violation] = []
    private var random: SeededGenerator

    private var texts: [String]
    private let rows: [[String]]
    private let isOn: Bool
    private let integer: Int
    private let choice: Int
    private static let choices = ["甲", "b\"", ""]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        texts = (0..<2).map { _ in random.text() }
        rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in [random.text(), random.text()] }
        isOn = random.chance(50)
        integer = Int.random(in: -1_000...1_000_000, using: &random)
        choice = Int.random(in: 0..<3, using: &random)
        self.random = random
        arguments = [
            .text(texts[0]), .text(texts[1]), .list(rows.map { $0.map { .text($0) } }), .boolean(isOn),
            .integer(integer),
            .choice(choice), .absent,
        ]
        var assembler = TableAssembler()
        expected = object(depth: 0, into: &assembler, frames: [])
        self.assembler = assembler
    }

    private mutating func object(
        depth: Int, into assembler: inout TableAssembler, frames: [[String]]
    ) -> [String: Any] {
        var result: [String: Any] = [:]
        assembler.copy("{")
        for number in 0..<Int.random(in: 0...4, using: &random) {
            let key = "k\(number)"
            let condition = Int.random(in: 0..<6, using: &random)
            let holds = [isOn, !isOn, !rows.isEmpty, choice == 1, false, true][condition]
            var body = TableAssembler()
            body.comma()
            body.copy("\"\(key)\":")
            let before = violations
            let member = value(depth: depth + 1, into: &body, frames: frames)
            if holds { result[key] = member } else { violations = before }
            switch condition {
            case 0: assembler.when(.parameter(3), .isTrue) { $0.append(body) }
            case 1: assembler.when(.parameter(3), .isTrue, negated: true) { $0.append(body) }
            case 2: assembler.when(.parameter(2), .isNotEmpty) { $0.append(body) }
            case 3: assembler.when(.parameter(5), .choiceIs(1)) { $0.append(body) }
            case 4: assembler.when(.parameter(6), .given) { $0.append(body) }
            default: assembler.when(.parameter(6), .given, negated: true) { $0.append(body) }
            }
        }
        assembler.copy("}")
        return result
    }

    private mutating func value(depth: Int, into assembler: inout TableAssembler, frames: [[String]]) -> Any {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &random) {
        case 0:
            assembler.integer(.parameter(4))
            return integer
        case 1:
            assembler.boolean(.parameter(3))
            return isOn
        case 2:
            assembler.bit(.parameter(3))
            return isOn ? 1 : 0
        case 3, 4:
            return string(into: &assembler, frames: frames)
        case 5:
            return object(depth: depth, into: &assembler, frames: frames)
        default:
            return list(depth: depth, into: &assembler, frames: frames)
        }
    }

    private mutating func string(into assembler: inout TableAssembler, frames: [[String]]) -> String {
        var text = ""
        var body = TableAssembler()
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            switch Int.random(in: 0..<5, using: &random) {
            case 0:
                let literal = random.text(upTo: 40)
                body.copyText(literal)
                text += literal
            case 1:
                body.write(.parameter(4), .none)
                text += String(integer)
            case 2:
                body.choose(.parameter(5), Self.choices.map { choice in { $0.copyText(choice) } })
                text += Self.choices[choice]
            case 3:
                let frame = Int.random(in: 0...frames.count, using: &random)
                let index = Int.random(in: 0..<2, using: &random)
                body.write(Slot(frame: frame, index: index), .none)
                text += frame == 0 ? texts[index] : frames[frame - 1][index]
            default:
                body.sequence(separator: "|") {
                    $0.each(.parameter(2)) {
                        $0.item()
                        $0.write(.field(0, of: frames.count + 1), .none)
                    }
                }
                text += rows.map { $0[0] }.joined(separator: "|")
            }
        }
        assembler.copy("\"")
        let limit = Int.random(in: 0..<30, using: &random)
        let unit = random.chance(50) ? Operation.Unit.characters : .bytes
        let size = unit == .characters ? text.unicodeScalars.count : text.utf8.count
        if size > limit { violations.append(Violation(guard: limit, size: size)) }
        assembler.measure(unit, maximum: limit, guard: limit) { $0.append(body) }
        assembler.copy("\"")
        return text
    }

    /// The rows of the list parameter, one item each, and sometimes a first item of its own.
    ///
    /// All rows run one body, so the body is built again from the same random state for each row's expectation.
    private mutating func list(depth: Int, into assembler: inout TableAssembler, frames: [[String]]) -> [Any] {
        var items: [Any] = []
        assembler.copy("[")
        let first = random.chance(50)
        var firstBody = TableAssembler()
        if first { items.append(value(depth: depth + 1, into: &firstBody, frames: frames)) }
        let state = random
        var body = TableAssembler()
        let before = violations
        _ = value(depth: depth + 1, into: &body, frames: frames + [["", ""]])
        violations = before
        let after = random
        for row in rows {
            random = state
            var again = TableAssembler()
            items.append(value(depth: depth + 1, into: &again, frames: frames + [row]))
        }
        random = after
        assembler.sequence(separator: ",") {
            if first {
                $0.item()
                $0.append(firstBody)
            }
            $0.each(.parameter(2)) {
                $0.item()
                $0.append(body)
            }
        }
        assembler.copy("]")
        return items
    }
}
