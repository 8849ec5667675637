import Testing

/// Random texts made of what is dangerous anywhere, in every place.
struct RandomValueTests {
    private static let pieces =
        HostileValues.texts.filter {
            $0.utf8.count < 40 && !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        + [
            "<a ", "href=", "\"", "'", ">", "</", "<div", "$", "=", "|", "@", "all", "%", "2", "f", "?", "&", "#", "/",
            "\\", "u003c", "{", "}", "\n", "\t", " ", "甲", "a",
        ]

    private static let combinations = HostileValueTests.combinations.filter { [.text, .url].contains($0.1) }

    @Test(arguments: combinations)
    func noMixtureChangesWhatTheTemplateWrote(place: Place, kind: Place.Kind) throws {
        let compiled = try CompiledPlace(place, kind)
        let structure = try compiled.structure()
        // Other values in every place, and the same ones in each run.
        let first = place.name.utf8.reduce(UInt64(kind == .url ? 1 : 0)) { $0 &* 31 &+ UInt64($1) }
        for seed in first..<first + 12 {
            var random = SeededGenerator(seed: seed)
            for _ in 0..<8 {
                let value = Self.mixture(kind, &random)
                let faults = try compiled.faults(of: value, structure: structure)
                #expect(faults.isEmpty, "seed \(seed), \(place.name), \(kind): '\(value)'")
            }
        }
    }

    private static func mixture(_ kind: Place.Kind, _ random: inout SeededGenerator) -> String {
        var value = kind == .url ? "https://" : ""
        for _ in 0...Int.random(in: 0..<12, using: &random) {
            value.unicodeScalars += (pieces.randomElement(using: &random) ?? "").unicodeScalars
        }
        return value
    }
}

/// SplitMix64: the same values for the same seed, so that a failure can be repeated.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
