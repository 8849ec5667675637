import SeededRandom
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
