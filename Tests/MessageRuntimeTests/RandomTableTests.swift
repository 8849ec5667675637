import Foundation
import MessageRuntime
import SeededRandom
import Testing

@Suite struct RandomTableTests {
    /// Foundation reads what the interpreter has written.
    @Test(arguments: 0..<8)
    func anyTableGivesTheIntendedJSON(group: UInt64) throws {
        for seed in (group * 500)..<(group * 500 + 500) {
            let random = RandomTable(seed: seed)
            #expect(String(validating: random.assembler.bytes, as: UTF8.self) != nil)
            let filling = try random.assembler.table.fill(MessageArguments(random.arguments))
            let parsed = try JSONSerialization.jsonObject(with: Data(filling.bytes))
            #expect(isSame(parsed, random.expected), "seed \(seed)")
            #expect(filling.violations == random.violations, "seed \(seed)")
        }
    }

    /// Tables that are not quite programs, and values that are not quite theirs: any result or error, but no crash.
    @Test(arguments: 0..<8)
    func damagedTablesNeverCrash(group: UInt64) {
        var random = SeededGenerator(seed: group)
        var outcomes = (filled: 0, malformed: 0, mismatched: 0)
        for seed in 0..<100 {
            let table = RandomTable(seed: group * 100 + UInt64(seed))
            for _ in 0..<60 {
                let program = damaged(table.assembler.bytes, &random)
                let arguments = random.chance(70) ? table.arguments : table.arguments.shuffled(using: &random)
                do throws(FillingFailure) {
                    _ = try PayloadTable(program: program).fill(MessageArguments(arguments))
                    outcomes.filled += 1
                } catch {
                    switch error {
                    case .malformedTable(let offset):
                        outcomes.malformed += 1
                        #expect((0...program.count).contains(offset))
                    case .mismatchedArguments:
                        outcomes.mismatched += 1
                    }
                }
            }
        }
        #expect(outcomes.filled > 0 && outcomes.malformed > 0 && outcomes.mismatched > 0)
    }

    private func damaged(_ program: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var program = program
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard let index = program.indices.randomElement(using: &random) else { return program }
            switch Int.random(in: 0..<6, using: &random) {
            case 0: program[index] = UInt8.random(in: 0...255, using: &random)
            case 1: program[index] = UInt8.random(in: 0...0x12, using: &random)
            case 2: program[index] = UInt8.random(in: 0x30..<0x70, using: &random)
            case 3: program.remove(at: index)
            case 4: program.insert(UInt8.random(in: 0...255, using: &random), at: index)
            default: program.removeSubrange(index...)
            }
        }
        return program
    }

    /// Equal JSON. Strings are compared by their bytes: Swift's own comparison takes other forms of a character for
    /// the same.
    private func isSame(_ left: Any, _ right: Any) -> Bool {
        switch (left, right) {
        case (let left as [String: Any], let right as [String: Any]):
            left.count == right.count && left.allSatisfy { key, value in right[key].map { isSame(value, $0) } ?? false }
        case (let left as [Any], let right as [Any]):
            left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
        case (let left as String, let right as String):
            left.utf8.elementsEqual(right.utf8)
        case (let left as NSNumber, let right as Bool):
            left.boolValue == right
        case (let left as NSNumber, let right as Int):
            left.intValue == right
        default:
            false
        }
    }
}
