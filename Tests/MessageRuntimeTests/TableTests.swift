import MessageRuntime
import Testing

@testable import MessageRuntime

@Suite struct TableTests {
    @Test func adjacentFragmentsAreOne() {
        var parts = TableAssembler()
        parts.copy("a")
        parts.copyText("b\n")
        parts.copy("")
        parts.copy("c")
        var whole = TableAssembler()
        whole.copy("ab\\nc")
        #expect(parts.bytes == whole.bytes)
    }

    /// The form in which generated code holds a table.
    @Test func aLiteralIsTheSameTable() throws {
        var assembler = TableAssembler()
        assembler.copy("{\"content\":\"")
        assembler.write(.parameter(0), .weComText)
        assembler.copy("\\n单\"}")
        let literal = PayloadTable(#"\#u{1}<{"content":"\#u{2}003\#u{1}7\n单"}"#)
        #expect(literal.program == assembler.bytes)
        #expect(
            try literal.fill(MessageArguments([.text("<")])) == assembler.table.fill(MessageArguments([.text("<")])))
        #expect(throws: FillingFailure.malformedTable(at: 0)) { try PayloadTable("x").fill(MessageArguments([])) }
        #expect(try PayloadTable("").fill(MessageArguments([])).bytes.isEmpty)
    }

    @Test(arguments: [0, 1, 31, 32, 33, 1_023, 1_024, 32_767, 32_768, 100_000])
    func fragmentsOfAnyLengthAreKept(length: Int) throws {
        var assembler = TableAssembler()
        assembler.copy(String(repeating: "a", count: length))
        assembler.comma()
        #expect(String(validating: assembler.bytes, as: UTF8.self) != nil)
        #expect(try assembler.table.fill(MessageArguments([])).bytes.count == (length == 0 ? 0 : length + 1))
    }

    @Test func aBufferIsAppendedToAndKeptOnFailure() throws {
        var assembler = TableAssembler()
        assembler.comma()
        assembler.copy("x")
        assembler.integer(.parameter(0))
        var buffer = Array("before".utf8)
        #expect(throws: FillingFailure.mismatchedArguments(.parameter(0))) {
            try assembler.table.fill(MessageArguments([.absent]), into: &buffer)
        }
        #expect(buffer == Array("before".utf8))
        #expect(try assembler.table.fill(MessageArguments([.integer(1)]), into: &buffer).isEmpty)
        #expect(buffer == Array("beforex1".utf8))
    }

    @Test func aReusedBufferIsNotReplaced() throws {
        var assembler = TableAssembler()
        assembler.copy("0123456789")
        var buffer: [UInt8] = []
        buffer.reserveCapacity(100)
        let address = buffer.withUnsafeBufferPointer { $0.baseAddress }
        for _ in 0..<5 { _ = try assembler.table.fill(MessageArguments([]), into: &buffer) }
        #expect(buffer.withUnsafeBufferPointer { $0.baseAddress } == address)
    }

    @Test func valuesThatDoNotFitAreRefused() {
        let everything: [MessageArgument] = [
            .absent, .text(""), .integer(1), .boolean(true), .choice(1), .list([[.text("")]]),
        ]
        let takers: [(taken: Set<Int>, assemble: (inout TableAssembler) -> Void)] = [
            ([1, 2], { $0.write(.parameter(0), .none) }),
            ([2], { $0.integer(.parameter(0)) }),
            ([3], { $0.boolean(.parameter(0)) }),
            ([3], { $0.bit(.parameter(0)) }),
            ([4], { $0.choose(.parameter(0), ["a", "b"]) }),
            ([], { $0.choose(.parameter(0), ["a"]) }),
            ([0, 5], { $0.each(.parameter(0)) { _ in } }),
            ([0, 5], { $0.each(.parameter(0)) { $0.write(.field(0), .none) } }),
            ([0], { $0.each(.parameter(0)) { $0.write(.field(1), .none) } }),
            ([0], { $0.each(.parameter(0)) { $0.write(.field(0, of: 2), .none) } }),
            ([0, 1, 2, 3, 4, 5], { $0.when(.parameter(0), .given) { _ in } }),
            ([0, 3], { $0.when(.parameter(0), .isTrue) { _ in } }),
            ([0, 5], { $0.when(.parameter(0), .isNotEmpty) { _ in } }),
            ([0, 4], { $0.when(.parameter(0), .choiceIs(9)) { _ in } }),
            ([], { $0.integer(.parameter(1)) }),
            ([], { $0.integer(.field(0)) }),
        ]
        for (number, taker) in takers.enumerated() {
            var assembler = TableAssembler()
            taker.assemble(&assembler)
            let table = assembler.table
            let taken = everything.indices.filter { (try? table.fill(MessageArguments([everything[$0]]))) != nil }
            #expect(Set(taken) == taker.taken, "taker \(number)")
        }
        #expect(throws: FillingFailure.mismatchedArguments(.parameter(0))) {
            var assembler = TableAssembler()
            assembler.choose(.parameter(0), ["a"])
            _ = try assembler.table.fill(MessageArguments([.choice(-1)]))
        }
    }

    @Test(arguments: [
        [0x20], [0x09], [0x01], [0x01, 0x50], [0x01, 0x31], [0x01, 0x20], [0x02, 0x30, 0x30],
        [0x02, 0x30, 0x30, 0x4F], [0x0E], [0x08, 0x34], [0x10, 0x33],
        [0x01] + Array(repeating: 0x6F, count: 20) + [0x30],
        [0x01] + Array(repeating: 0x6F, count: 11) + [0x4F],
    ])
    func malformedTablesAreRefused(program: [UInt8]) {
        #expect {
            try PayloadTable(program: program).fill(MessageArguments([.text("")]))
        } throws: { error in
            if case .malformedTable? = error as? FillingFailure { true } else { false }
        }
    }

    @Test func bodiesTooDeepAreRefused() throws {
        func nested(_ depth: Int) -> TableAssembler {
            var assembler = TableAssembler()
            assembler.copy("x")
            for _ in 1..<depth {
                let inner = assembler
                assembler = TableAssembler()
                assembler.measure(.bytes, guard: 0) { $0 = inner }
            }
            return assembler
        }
        #expect(try nested(Interpreter.depthLimit).table.fill(MessageArguments([])).bytes == Array("x".utf8))
        #expect(throws: FillingFailure.self) {
            try nested(Interpreter.depthLimit + 1).table.fill(MessageArguments([]))
        }
    }
}
