@testable import MessageModel
import MessageRuntime

/// Values that parameters allow, most of them at a bound.
struct RandomArguments {
    static let usual: [Unicode.Scalar] = [
        "a", "字", "😀", "\"", "\\", "\n", "<", "%", "/", "*", "$", " ", "é", "[", "\u{2028}", "\u{10FFFF}", "~",
    ]
    private var dice: Dice
    /// What every text repeats that may hold it; everything is as long as it may be then.
    private let letter: Unicode.Scalar?

    init(seed: UInt64, repeating letter: Unicode.Scalar? = nil) {
        dice = Dice(seed: seed)
        self.letter = letter
    }

    /// Sets of values: every combination of what conditions can ask for, as often as there is room, and random ones.
    mutating func sets(_ count: Int, of parameters: [Parameter]) -> [MessageArguments] {
        let states = parameters.map(State.all)
        let combinations = states.reduce(1) { min(1 << 20, $0 * $1.count) }
        return (0..<count).map { number in
            var rest = combinations <= count ? number : dice.number(0...combinations - 1)
            let values = zip(parameters, states).map { parameter, states in
                let state = combinations < 1 << 20 ? states[rest % states.count] : dice.one(of: states)
                rest /= states.count
                return argument(of: parameter, state)
            }
            return MessageArguments(values)
        }
    }

    mutating func argument(of parameter: Parameter) -> MessageArgument {
        argument(of: parameter, dice.one(of: State.all(of: parameter)))
    }

    /// What a condition can tell apart.
    private enum State {
        case absent
        case given
        case boolean(Bool)
        case choice(Int)
        case rows(Bool)

        static func all(of parameter: Parameter) -> [State] {
            let absent: [State] = parameter.isRequired ? [] : [.absent]
            switch parameter.type {
            case .boolean: return absent + [.boolean(false), .boolean(true)]
            case .choice(let choices): return absent + choices.indices.map { .choice($0) }
            case .list(let type):
                return absent + (type.minimum == 0 ? [.rows(false)] : []) + (type.maximum == 0 ? [] : [.rows(true)])
            case .text, .id, .url, .integer: return absent + [.given]
            }
        }
    }

    private mutating func argument(of parameter: Parameter, _ state: State) -> MessageArgument {
        switch (parameter.type, state) {
        case (_, .absent): return parameter.defaultValue ?? .absent
        case (_, .boolean(let flag)): return .boolean(flag)
        case (_, .choice(let index)): return .choice(index)
        case (.list(let type), .rows(true)):
            let least = max(1, type.minimum)
            let most = type.maximum ?? least + 11
            let count = letter == nil ? dice.one(of: [least, most, most, dice.number(least...max(least, most))]) : most
            // Rows that are all alike, and rows of which each is something else.
            if dice.happens(30) {
                let row = type.fields.map { argument(of: $0) }
                return .list((0..<count).map { _ in row })
            }
            return .list((0..<count).map { _ in type.fields.map { argument(of: $0) } })
        case (.list, _): return .list([])
        case (.text(let bounds), _): return .text(text(bounds, within: .ofTextParameters))
        case (.id(let bounds), _): return .text(text(bounds, within: .id))
        case (.url(let bounds), _): return .text(address(bounds))
        case (.integer(let minimum, let maximum), _):
            let range = (minimum ?? .min)...(maximum ?? .max)
            return .integer(dice.one(of: [range.lowerBound, range.upperBound] + [0, -1, 10].filter(range.contains)))
        case (.boolean, _), (.choice, _): return .absent
        }
    }

    private mutating func address(_ bounds: URLBounds) -> String {
        let beginning = dice.one(of: bounds.schemes) + "://"
        let most = max(1, (bounds.maximum ?? 80) - beginning.unicodeScalars.count)
        if let letter, !letter.properties.isWhitespace {
            return beginning + String(repeating: String(Character(letter)), count: most)
        }
        let letter = dice.one(of: ["a", "/", "字", "😀", "%", "[", "(", "\"", "\\", "'", "&", "<", "\u{E000}"])
        return beginning + String(repeating: letter, count: dice.one(of: [1, most, most, dice.number(1...most)]))
    }

    private mutating func text(_ bounds: TextBounds, within kind: CharacterClass) -> String {
        let least = bounds.minimum
        let most = bounds.maximum ?? least + dice.one(of: [1, 50, 2500])
        if let letter, isAllowed(letter, bounds, kind) {
            return String(repeating: String(Character(letter)), count: most)
        }
        let count = letter == nil ? dice.one(of: [least, most, most, dice.number(least...max(least, most))]) : most
        let ends = (bounds.characters?.ranges ?? []).flatMap { [$0.lowerBound, $0.upperBound] }
        let ascii = (UInt8(0x20)...0x7E).map { Unicode.Scalar($0) }
        let allowed = (dice.happens(50) ? Self.usual + ends : ascii + ends).filter { isAllowed($0, bounds, kind) }
        let letters = allowed.isEmpty ? (Self.usual + ascii + ends).filter { isAllowed($0, bounds, kind) } : allowed
        guard let one = dice.anyOne(of: letters) else { return "" }
        if dice.happens(60) { return String(repeating: String(Character(one)), count: count) }
        var text = String.UnicodeScalarView()
        for _ in 0..<count { text.append(dice.one(of: letters)) }
        return String(text)
    }

    private func isAllowed(_ scalar: Unicode.Scalar, _ bounds: TextBounds, _ kind: CharacterClass) -> Bool {
        kind.contains(scalar) && bounds.characters?.contains(scalar) ?? true
    }
}
