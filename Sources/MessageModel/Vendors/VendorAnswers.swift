package import MessageRuntime

/// The codes by which a vendor refuses messages, with what each has to do with the payload.
package struct VendorAnswers: Sendable {
    /// One code.
    package struct Code: Sendable {
        /// The vendor's number.
        package let number: Int
        /// What the runtime calls it: `contentTooLong`.
        package let name: String
        package let facts: CodeFacts
        package let blame: Blame
    }

    /// Numbers that are about one matter, as far as they are documented.
    package struct Range: Sendable {
        package let numbers: ClosedRange<Int>
        /// What they are about: `departments`.
        package let matter: String

        package init(_ numbers: ClosedRange<Int>, _ matter: String) {
            self.numbers = numbers
            self.matter = matter
        }
    }

    /// Sorted by number.
    package let codes: [Code]
    package let ranges: [Range]

    /// A vendor whose answers have no numbers.
    package static let none = VendorAnswers(codes: [], ranges: [])

    private init(codes: [Code], ranges: [Range]) {
        self.codes = codes
        self.ranges = ranges
    }

    /// The codes of the runtime.
    ///
    /// - Parameter blame: what of a payload each of them speaks of.
    package init<Known: AnswerCode>(_ known: Known.Type, ranges: [Range], blame: (Known) -> Blame) {
        codes = known.allCases.map { code in
            Code(number: code.rawValue, name: String(describing: code), facts: code.facts, blame: blame(code))
        }.sorted { $0.number < $1.number }
        self.ranges = ranges
    }

    package func code(_ number: Int) -> Code? { codes.first { $0.number == number } }

    /// What a number is about, going by those around it.
    package func matter(of number: Int) -> Range? { ranges.first { $0.numbers.contains(number) } }

    /// The documented codes nearest to a number that is none, below and above it: those of its range alone, where it
    /// lies in one that has any.
    package func codes(near number: Int) -> [Code] {
        let range = matter(of: number)?.numbers
        let inside = codes.filter { range?.contains($0.number) ?? true }
        let candidates = inside.isEmpty ? codes : inside
        return [candidates.last { $0.number < number }, candidates.first { $0.number > number }].compactMap(\.self)
    }
}

/// What of a payload a code speaks of.
package enum Blame: Sendable, Hashable {
    /// None of it: the token, the rate, the app's rights.
    case nothing
    /// The members of these keys, wherever they stand.
    case members([String])
    /// The text that fills its limit the most.
    case longestText
    /// Whatever breaks a rule of the vendor's.
    case anything

    package static func members(_ keys: String...) -> Blame { .members(keys) }
}
