import MessageRuntime
import Testing

@Suite struct MessageErrorTests {
    @Test(
        arguments: [
            (.tooLong(size: 20, limit: 16, unit: .characters), "has 20 characters, and 16 fit"),
            (.tooLong(size: 1, limit: 0, unit: .bytes), "has 1 byte, and 0 fit"),
            (.tooLong(size: 21_000, limit: 20_480, unit: .jsonBytes), "has 21000 bytes of JSON, and 20480 fit"),
            (.tooShort(size: 0, limit: 1, unit: .characters), "is empty"),
            (.tooShort(size: 1, limit: 4, unit: .characters), "has 1 character, and it takes at least 4"),
            (.tooMany(count: 6, limit: 5, of: .items), "has 6 items, and at most 5 fit"),
            (.tooMany(count: 6, limit: 5, of: .objects("table", plural: "tables")), "has 6 tables, and at most 5 fit"),
            (.tooMany(count: 1, limit: 0, of: .objects("table", plural: "tables")), "has 1 table, and at most 0 fit"),
            (.tooMany(count: 6, limit: 5, of: .levels(of: "columns")), "has 6 levels of columns, and at most 5 fit"),
            (.tooFew(count: 1, limit: 2, of: .items), "has 1 item, and at least 2 must be there"),
            (
                .tooFew(count: 0, limit: 1, of: .levels(of: "rows")),
                "has 0 levels of rows, and at least 1 must be there"
            ),
            (.tooLarge(10, limit: 9), "is 10, which is more than 9"),
            (.tooSmall(-2, limit: -1), "is -2, which is less than -1"),
            (.forbiddenCharacter("|"), "holds '|', which is not allowed"),
            (.forbiddenCharacter("单"), "holds '单', which is not allowed"),
            (.forbiddenCharacter(" "), "holds ' ', which is not allowed"),
            (.forbiddenCharacter("\n"), "holds U+000A, which is not allowed"),
            (.forbiddenCharacter("\u{202E}"), "holds U+202E, which is not allowed"),
            (.forbiddenCharacter("\u{301}"), "holds U+0301, which is not allowed"),
            (.forbiddenCharacter("\u{10FFFF}"), "holds U+10FFFF, which is not allowed"),
            (.controlCharacter("\u{7F}"), "holds the control character U+007F"),
            (
                .invalidAddress(.notAbsolute(allowed: ["http", "https"])),
                "is not an absolute address, which begins with 'http://' or 'https://'"
            ),
            (
                .invalidAddress(.scheme("ftp", allowed: ["https"])), "begins with 'ftp', and it takes 'https' addresses"
            ),
            (
                .invalidAddress(.scheme("a\n\u{1B}[31m", allowed: ["http", "https"])),
                "begins with 'aU+000AU+001B[31m', and it takes 'http' or 'https' addresses"
            ),
            (
                .invalidAddress(.scheme(String(repeating: "a", count: 900), allowed: ["http"])),
                "begins with 'aaaaaaaaaaaaaaaaaaaa…', and it takes 'http' addresses"
            ),
            (.invalidAddress(.blank(" ")), "holds a blank"),
            (.invalidAddress(.blank("\u{3000}")), "holds U+3000, a blank or control character"),
            (.broadcast, "addresses everybody, and that comes from a parameter"),
            (.dotSegment, "is '.' or '..', which is a step in an address and not the name of one"),
            (.damagedTable, "is not what msgc has written; run msgc build --emit swift again"),
        ] as [(MessageError.Problem, String)])
    func problemsReadLikeFindings(problem: MessageError.Problem, words: String) {
        #expect(problem.description == words)
        #expect("\(MessageError(template: "t", parameter: "a[2].b", problem: problem))" == "t: 'a[2].b' \(words)")
    }

    @Test func anErrorSaysWhatItIsAbout() {
        func description(vendor: String? = nil, parameter: String? = nil, place: String? = nil) -> String {
            MessageError(template: "t", vendor: vendor, parameter: parameter, place: place, problem: .broadcast)
                .description
        }
        let words = "addresses everybody, and that comes from a parameter"
        #expect(description(parameter: "p") == "t: 'p' \(words)")
        #expect(description(vendor: "v", parameter: "p", place: "a.b") == "t for v: 'p' \(words)")
        #expect(description(vendor: "v", place: "a.b") == "t for v: 'a.b' \(words)")
        #expect(description(vendor: "v") == "t for v: the payload \(words)")
        #expect(description(vendor: "v", place: "") == "t for v: the payload \(words)")
    }
}
