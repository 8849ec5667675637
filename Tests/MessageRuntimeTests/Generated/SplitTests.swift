import MessageRuntime
import Testing

/// Users, departments and tags, as fields of one message: `{"u":[…],"d":[…],"t":"…"}`.
@Suite struct SplitTests {
    private static let userLimit = 1_000
    private static let departmentLimit = 100

    /// The field of a list parameter with receivers beside it that the author has written.
    private static func field(
        _ key: String, _ parameter: Int, beside literals: [String] = [], limit: Int, in table: inout TableAssembler
    ) {
        table.copy("\"\(key)\":[")
        table.sequence(separator: ",", [CountGuard(maximum: limit, guard: parameter)]) { table in
            for literal in literals {
                table.item()
                table.copy("\"\(literal)\"")
            }
            table.each(.parameter(parameter)) {
                $0.item()
                $0.copy("\"")
                $0.write(.field(0), .none)
                $0.copy("\"")
            }
        }
        table.copy("]")
    }

    private static func table(_ body: (inout TableAssembler) -> Void) -> PayloadTable {
        var table = TableAssembler()
        table.copy("{")
        body(&table)
        table.copy("}")
        return table.table
    }

    /// - Parameter literals: receivers beside the users.
    private static func payload(literals: [String] = []) -> CompiledPayload<MessageError> {
        let whole = table {
            field("u", 0, beside: literals, limit: userLimit, in: &$0)
            $0.copy(",")
            field("d", 1, limit: departmentLimit, in: &$0)
            $0.copy(",\"t\":[\"boss\"]")
        }
        return CompiledPayload(
            template: "t", vendor: "v", type: "text",
            guards: [.count("u", max: userLimit), .count("d", max: departmentLimit)], table: whole,
            splits: [
                PayloadSplit(
                    parameter: 0, first: userLimit - literals.count, rest: userLimit,
                    table: table { field("u", 0, limit: userLimit, in: &$0) }),
                PayloadSplit(
                    parameter: 1, first: departmentLimit, rest: departmentLimit,
                    table: table { field("d", 1, limit: departmentLimit, in: &$0) }),
            ])
    }

    private static func names(_ prefix: String, _ count: Int) -> [String] { (0..<count).map { "\(prefix)\($0)" } }

    private static func list(_ names: [String]) -> MessageArgument { .list(names.map { [.text($0)] }) }

    private static func render(users: Int, departments: Int, literals: [String] = []) throws -> [String] {
        let arguments = MessageArguments([list(names("u", users)), list(names("d", departments))])
        return try payload(literals: literals).renderAll(arguments).map(\.json)
    }

    private static func json(_ key: String, _ names: some Collection<String>) -> String {
        "\"\(key)\":[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    @Test(arguments: [(0, 1), (1, 1), (999, 1), (1_000, 1), (1_001, 2), (2_000, 2), (2_001, 3), (2_500, 3)])
    func receiversAreSpread(users: Int, messages: Int) throws {
        let rendered = try Self.render(users: users, departments: 2)
        let all = Self.names("u", users)
        #expect(rendered.count == messages)
        for (number, message) in rendered.enumerated() {
            let part = Self.json("u", all[(number * 1_000)..<min(users, number * 1_000 + 1_000)])
            #expect(message == (number == 0 ? "{\(part),\"d\":[\"d0\",\"d1\"],\"t\":[\"boss\"]}" : "{\(part)}"))
        }
    }

    @Test func receiversOfTheAuthorAreServedOnce() throws {
        let literals = ["x", "y"]
        for (users, messages) in [(0, 1), (998, 1), (999, 2), (1_998, 2), (1_999, 3)] {
            let rendered = try Self.render(users: users, departments: 0, literals: literals)
            let all = Self.names("u", users)
            #expect(rendered.count == messages)
            #expect(
                rendered.first
                    == "{\(Self.json("u", literals + all.prefix(998))),\"d\":[],\"t\":[\"boss\"]}")
            for (number, message) in rendered.enumerated().dropFirst() {
                #expect(message == "{\(Self.json("u", all.dropFirst(998 + (number - 1) * 1_000).prefix(1_000)))}")
            }
        }
    }

    @Test(arguments: [(2_500, 250), (1_000, 101), (1_001, 100), (1, 1), (0, 301)])
    func nobodyIsServedTwice(users: Int, departments: Int) throws {
        let rendered = try Self.render(users: users, departments: departments, literals: ["x"])
        let further = { (count: Int, first: Int, rest: Int) in max(0, (count - first + rest - 1) / rest) }
        #expect(rendered.count == 1 + further(users, 999, 1_000) + further(departments, 100, 100))
        let receivers = rendered.flatMap { message in
            message.split(separator: "\"").filter {
                !$0.contains { "{}[],:".contains($0) } && $0.count > 1 || $0 == "x"
            }
        }
        #expect(receivers.count == Set(receivers).count)
        #expect(
            Set(receivers.map { String($0) })
                == Set(Self.names("u", users) + Self.names("d", departments) + ["x", "boss"]))
    }

    @Test func oneMessageIsNotSplit() {
        #expect(
            throws: MessageError(
                template: "t", vendor: "v", place: "u", problem: .tooMany(count: 1_001, limit: 1_000, of: .items))
        ) {
            try Self.payload().render(MessageArguments([Self.list(Self.names("u", 1_001)), .list([])]))
        }
    }

    @Test func aPartThatBreaksAGuardHoldsAllBack() {
        let split = PayloadSplit(
            parameter: 0, first: 1, rest: 2, table: Self.table { Self.field("u", 0, limit: 1, in: &$0) })
        let payload = CompiledPayload(
            template: "t", vendor: "v", type: "text", guards: [.count("u", max: 1)],
            table: Self.table { Self.field("u", 0, limit: 1, in: &$0) }, splits: [split])
        #expect(
            throws: MessageError(
                template: "t", vendor: "v", place: "u", problem: .tooMany(count: 2, limit: 1, of: .items))
        ) {
            try payload.renderAll(MessageArguments([Self.list(["a", "b", "c"])]))
        }
    }

    @Test func anAbsentListNeedsNoFurtherMessage() throws {
        let messages = try Self.payload().renderAll(MessageArguments([.absent, .absent]))
        #expect(messages.map(\.json) == [#"{"u":[],"d":[],"t":["boss"]}"#])
    }

    /// Generated code without guards.
    @Test func aProvenPayloadIsSplitWithoutErrors() {
        let payload = CompiledPayload(
            .v1, template: "t", vendor: "v", type: "text", table: "\u{7}004\u{2}100",
            splits: [PayloadSplit(parameter: 0, first: 1, rest: 2, table: "\u{1}1+\u{7}004\u{2}100")])
        let messages = payload.renderAll(MessageArguments([Self.list(["a", "b", "c", "d"])]))
        #expect(messages.map(\.json) == ["a", "+bc", "+d"])
    }
}
