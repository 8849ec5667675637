import MessageModel
import Testing

struct PathPatternTests {
    @Test(arguments: [
        ("a.msg.yaml", "a.msg.yaml", true), ("a.msg.yaml", "x/a.msg.yaml", false), ("./a", "a", true),
        ("*.msg.yaml", "a.msg.yaml", true), ("*.msg.yaml", "x/a.msg.yaml", false), ("*", "a", true),
        ("**/a.msg.yaml", "a.msg.yaml", true), ("**/a.msg.yaml", "x/y/a.msg.yaml", true),
        ("x/**", "x/a", true), ("x/**", "x/y/a", true), ("x/**", "xy/a", false), ("**", "a/b", true),
        ("x/**/a", "x/a", true), ("x/**/a", "x/y/z/a", true), ("x/**/a", "y/a", false),
        ("drafts", "drafts/a", true), ("drafts/", "drafts/x/a", true), ("drafts", "drafts2/a", false),
        ("草稿/*", "草稿/甲", true), ("?.y", "甲.y", true), ("?.y", ".y", false), ("a?c", "a/c", false),
        ("[ab].y", "b.y", true), ("[ab].y", "c.y", false), ("[a-c].y", "b.y", true), ("[!a-c].y", "b.y", false),
        ("[!a-c].y", "d.y", true), ("[^a].y", "b.y", true), ("[]].y", "].y", true), ("[a-].y", "-.y", true),
        ("[[].y", "[.y", true), ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("a**b", "axyb", true),
        ("*a*a*a*a*a*a*a*b", String(repeating: "a", count: 200), false),
    ])
    func aPatternMatches(pattern: String, path: String, matches: Bool) throws {
        #expect(try PathPattern.read(pattern).get().matches(path) == matches)
    }

    @Test(arguments: [
        ("[ab", PathPattern.Fault.unclosedBracket), ("x/[", .unclosedBracket), ("[]", .unclosedBracket),
        ("[a/b]", .unclosedBracket), ("/a", .leadsOut), ("../a", .leadsOut), ("x/../../a", .leadsOut), ("", .leadsOut),
        (".", .leadsOut),
    ])
    func whatIsNoPatternIsSaid(text: String, fault: PathPattern.Fault) {
        #expect(throws: fault) { try PathPattern.read(text).get() }
    }
}
