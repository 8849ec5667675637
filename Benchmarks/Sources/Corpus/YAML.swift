/// A value of a template. Literals of Swift stand for it, so that what is generated reads like what comes out.
indirect enum YAML: Sendable {
    /// In whatever style the author's hand chooses.
    case text(String)
    /// As it stands: a number, a boolean, an alias, or nothing at all.
    case bare(String)
    case list([YAML])
    case map([Member])
    case anchored(String, YAML)

    typealias Member = (key: String, value: YAML)

    static let nothing = YAML.bare("")
}

extension YAML: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .bare("\(value)") }
    init(booleanLiteral value: Bool) { self = .bare("\(value)") }
}

extension YAML: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: YAML...) { self = .list(elements) }
    init(dictionaryLiteral members: (String, YAML)...) { self = .map(members.map { ($0.0, $0.1) }) }

    /// One map of the members of two.
    static func + (one: YAML, other: YAML) -> YAML {
        guard case .map(let members) = one, case .map(let others) = other else { return one }
        return .map(members + others)
    }
}

extension YAML {
    /// The names that holes, `each` and `when` stand for, as often as they do.
    var names: [Substring] {
        switch self {
        case .text(let text): text.holes
        case .bare: []
        case .list(let items): items.flatMap(\.names)
        case .anchored(_, let value): value.names
        case .map(let members): members.flatMap(Self.names)
        }
    }

    private static func names(in member: Member) -> [Substring] {
        guard case .text(let text) = member.value else { return member.value.names }
        let words = text.split(separator: " ")
        switch member.key {
        case "each": return words.suffix(1)
        case "when": return Array(words.drop { $0 == "not" }.prefix(1))
        default: return text.holes
        }
    }
}

extension String {
    fileprivate var holes: [Substring] {
        var holes: [Substring] = []
        var rest = self[...]
        while let open = rest.firstRange(of: "{{") {
            rest = rest[open.upperBound...]
            holes.append(rest.prefix { $0 != "." && $0 != "}" })
        }
        return holes
    }
}
