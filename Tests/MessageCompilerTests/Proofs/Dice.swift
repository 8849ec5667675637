import SeededRandom

/// Choices at random, the same for the same seed.
struct Dice {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of them; there has to be one.
    mutating func one<Element>(of elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    mutating func anyOne<Element>(of elements: [Element]) -> Element? { elements.randomElement(using: &generator) }
}
