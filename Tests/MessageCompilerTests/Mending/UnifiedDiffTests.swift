import MessageCompiler
import SeededRandom
import Testing

struct UnifiedDiffTests {
    private static func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "a").bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", "", ""), ("a\n", "a\n", ""),
        ("", "a\n", "@@ -0,0 +1 @@\n+a\n"), ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
        ("a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
        ("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
        ("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n"),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
            "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"
        ),
        (
            "a\n2\n3\n4\n5\n6\n7\n8\n9\nb\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
            "@@ -1,4 +1,4 @@\n-a\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-b\n+y\n"
        ),
        (
            "a\n2\n3\n4\n5\n6\n7\nb\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
            "@@ -1,8 +1,8 @@\n-a\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-b\n+y\n"
        ),
    ])
    func itIsWhatPatchReads(old: String, new: String, hunks: String) {
        #expect(Self.diff(old, new) == (hunks.isEmpty ? "" : "--- a\n+++ a\n" + hunks))
    }

    /// Applied to the old text, it gives the new one.
    @Test(arguments: 0..<200)
    func itLeadsFromOneToTheOther(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let count = Int.random(in: 0...30, using: &generator)
        let old = (0..<count).map { _ in "\(Int.random(in: 0...9, using: &generator))\n" }
        let new = old.flatMap { line -> [String] in
            switch Int.random(in: 0...9, using: &generator) {
            case 0: []
            case 1: [line, "new\n"]
            case 2: ["other\n"]
            default: [line]
            }
        }
        #expect(Self.apply(Self.diff(old.joined(), new.joined()), to: old) == new)
    }

    private static func apply(_ diff: String, to old: [String]) -> [String] {
        var result: [String] = []
        var next = 0
        for line in diff.split(separator: "\n").dropFirst(2).map({ $0 + "\n" }) {
            if line.hasPrefix("@@") {
                let numbers = line.dropFirst(4).prefix { $0 != " " }.split(separator: ",").compactMap { Int($0) }
                let start = numbers.last == 0 && numbers.count == 2 ? numbers[0] : numbers[0] - 1
                result += old[next..<start]
                next = start
            } else if line.hasPrefix("+") {
                result.append(String(line.dropFirst()))
            } else {
                if old.indices.contains(next), old[next] == line.dropFirst() { next += 1 } else { return [] }
                if line.hasPrefix(" ") { result.append(String(line.dropFirst())) }
            }
        }
        return result + old[next...]
    }
}
