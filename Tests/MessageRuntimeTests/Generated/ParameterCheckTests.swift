import MessageRuntime
import SeededRandom
import Testing

/// One value against one declaration: what the check says, or `nil` where the value is taken.
struct CheckCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let problem: MessageError.Problem?
    let check: @Sendable () throws(MessageError) -> Void

    init(
        _ description: String, _ problem: MessageError.Problem? = nil,
        _ check: @escaping @Sendable () throws(MessageError) -> Void
    ) {
        testDescription = description
        self.problem = problem
        self.check = check
    }
}

/// The values of a message of the template `t`.
@discardableResult
func checked(_ add: (inout CheckedArguments) -> Void) throws(MessageError) -> MessageArguments {
    var values = CheckedArguments(count: 1)
    add(&values)
    return try values.checked(for: "t")
}

@Suite struct ParameterCheckTests {
    @Test(arguments: texts + ids + urls + numbers)
    func valuesAreTakenOrRefused(_ given: CheckCase) {
        var found: MessageError?
        do throws(MessageError) { try given.check() } catch { found = error }
        let expected = given.problem.map { MessageError(template: "t", parameter: "p", problem: $0) }
        #expect(found == expected)
    }

    private static func text(
        _ value: String, min: Int = 0, max: Int = .max, characters: CharacterClass? = nil,
        _ problem: MessageError.Problem? = nil
    ) -> CheckCase {
        CheckCase("text \(value.debugDescription), \(min) to \(max)", problem) { () throws(MessageError) in
            try checked { $0.addText(value, "p", min: min, max: max, characters: characters) }
        }
    }

    private static func id(
        _ value: String, min: Int = 1, max: Int = .max, characters: CharacterClass? = nil,
        _ problem: MessageError.Problem? = nil
    ) -> CheckCase {
        CheckCase("id \(value.debugDescription), \(min) to \(max)", problem) { () throws(MessageError) in
            try checked { $0.addID(value, "p", min: min, max: max, characters: characters) }
        }
    }

    private static func url(
        _ value: String, max: Int = .max, schemes: [String]? = nil,
        _ problem: MessageError.Problem? = nil
    ) -> CheckCase {
        CheckCase("url \(value.debugDescription), to \(max)", problem) { () throws(MessageError) in
            try checked { $0.addURL(value, "p", max: max, schemes: schemes) }
        }
    }

    private static func tooLong(_ size: Int, _ limit: Int) -> MessageError.Problem {
        .tooLong(size: size, limit: limit, unit: .characters)
    }

    private static func tooShort(_ size: Int, _ limit: Int) -> MessageError.Problem {
        .tooShort(size: size, limit: limit, unit: .characters)
    }

    private static let capitals = CharacterClass(ranges: ["A"..."Z", "单"..."单"])

    private static let texts = [
        text(""), text("", max: 0), text("", min: 1, tooShort(0, 1)), text("a", max: 0, tooLong(1, 0)),
        text("abcd", min: 4, max: 4), text("abc", min: 4, tooShort(3, 4)), text("abcde", max: 4, tooLong(5, 4)),
        text("单单单单", min: 4, max: 4), text("单单单单单", max: 4, tooLong(5, 4)), text("单单单", min: 4, tooShort(3, 4)),
        text("😀😀", min: 2, max: 2), text("😀", min: 2, tooShort(1, 2)),
        // Two characters that are shown as one, and one that is the same to Swift's comparison.
        text("e\u{301}", max: 1, tooLong(2, 1)), text("\u{E9}", min: 2, tooShort(1, 2)),
        text("\r\n", max: 1, tooLong(2, 1)),
        text("a\n\tb"), text("{{order}} <@all> \" \\"), text("\u{7E}\u{A0}\u{2028}\u{202E}\u{FEFF}\u{10FFFF}"),
        text("\r", .controlCharacter("\r")), text("\0", .controlCharacter("\0")),
        text("\u{1F}", .controlCharacter("\u{1F}")),
        text("\u{7F}", .controlCharacter("\u{7F}")), text("\u{80}", .controlCharacter("\u{80}")),
        text("\u{9F}", .controlCharacter("\u{9F}")), text("12345678\u{1B}[31m", .controlCharacter("\u{1B}")),
        text("单单单\u{85}\u{0}", .controlCharacter("\u{85}")), text("a\n\r\n", .controlCharacter("\r")),
        text("AZ单", characters: capitals), text("", characters: capitals),
        text("A单a", characters: capitals, .forbiddenCharacter("a")),
        text("A[", characters: capitals, .forbiddenCharacter("[")),
        text("@A", characters: capitals, .forbiddenCharacter("@")),
        text("单十", characters: capitals, .forbiddenCharacter("十")),
        text("A\0", characters: capitals, .forbiddenCharacter("\0")),
        text("\u{1}", characters: CharacterClass(ranges: ["\0"..."z"]), .controlCharacter("\u{1}")),
    ]

    private static let ids = [
        id("azAZ09_-.@:/"), id("a", max: 1), id("ab", max: 1, tooLong(2, 1)), id("", tooShort(0, 1)), id("", min: 0),
        id("abc", min: 4, tooShort(3, 4)), id("abcd", min: 4, max: 4), id(".."), id("@all"),
        id("a b", .forbiddenCharacter(" ")), id("a|b", .forbiddenCharacter("|")), id("é", .forbiddenCharacter("é")),
        id("a\u{301}", .forbiddenCharacter("\u{301}")), id("a\n", .forbiddenCharacter("\n")),
        id("\u{430}", .forbiddenCharacter("\u{430}")),
        id("\u{212A}", .forbiddenCharacter("\u{212A}")), id("\0", .forbiddenCharacter("\0")),
        id("１", .forbiddenCharacter("１")),
        id("A", characters: capitals), id("a", characters: capitals, .forbiddenCharacter("a")),
        id("单", characters: capitals, .forbiddenCharacter("单")),
    ]

    private static let web = ["http", "https"]
    private static let notAbsolute = MessageError.Problem.invalidAddress(.notAbsolute(allowed: web))

    private static func scheme(_ scheme: String, _ allowed: [String] = web) -> MessageError.Problem {
        .invalidAddress(.scheme(scheme, allowed: allowed))
    }

    private static let urls = [
        url("http://a"), url("https://a.cn/b?c=d#e"), url("HTTPS://a.cn"), url("http://单.cn"), url("http://a", max: 8),
        url("http://ab", max: 8, tooLong(9, 8)), url("ftp://a", schemes: ["sftp", "ftp"]),
        url("", notAbsolute), url("a.cn", notAbsolute), url("//a.cn", notAbsolute), url("http:/a", notAbsolute),
        url("http://", notAbsolute), url("http", notAbsolute), url("://a", notAbsolute), url(":", notAbsolute),
        url("javascript:alert(1)", notAbsolute), url("http\u{FF1A}//a", notAbsolute),
        url("ftp://a", scheme("ftp")), url("FTP://a", scheme("ftp")), url(" http://a", scheme(" http")),
        url("java\nscript://a", scheme("java\nscript")), url("https2://a", scheme("https2")),
        url("htt://a", scheme("htt")),
        url("http://a", schemes: ["ftp"], scheme("http", ["ftp"])), url("httq://a", scheme("httq")),
        // In lower case the Kelvin sign is a k.
        url("lin\u{212A}://a", schemes: ["link"], scheme("link", ["link"])),
        url("x[://a", schemes: ["x{"], scheme("x[", ["x{"])),
        url("http://a b", .invalidAddress(.blank(" "))), url("http://a\n", .invalidAddress(.blank("\n"))),
        url("http://a\u{85}", .invalidAddress(.blank("\u{85}"))),
        url("http://a\u{3000}", .invalidAddress(.blank("\u{3000}"))),
        url("http://a\u{2028}b", .invalidAddress(.blank("\u{2028}"))), url("http://a\0", .invalidAddress(.blank("\0"))),
        url("http://\u{301}"), url("http://a\"><script>"),
    ]

    private static func integer(_ value: Int, min: Int = .min, max: Int = .max, _ problem: MessageError.Problem? = nil)
        -> CheckCase
    {
        CheckCase("integer \(value), \(min) to \(max)", problem) { () throws(MessageError) in
            try checked { $0.addInteger(value, "p", min: min, max: max) }
        }
    }

    private static func count(_ value: Int, min: Int = 0, max: Int = .max, _ problem: MessageError.Problem? = nil)
        -> CheckCase
    {
        CheckCase("count \(value), \(min) to \(max)", problem) { () throws(MessageError) in
            let items = Array(repeating: true, count: value)
            try checked { $0.addBooleans(items, "p", minCount: min, maxCount: max) }
        }
    }

    private static let numbers = [
        integer(.min), integer(.max), integer(0), integer(-1, min: -1, max: 9), integer(9, min: -1, max: 9),
        integer(-2, min: -1, max: 9, .tooSmall(-2, limit: -1)), integer(10, min: -1, max: 9, .tooLarge(10, limit: 9)),
        integer(.min, min: 0, .tooSmall(.min, limit: 0)), integer(.max, max: 0, .tooLarge(.max, limit: 0)),
        count(0), count(9), count(1, min: 1, max: 2), count(2, min: 1, max: 2),
        count(0, min: 1, max: 2, .tooFew(count: 0, limit: 1, of: .items)),
        count(3, min: 1, max: 2, .tooMany(count: 3, limit: 2, of: .items)), count(0, max: 0),
    ]

    @Test func aStringOfAnotherOriginIsRead() throws {
        let lazy = String(String(repeating: "单a", count: 20).reversed().prefix(9))
        #expect(throws: MessageError(template: "t", parameter: "p", problem: Self.tooLong(9, 8))) {
            try checked { $0.addText(lazy, "p", max: 8) }
        }
    }

    /// The set of bits for ASCII agrees with the ranges that it is made of.
    @Test func aClassHoldsItsRanges() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let ranges = (0..<3).map { _ -> ClosedRange<Unicode.Scalar> in
                let bounds = (0..<2).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x100, using: &random)) }
                return (bounds.min() ?? "a")...(bounds.max() ?? "a")
            }
            let set = CharacterClass(ranges: ranges)
            let wrong = (UInt32(0)...0x110).compactMap { Unicode.Scalar($0) }.filter { scalar in
                set.contains(scalar) != ranges.contains { $0.contains(scalar) }
            }
            #expect(wrong.isEmpty)
        }
    }

    /// A second opinion: the lengths by counting, the characters one by one.
    @Test func anyTextIsJudgedAsCountingWould() {
        var random = SeededGenerator(seed: 6)
        var outcomes = (taken: 0, refused: 0)
        for _ in 0..<5_000 {
            let text = random.text(upTo: 24)
            let max = Int.random(in: 0...24, using: &random)
            let min = Int.random(in: 0...3, using: &random)
            let count = text.unicodeScalars.count
            let isClean = !text.unicodeScalars.contains {
                $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
            }
            let problem = ParameterCheck.problem(inText: text, min: min, max: max, characters: nil)
            #expect((problem == nil) == (count >= min && count <= max && isClean), "\(text.debugDescription)")
            if problem == nil { outcomes.taken += 1 } else { outcomes.refused += 1 }
        }
        #expect(outcomes.taken > 500 && outcomes.refused > 500)
    }
}
