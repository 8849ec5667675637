import MessageSource
import MessageSyntax
import SeededRandom
import Testing

/// Files that are made to hurt end soon. Nothing is timed; what is not linear here takes minutes.
@Suite(.timeLimit(.minutes(10)))
struct HostileInputTests {
    @Test(arguments: ["[", "{", "- ", "? ", "[{a: ", "{a: [", "[\n", "a:\n"])
    func nestingIsStopped(unit: String) {
        let reading = Reading(yaml: String(repeating: unit, count: 100_000))
        #expect(!reading.codes.isEmpty)
    }

    @Test func sixtyFourLevelsAreRead() {
        let (open, close) = (String(repeating: "[", count: 64), String(repeating: "]", count: 64))
        #expect(Reading(yaml: open + close).findings.isEmpty)
        #expect(Reading(yaml: "[" + open + close + "]").codes == ["nesting-too-deep"])
        #expect(Reading(json: open + close).findings.isEmpty)
        #expect(Reading(json: "[" + open + close + "]").places == ["1:65-1:66"])
        #expect(Reading(json: String(repeating: "[", count: 100_000)).codes == ["nesting-too-deep"])
    }

    @Test func aliasesDoNotNestDeeperEither() {
        let lines = (1...100).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(Set(Reading(yaml: "a0: &a0 [x]\n" + lines).codes) == ["nesting-too-deep"])
        let merges = (1...100).map { "a\($0): &a\($0) {<<: *a\($0 - 1)}\n" }.joined()
        #expect(Set(Reading(yaml: "a0: &a0 {x: y}\n" + merges).codes) == ["nesting-too-deep"])
    }

    @Test(arguments: ["[*a%, *a%, *a%, *a%, *a%, *a%, *a%, *a%]", "{<<: [*a%, *a%, *a%, *a%, *a%, *a%, *a%, *a%]}"])
    func aliasBombsAreDefused(level: String) {
        let lines = (1...20).map { index in
            "a\(index): &a\(index) "
                + level.split(separator: "%", omittingEmptySubsequences: false)
                .joined(separator: "\(index - 1)") + "\n"
        }
        let reading = Reading(yaml: "a0: &a0 {x: y}\n" + lines.joined())
        #expect(reading.tree == nil && reading.codes == ["too-many-aliases"])
    }

    @Test func largeMappingsAreLinear() {
        let keys = (0..<60_000).map { "key\($0): 1\n" }.joined()
        #expect(Reading(yaml: keys).findings.isEmpty)
        let reading = Reading(yaml: keys + "key7: 2\nkey8: 3\n")
        #expect(reading.marks == ["key7", "key8"])
    }

    @Test func manyAnchorsAndCommentsAreLinear() {
        let anchors = (0..<20_000).map { "k\($0): &a\($0) x # c\nl\($0): *a\($0)\n" }.joined()
        let reading = Reading(yaml: anchors)
        #expect(reading.findings.isEmpty && reading.tree?.comments.count == 20_000)
    }

    @Test(arguments: [
        "a", "\"", "'", "*a ", "&a ", "!a ", "a: ", "# ", "\n", " ", "{{a}} ", "- a\n", "[]", "好", "\\", "|\n ",
    ])
    func repetitionIsSurvived(unit: String) {
        let text = String(repeating: unit, count: 20_000)
        for prefix in ["", "a: ", "a: [", "a: \""] { _ = Reading(yaml: prefix + text) }
        _ = Reading(json: text)
    }

    /// Whatever a file holds: no crash, and every span lies in the file.
    @Test func mutatedFilesAreSurvived() {
        var generator = SeededGenerator(seed: 20_240_607)
        let seed = Array(
            """
            name: a # b
            parameters: &p
              buyer: {type: text, max: 20, <<: [*p]}
            message:
              card:
                title: 订单 {{order}} "x" 'y'
                body: [ "a\\u597d\\n", 'it''s', {a: b}, *p ]
                text: |-  # c
                  x

                  y
                fold: >
                  x
                  y
              - !!str @all **b** `c`
            """.utf8)
        let pieces: [[UInt8]] = [
            "{{", "}}", "[", "]", ": ", "- ", "#", " #", "\"", "'", "\n", "\t", "*a", "&a", "!", "|", ">", "@",
            "好", "\r\n", "\u{85}", "\u{2028}", "---\n", "<<", "\\", ",",
        ].map { Array($0.utf8) }
        for _ in 0..<3_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, place + Int.random(in: 0...8, using: &generator))
                bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &generator) ?? [])
            }
            for reading in [Reading(yaml: bytes), Reading(json: bytes)] {
                let nodes = reading.tree?.root.subtree ?? []
                let spans =
                    reading.findings.map(\.span) + nodes.map(\.span) + (reading.tree?.comments.map(\.span) ?? [])
                #expect(spans.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes.count })
                for node in nodes where node.kind == .scalar {
                    let range = node.span(ofValue: 0..<node.bytes.count).range
                    #expect(node.span.range.lowerBound <= range.lowerBound && range.upperBound <= bytes.count)
                }
                #expect(reading.tree != nil || !reading.findings.isEmpty)
            }
        }
    }
}
