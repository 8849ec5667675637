import MessageRuntime
import SeededRandom
import Testing

@Suite struct CompiledPayloadTests {
    /// `{"title":…,"to":[…]}` with a text of three characters at most, and one or two receivers who are not everybody.
    private static let guarded: PayloadTable = {
        var table = TableAssembler()
        table.copy("{\"title\":\"")
        table.measure(.characters, maximum: 3, guard: 2) { $0.write(.parameter(0), .none) }
        table.copy("\",\"to\":[")
        table.sequence(separator: ",", [CountGuard(minimum: 1, maximum: 2, guard: 0)]) {
            $0.each(.parameter(1)) {
                $0.item()
                $0.copy("\"")
                $0.forbid(["@all"], guard: 1) { $0.forbid([".", ".."], guard: 3) { $0.write(.field(0), .none) } }
                $0.copy("\"")
            }
        }
        table.copy("]}")
        return table.table
    }()

    private static let guards: [PayloadGuard] = [
        .count("to", min: 1, max: 2), .broadcast("to"), .length("title", .characters, max: 3),
        .dotSegment(parameter: "receiver"),
    ]

    private static func payload(_ guards: [PayloadGuard] = guards) -> CompiledPayload<MessageError> {
        CompiledPayload(template: "t", vendor: "v", type: "text", guards: guards, table: guarded)
    }

    private static func error(_ body: () throws(MessageError) -> Void) -> MessageError? {
        do throws(MessageError) { try body() } catch { return error }
        return nil
    }

    private static func arguments(_ title: String, _ receivers: String...) -> MessageArguments {
        MessageArguments([.text(title), .list(receivers.map { [.text($0)] })])
    }

    @Test func aTableFromGeneratedCodeIsRendered() {
        let payload = CompiledPayload(
            .v1, template: "t", vendor: "wecom-app", type: "text",
            request: MessageRequest("POST", "/cgi-bin/message/send"), table: "\u{1}4{\"a\"\u{1}2:\"\u{2}003\u{1}2\"}")
        let message = payload.render(MessageArguments([.text("单<\"")]))
        #expect(message.json == #"{"a":"单＜\""}"#)
        #expect(message.bytes == Array(message.json.utf8))
        #expect(message.vendor == "wecom-app")
        #expect(message.type == "text")
        #expect(message.request == MessageRequest("POST", "/cgi-bin/message/send"))
        #expect(payload.guards.isEmpty)
        var buffer = Array("[".utf8)
        payload.render(MessageArguments([.text("")]), into: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == #"[{"a":""}"#)
    }

    @Test func aGuardedTableFromGeneratedCodeIsRendered() throws {
        let payload = CompiledPayload(
            .v1, template: "t", vendor: "v", type: "text", guards: [.length("", .bytes, max: 1)],
            table: "\u{10}10104\u{2}000")
        #expect(try payload.render(MessageArguments([.text("a")])).json == "a")
        #expect(try payload.render(MessageArguments([.text("a")])).request == nil)
    }

    @Test(
        arguments: [
            (arguments("abc", "a", "b"), nil),
            (
                arguments("abcd", "a"),
                MessageError(
                    template: "t", vendor: "v", place: "title", problem: .tooLong(size: 4, limit: 3, unit: .characters))
            ),
            (
                arguments(""),
                MessageError(template: "t", vendor: "v", place: "to", problem: .tooFew(count: 0, limit: 1, of: .items))
            ),
            (
                arguments("", "a", "b", "c"),
                MessageError(template: "t", vendor: "v", place: "to", problem: .tooMany(count: 3, limit: 2, of: .items))
            ),
            (arguments("", "a", " @ALL"), MessageError(template: "t", vendor: "v", place: "to", problem: .broadcast)),
            (
                arguments("", ".."),
                MessageError(template: "t", vendor: "v", parameter: "receiver", problem: .dotSegment)
            ),
            // Of several the first in the order of the payload.
            (
                arguments("abcd", "@all", "b", "c"),
                MessageError(
                    template: "t", vendor: "v", place: "title", problem: .tooLong(size: 4, limit: 3, unit: .characters))
            ),
            (
                arguments("", "@all", "b", "c"),
                MessageError(template: "t", vendor: "v", place: "to", problem: .broadcast)
            ),
            (MessageArguments([]), MessageError(template: "t", vendor: "v", problem: .damagedTable)),
        ] as [(MessageArguments, MessageError?)])
    func theFirstBrokenGuardIsTheError(arguments: MessageArguments, expected: MessageError?) {
        let payload = Self.payload()
        var buffer = Array("before".utf8)
        #expect(Self.error { () throws(MessageError) in _ = try payload.render(arguments) } == expected)
        #expect(Self.error { () throws(MessageError) in _ = try payload.renderAll(arguments) } == expected)
        #expect(Self.error { () throws(MessageError) in try payload.render(arguments, into: &buffer) } == expected)
        #expect((buffer == Array("before".utf8)) == (expected != nil))
    }

    @Test func aTableWithMoreGuardsThanItNamesIsDamaged() {
        #expect(throws: MessageError(template: "t", vendor: "v", problem: .damagedTable)) {
            try Self.payload([]).render(Self.arguments("abcd", "a"))
        }
    }

    @Test(arguments: [
        (
            PayloadGuard.length("p", .jsonBytes, min: 2, max: 4), 1,
            MessageError.Problem.tooShort(size: 1, limit: 2, unit: .jsonBytes)
        ),
        (.length("p", .bytes, max: 4), 5, .tooLong(size: 5, limit: 4, unit: .bytes)),
        (
            .count("p", .objects("table", plural: "tables"), max: 5), 6,
            .tooMany(count: 6, limit: 5, of: .objects("table", plural: "tables"))
        ),
        (.count("p", .levels(of: "columns"), min: 1), 0, .tooFew(count: 0, limit: 1, of: .levels(of: "columns"))),
    ])
    func aTotalIsSpokenOfInItsUnit(kept: PayloadGuard, size: Int, problem: MessageError.Problem) {
        var table = TableAssembler()
        table.sequence(separator: "", [CountGuard(minimum: .max, guard: 0)]) { body in
            for _ in 0..<size { body.item() }
        }
        let payload = CompiledPayload(template: "t", vendor: "v", type: "text", guards: [kept], table: table.table)
        #expect(throws: MessageError(template: "t", vendor: "v", place: "p", problem: problem)) {
            try payload.render(MessageArguments([]))
        }
    }

    /// The proven and the guarded form write the same bytes, one buffer after the other.
    @Test func aBufferIsReused() throws {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(1_000)
        let address = buffer.withUnsafeBufferPointer { $0.baseAddress }
        let payload = Self.payload()
        for title in ["a", "单", "", "\"\n"] {
            buffer.removeAll(keepingCapacity: true)
            try payload.render(Self.arguments(title, "a"), into: &buffer)
            #expect(try payload.render(Self.arguments(title, "a")).bytes == buffer)
        }
        #expect(buffer.withUnsafeBufferPointer { $0.baseAddress } == address)
    }

    @Test(arguments: 0..<4)
    func anyTableIsRenderedAsItIsFilled(group: UInt64) throws {
        for seed in (group * 200)..<(group * 200 + 200) {
            let random = RandomTable(seed: seed)
            let guards = (0..<30).map { PayloadGuard.length("\($0)", .characters, max: -1) }
            let payload = CompiledPayload(
                template: "t", vendor: "v", type: "text", guards: guards, table: random.assembler.table)
            let filling = try random.assembler.table.fill(MessageArguments(random.arguments))
            do throws(MessageError) {
                let message = try payload.render(MessageArguments(random.arguments))
                #expect(message.bytes == filling.bytes)
                #expect(filling.violations.isEmpty)
            } catch {
                #expect(error.place == filling.violations.first.map { "\($0.guard)" })
            }
        }
    }

    /// Bytes that nobody has assembled: a message, or an error that says so, but no crash.
    @Test(arguments: 0..<8)
    func anyBytesAsATableDoNoHarm(group: UInt64) {
        var random = SeededGenerator(seed: group)
        let values = MessageArguments(RandomTable(seed: group).arguments)
        var outcomes = (rendered: 0, refused: 0)
        for _ in 0..<4_000 {
            let program = (0..<Int.random(in: 0..<40, using: &random)).map { _ -> UInt8 in
                switch Int.random(in: 0..<4, using: &random) {
                case 0: UInt8.random(in: 0...0x18, using: &random)
                case 1, 2: UInt8.random(in: 0x30..<0x38, using: &random)
                default: UInt8.random(in: 0...255, using: &random)
                }
            }
            let table = PayloadTable(program: program)
            let payload = CompiledPayload(
                template: "t", vendor: "v", type: "text", guards: Self.guards, table: table,
                splits: [PayloadSplit(parameter: 2, first: 1, rest: 1, table: table)])
            do throws(MessageError) {
                let messages = try payload.renderAll(values)
                #expect(!messages.isEmpty)
                outcomes.rendered += 1
            } catch {
                #expect(!error.description.isEmpty)
                outcomes.refused += 1
            }
        }
        #expect(outcomes.rendered > 0 && outcomes.refused > 0)
    }
}
