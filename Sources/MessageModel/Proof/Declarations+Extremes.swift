import MessageRuntime

extension Declarations {
    /// The most, or the least, that a value takes in one place.
    ///
    /// - Returns: `nil` where nothing bounds it.
    func extreme(of variable: Variable, _ use: Use, _ unit: TextUnit, longest: Bool) -> Int? {
        func best(_ sizes: some Sequence<Int>) -> Int? { longest ? sizes.max() : sizes.min() }
        func size(of text: String) -> Int { unit.size(of: text, escapedBy: use.escape) }
        if case .choice(let choices) = self[variable].type {
            return best(choices.lazy.map { size(of: use.showsLabel ? $0.label : $0.value) }) ?? 0
        }
        let length = longest ? maximum(of: variable) : minimum(of: variable)
        switch alphabet(of: variable) {
        case .letters(let letters):
            guard let length else { return nil }
            guard length > 0 else { return 0 }
            let sizes = LetterSizes.of(use.escape, in: unit)
            return best(letters.lazy.map { sizes[$0.index] })?.times(length) ?? 0
        case .beginnings(let beginnings, let letters):
            if longest, length == nil { return nil }
            let sizes = LetterSizes.of(use.escape, in: unit)
            guard let letter = best(letters.lazy.map { sizes[$0.index] }) else { return 0 }
            return best(
                beginnings.lazy.compactMap { beginning in
                    let rest = longest ? (length ?? 0) - beginning.unicodeScalars.count : 1
                    return rest > 0 ? size(of: beginning).plus(letter.times(rest)) : nil
                }) ?? 0
        case .texts(let texts): return best(texts.lazy.map(size)) ?? 0
        }
    }
}
