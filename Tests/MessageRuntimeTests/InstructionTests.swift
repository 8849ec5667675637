import MessageRuntime
import Testing

/// Each instruction by itself: a table, the values, and what must come out.
struct InstructionCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [MessageArgument]
    let output: String
    var violations: [Violation] = []
    let assemble: @Sendable (inout TableAssembler) -> Void
}

@Suite struct InstructionTests {
    @Test(arguments: values + repetition + sequences + guards)
    func everyInstructionDoesWhatItSays(_ given: InstructionCase) throws {
        var assembler = TableAssembler()
        given.assemble(&assembler)
        let filling = try assembler.table.fill(MessageArguments(given.arguments))
        #expect(String(decoding: filling.bytes, as: UTF8.self) == given.output)
        #expect(filling.violations == given.violations)
    }

    static let values = [
        InstructionCase(testDescription: "copy", arguments: [], output: #"{"a":"\"\n单"}"#) {
            $0.copy("{\"a\":\"")
            $0.copyText("\"\n单")
            $0.copy("\"}")
        },
        InstructionCase(testDescription: "write", arguments: [.text("<\n"), .integer(-7)], output: #"＜\n<\n-7"#) {
            $0.write(.parameter(0), .weComText)
            $0.write(.parameter(0), .none)
            $0.write(.parameter(1), .none)
        },
        InstructionCase(
            testDescription: "integers", arguments: [.integer(0), .integer(.min), .integer(.max)],
            output: "0 -9223372036854775808 9223372036854775807"
        ) {
            $0.integer(.parameter(0))
            $0.copy(" ")
            $0.integer(.parameter(1))
            $0.copy(" ")
            $0.integer(.parameter(2))
        },
        InstructionCase(
            testDescription: "boolean, bit", arguments: [.boolean(true), .boolean(false)], output: "true1false0"
        ) {
            for index in 0...1 {
                $0.boolean(.parameter(index))
                $0.bit(.parameter(index))
            }
        },
        InstructionCase(
            testDescription: "choose", arguments: [.choice(2), .choice(0), .integer(5)], output: "c5first"
        ) {
            $0.choose(
                .parameter(0),
                [
                    { $0.copy("a") }, { $0.copy("b") },
                    {
                        $0.copy("c")
                        $0.integer(.parameter(2))
                    },
                ])
            $0.choose(.parameter(1), ["first", "second"])
        },
    ]

    static let repetition = [
        InstructionCase(
            testDescription: "each",
            arguments: [
                .text("p"), .list([[.text("a"), .integer(1)], [.text("b"), .integer(2)]]), .list([[.text("x")]]),
            ],
            output: "[pa1 axp][pb2 bxp]"
        ) {
            $0.each(.parameter(1)) {
                $0.copy("[")
                $0.write(.parameter(0), .none)
                $0.write(.field(0), .none)
                $0.integer(.field(1))
                $0.copy(" ")
                $0.each(.parameter(2)) {
                    $0.write(.field(0), .none)
                    $0.write(.field(0, of: 2), .none)
                }
                $0.write(.parameter(0), .none)
                $0.copy("]")
            }
        },
        InstructionCase(testDescription: "each without rows", arguments: [.list([]), .absent], output: "") {
            $0.each(.parameter(0)) { $0.copy("x") }
            $0.each(.parameter(1)) { $0.copy("x") }
        },
        InstructionCase(
            testDescription: "when", arguments: [.absent, .boolean(true), .list([[]]), .choice(1), .boolean(false)],
            output: "2 3 5 7 10 11 12 14 "
        ) {
            let tests: [(Int, Operation.Test, Bool)] = [
                (0, .given, false), (0, .given, true), (1, .isTrue, false), (1, .isTrue, true),
                (2, .isNotEmpty, false), (2, .isNotEmpty, true), (3, .choiceIs(1), false), (3, .choiceIs(1), true),
                (3, .choiceIs(0), false), (3, .choiceIs(0), true), (0, .choiceIs(0), true), (0, .isNotEmpty, true),
                (4, .isTrue, false), (1, .given, false),
            ]
            for (number, (index, test, negated)) in zip(1..., tests) {
                $0.when(.parameter(index), test, negated: negated) { $0.copy("\(number) ") }
            }
        },
        InstructionCase(
            testDescription: "comma", arguments: [.boolean(false)], output: #"{"b":[1,{"c":"x"},2]}"#
        ) {
            $0.comma()
            $0.copy("{")
            $0.when(.parameter(0), .isTrue) {
                $0.comma()
                $0.copy("\"a\":0")
            }
            $0.comma()
            $0.copy("\"b\":[")
            for item in ["1", "{\"c\":\"x\"}", "2"] {
                $0.comma()
                $0.copy(item)
            }
            $0.copy("]}")
        },
    ]

    static let three = MessageArgument.list([[.text("a")], [.text("b")], [.text("c")]])

    static func scalars(_ body: inout TableAssembler) {
        body.each(.parameter(0)) {
            $0.item()
            $0.write(.field(0), .none)
        }
    }

    static let sequences = [
        InstructionCase(testDescription: "separators", arguments: [three], output: "a|b|c#a,b,c") {
            $0.sequence(separator: "|") { scalars(&$0) }
            $0.copy("#")
            $0.sequence(separator: ",") { scalars(&$0) }
        },
        InstructionCase(testDescription: "a sequence within another", arguments: [three], output: "[1,[a;b;c],2]") {
            $0.copy("[")
            $0.sequence(separator: ",", [CountGuard(minimum: 3, maximum: 3, guard: 0)]) {
                $0.item()
                $0.copy("1")
                $0.item()
                $0.copy("[")
                $0.sequence(separator: ";") { scalars(&$0) }
                $0.copy("]")
                $0.item()
                $0.copy("2")
            }
            $0.copy("]")
        },
        InstructionCase(
            testDescription: "counting", arguments: [three], output: "a|b|ca|b|ca|b|ca|b|c",
            violations: [Violation(guard: 4, size: 3), Violation(guard: 0, size: 3)]
        ) {
            $0.sequence(separator: "|", [CountGuard(minimum: 3, maximum: .max, guard: 7)]) { scalars(&$0) }
            $0.sequence(separator: "|", [CountGuard(maximum: 2, guard: 4)]) { scalars(&$0) }
            $0.sequence(separator: "|", [CountGuard(minimum: 4, guard: 0)]) { scalars(&$0) }
            $0.sequence(separator: "|") { scalars(&$0) }
        },
        InstructionCase(
            testDescription: "drop", arguments: [.list([])], output: #"{"a":1}"#,
            violations: [Violation(guard: 3, size: 0)]
        ) {
            $0.sequence(separator: "", [CountGuard(minimum: 1, guard: 3)]) { scalars(&$0) }
            $0.copy("{\"a\":1")
            $0.drop {
                $0.comma()
                $0.copy("\"b\":")
            } unlessEmpty: {
                $0.copy("[")
                $0.sequence(separator: ",", [CountGuard(minimum: 1, guard: 5)]) { scalars(&$0) }
                $0.copy("]")
            }
            $0.copy("}")
        },
        InstructionCase(testDescription: "drop keeps items", arguments: [three], output: "{a:[a,b,c]}") {
            $0.copy("{")
            $0.drop {
                $0.copy("a:[")
            } unlessEmpty: {
                $0.sequence(separator: ",") { scalars(&$0) }
                $0.copy("]")
            }
            $0.drop {
                $0.copy("b:")
            } unlessEmpty: {
                $0.copy("{")
                $0.drop {
                    $0.copy("c:")
                } unlessEmpty: {
                    $0.copy("\"\"")
                }
                $0.copy("}")
            }
            $0.copy("}")
        },
        InstructionCase(
            testDescription: "drop looks at the whole value", arguments: [.text("say \"")], output: #"a:"say \"""#
        ) {
            $0.drop {
                $0.copy("a:")
            } unlessEmpty: {
                $0.copy("\"")
                $0.write(.parameter(0), .none)
                $0.copy("\"")
            }
        },
    ]

    static let guards = [
        InstructionCase(
            testDescription: "measure", arguments: [.text("单\n\"")], output: #"单\n\"单\n\"单\n\"单\n\"单\n\""#,
            violations: [
                Violation(guard: 1, size: 3), Violation(guard: 2, size: 5), Violation(guard: 3, size: 7),
                Violation(guard: 5, size: 3),
            ]
        ) {
            $0.measure(.characters, maximum: 2, guard: 1) { $0.write(.parameter(0), .none) }
            $0.measure(.bytes, maximum: 4, guard: 2) { $0.write(.parameter(0), .none) }
            $0.measure(.jsonBytes, maximum: 6, guard: 3) { $0.write(.parameter(0), .none) }
            $0.measure(.characters, minimum: 3, maximum: 3, guard: 4) { $0.write(.parameter(0), .none) }
            $0.measure(.characters, minimum: 4, guard: 5) { $0.write(.parameter(0), .none) }
        },
        InstructionCase(
            testDescription: "forbid",
            arguments: ["@all", " @ALL\n", "\u{3000}@aLl\u{200B}\u{1}", "@al", "@alll", "", " ", "x@all", "@a ll"].map {
                .text($0)
            },
            output: "@all @ALL\\n\u{3000}@aLl\u{200B}\\u0001@al@alll x@all@a ll",
            violations: [
                Violation(guard: 0, size: 4), Violation(guard: 1, size: 7), Violation(guard: 2, size: 16),
            ]
        ) {
            for index in 0..<9 {
                $0.forbid(["0", "@all", "@ALL"], guard: index) { $0.write(.parameter(index), .none) }
            }
        },
    ]
}
