import MessageRuntime
import SeededRandom
import Testing

/// What may come over the wire and is no answer.
struct HostileAnswerTests {
    private static func problem(_ bytes: some Sequence<UInt8>) -> AnswerError? {
        do throws(AnswerError) {
            _ = try WeComAnswer(decoding: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("", AnswerError.Problem.empty, 0), ("\n \t", .empty, 3),
        ("<html><body>502 Bad Gateway</body></html>", .markup, 0), ("  <?xml version='1.0'?>", .markup, 2),
        ("Bad Gateway", .notJSON, 0), ("[]", .notAnObject, 0), ("0", .notAnObject, 0), ("\"ok\"", .notAnObject, 0),
        ("{", .endsEarly, 1), ("{\"errcode\":0", .endsEarly, 12), ("{\"errcode\":", .endsEarly, 11),
        ("{\"errcode\":\"", .endsEarly, 12), ("{\"errcode\":0}x", .notJSON, 13), ("{\"errcode\":0,}", .notJSON, 13),
        ("{\"errcode\":01}", .notJSON, 12), ("{\"errcode\":+1}", .notJSON, 11), ("{'errcode':0}", .notJSON, 1),
        ("{\"errcode\":0,\"errmsg\":\"\u{1}\"}", .notJSON, 23), ("{\"errcode\":0,\"a\":\"\\x\"}", .notJSON, 19),
        ("{\"errcode\":0,\"a\":\"\\u12g4\"}", .notJSON, 22), ("{\"errcode\":0,\"a\":nul}", .notJSON, 17),
        ("{}", .missing(member: "errcode"), 0), ("{\"errcode\":null}", .missing(member: "errcode"), 0),
        ("{\"errcode\":\"0\"}", .wrongType(member: "errcode"), 11),
        ("{\"errcode\":0.5}", .wrongType(member: "errcode"), 11),
        ("{\"errcode\":99999999999999999999}", .wrongType(member: "errcode"), 11),
        ("{\"errcode\":0,\"errmsg\":3}", .wrongType(member: "errmsg"), 22),
        ("{\"errcode\":0,\"invaliduser\":[[]]}", .wrongType(member: "invaliduser"), 27),
        ("{\"errcode\":0,\"errcode\":40058}", .repeated(member: "errcode"), 23),
    ])
    func whatIsNoAnswerSaysWhereItStops(text: String, problem: AnswerError.Problem, offset: Int) {
        let error = Self.problem(text.utf8)
        #expect(error?.problem == problem && error?.offset == offset, "\(text): \(String(describing: error))")
    }

    @Test func bracketsAndBytesAreCounted() {
        func nested(_ depth: Int) -> String {
            "{\"errcode\":0,\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
        }
        #expect(Self.problem(nested(AnswerError.deepest - 1).utf8) == nil)
        #expect(Self.problem(nested(AnswerError.deepest).utf8)?.problem == .tooDeep)
        #expect(Self.problem(String(repeating: "[", count: 100_000).utf8)?.problem == .tooDeep)
        let room = AnswerError.mostBytes - "{\"errcode\":0}".utf8.count
        #expect(Self.problem(("{\"errcode\":0}" + String(repeating: " ", count: room)).utf8) == nil)
        #expect(
            Self.problem(("{\"errcode\":0}" + String(repeating: " ", count: room + 1)).utf8)?.problem == .tooLarge)
    }

    /// Servers cut their words between any two bytes.
    @Test func wordsThatAreNotUTF8AreRepaired() throws {
        let bytes = Array(#"{"errcode":1,"errmsg":""#.utf8) + [0xE4, 0xBD] + Array(#""}"#.utf8)
        #expect(try WeComAnswer(decoding: bytes).message == "\u{FFFD}")
        let escaped = Array(#"{"errcode":1,"errmsg":"\ud83d\u0041\n"}"#.utf8)
        #expect(try WeComAnswer(decoding: escaped).message == "\u{FFFD}A\n")
    }

    private static let answers = [
        #"{"errcode":0,"errmsg":"ok","invaliduser":"a|b","msgid":"m","response_code":"r","x":[{"y":-1.5e3}]}"#,
        #"{"sendCardInfo":[{"openMessageId":"om","openChatId":"oc","status":0}],"errMsg":"sendMessageCard:ok"}"#,
        #"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgTime":1,"ErrorList":[{"To_Account":"a","ErrorCode":1}]}"#,
        #"{"errcode":0,"errmsg":"\u6709\u5ea6","encrypt":"QUJD"}"#,
    ]

    /// Whatever bytes come, the readers answer, and an error that they find is none that they have made up.
    @Test(arguments: 0..<40)
    func anyBytesAreReadOrRefused(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let tokens = Array("{}[]\",:\\u0123456789.eE+-tfn \u{0}<".utf8) + [0x80, 0xFF, 0xC2, 0xEF]
        for _ in 0..<250 {
            var bytes = Array(Self.answers[Int.random(in: 0..<Self.answers.count, using: &random)].utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let token = tokens[Int.random(in: 0..<tokens.count, using: &random)]
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(token, at: place)
                case 1: bytes = Array(bytes[..<place])
                case 2 where place < bytes.count: bytes[place] = token
                default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
                }
            }
            if let error = Self.problem(bytes) { #expect(error.offset <= bytes.count) }
            _ = try? YouduAnswer(decoding: bytes)
            _ = try? TencentAnswer(decoding: bytes)
            guard let feishu = try? FeishuAnswer(decoding: bytes), case .delivered(let cards) = feishu.outcome else {
                continue
            }
            #expect(!cards.isEmpty && feishu.refusal == nil && feishu.undelivered.isEmpty)
        }
    }
}
