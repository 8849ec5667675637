import MessageOutput
import Testing

@Suite struct ColorChoiceTests {
    static let cases: [(ColorChoice, [String: String], Bool, Bool)] = [
        (.auto, [:], true, true),
        (.auto, [:], false, false),
        (.auto, ["TERM": "xterm-256color"], true, true),
        (.auto, ["TERM": "dumb"], true, false),
        (.auto, ["NO_COLOR": "1"], true, false),
        (.auto, ["NO_COLOR": ""], true, true),
        (.auto, ["FORCE_COLOR": "1"], false, true),
        (.auto, ["CLICOLOR_FORCE": "1"], false, true),
        (.auto, ["FORCE_COLOR": "0", "CLICOLOR_FORCE": "0"], false, false),
        (.auto, ["FORCE_COLOR": "1", "TERM": "dumb"], false, true),
        (.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
        (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
        (.never, ["FORCE_COLOR": "1"], true, false),
    ]

    @Test(arguments: cases) func resolves(
        flag: ColorChoice, environment: [String: String], isTerminal: Bool, expected: Bool
    ) {
        #expect(ColorChoice.resolve(flag, environment: { environment[$0] }, isTerminal: isTerminal) == expected)
    }
}
