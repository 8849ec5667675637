import MessageRuntime

/// A character that stands for all that escapes and units treat alike: every ASCII character for itself, and others by
/// how many bytes they have. So a text of a certain length is worst when it repeats one of a hundred letters.
struct Letter: Sendable {
    let scalar: Unicode.Scalar
    /// Where its sizes stand in a table.
    let index: Int

    /// The first of three kinds of letters that are not ASCII: of two, three and four bytes.
    fileprivate static let firstOther = 0x80
    fileprivate static let others: [(usual: Unicode.Scalar, range: ClosedRange<Unicode.Scalar>)] = [
        ("é", "\u{A0}"..."\u{7FF}"), ("长", "\u{800}"..."\u{FFFF}"), ("😀", "\u{10000}"..."\u{10FFFF}"),
    ]

    /// What a `text` parameter takes: no control characters but newline and tab.
    static let ofText = letters(of: .ofTextParameters)
    static let ofID = letters(of: .id)
    /// What stands in an address behind its scheme: no blanks and no control characters.
    static let ofAddress = letters(of: CharacterClass(ranges: ["!"..."~", "\u{A1}"..."\u{10FFFF}"]))

    /// Letters come first, so that of equals the one that reads best is taken.
    private static let ascii: [Letter] = {
        let all = (UInt8(0)...0x7F).map { Letter(scalar: Unicode.Scalar($0), index: Int($0)) }
        return all.filter { $0.scalar.isASCIILetter } + all.filter { !$0.scalar.isASCIILetter }
    }()

    /// The letters of a class; one of each kind that is not ASCII.
    static func letters(of characters: CharacterClass, within declared: CharacterClass? = nil) -> [Letter] {
        let isAllowed = { (scalar: Unicode.Scalar) in
            characters.contains(scalar) && declared?.contains(scalar) ?? true
        }
        return ascii.filter { isAllowed($0.scalar) }
            + others.enumerated().compactMap { kind, other in
                let starts = (characters.ranges + (declared?.ranges ?? [])).map {
                    max($0.lowerBound, other.range.lowerBound)
                }
                let scalars = [other.usual] + starts.filter(other.range.contains)
                return scalars.first(where: isAllowed).map { Letter(scalar: $0, index: firstOther + kind) }
            }
    }
}

/// How large each letter is once it is made harmless.
enum LetterSizes {
    private static let tables = Escape.all.map { _ in TextUnit.allCases.map { _ in Once<Table>() } }

    /// The sizes for one escape in one unit.
    private final class Table: Sendable {
        let sizes: [Int]

        init(_ sizes: [Int]) { self.sizes = sizes }
    }

    /// The sizes by the letters' indices.
    static func of(_ escape: Escape, in unit: TextUnit) -> [Int] {
        let table = tables[Int(escape.code)][Int(unit.rawValue)].value {
            let scalars = (UInt8(0)..<0x80).map { Unicode.Scalar($0) } + Letter.others.map(\.usual)
            return Table(scalars.map { unit.size(of: String(Character($0)), escapedBy: escape) })
        }
        return table.sizes
    }
}

extension Int {
    /// The product; the largest number where it is larger.
    func times(_ other: Int) -> Int {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }

    /// The sum; the largest number where it is larger.
    func plus(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
