/// A way to make data harmless in one kind of place: what a parameter brings in must never be read as markup there.
///
/// The rule is plain data, so that a filled payload and the proof of its limits follow the same statement.
public struct Escape: Sendable, Hashable {
    /// What stands in payload tables for this escape. Never reused, since generated code holds it.
    public let code: UInt8
    /// Short, for listings and messages.
    public let name: String
    /// What happens to the data, before it becomes part of a JSON string.
    package let rule: Rule
    /// What becomes of these characters where the value begins with them, whatever the rule says.
    package let leading: [Replacement]
    /// Values that are refused in such a place, since only an author may write them there; in lower case.
    package let refused: [String]
    /// The code of what takes its place in payloads that say of themselves that less is markup in them.
    private let weakerCode: UInt8?

    /// What takes the place of this escape in payloads that say of themselves that less is markup in them.
    package var weaker: Escape? { weakerCode.flatMap { Self.coded(Int($0)) } }

    /// What stands in an address or an attribute and not among words.
    package var isForAddresses: Bool {
        if case .percentEncoding = rule { true } else { false }
    }

    package enum Rule: Sendable, Hashable {
        case unchanged
        /// Each of these characters becomes another text; no character is named twice.
        case replacing([Replacement])
        /// Each byte outside the set becomes `%XX`. With `keepingEncoded`, a `%` that two hexadecimal digits follow
        /// stays, whatever the set says.
        case percentEncoding(keeping: ASCIISet, keepingEncoded: Bool)
    }

    package struct Replacement: Sendable, Hashable {
        /// ASCII.
        package let byte: UInt8
        package let text: String

        init(_ character: Unicode.Scalar, _ text: String) {
            byte = UInt8(ascii: character)
            self.text = text
        }
    }

    init(
        code: UInt8, name: String, rule: Rule, leading: [Replacement] = [], refused: [String] = [], weaker: UInt8? = nil
    ) {
        self.code = code
        self.name = name
        self.rule = rule
        self.leading = leading
        self.refused = refused
        weakerCode = weaker
    }
}

extension Escape {
    // A code stands for one escape alone, and escapes are keys of tables.

    public static func == (left: Escape, right: Escape) -> Bool { left.code == right.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Escape {
    /// All escapes; each stands at the index that is its code.
    public static let all: [Escape] = [.none, .urlComponent, .wholeURL] + groups.joined()

    /// Those that only one vendor's markup needs, and those of formats within formats, in the order of their codes: a
    /// vendor is one line here.
    private static let groups: [[Escape]] = [
        weCom,
        feishu,
        nested,
    ]

    /// The escape with this code, or `nil` where no escape has it.
    package static func coded(_ code: Int) -> Escape? {
        all.indices.contains(code) ? all[code] : nil
    }
}

extension Escape {
    /// For places where nothing is markup.
    public static let none = Escape(code: plainCode, name: "plain", rule: .unchanged)

    /// For a part of a URL, such as a path segment or a query value: only what RFC 3986 calls unreserved stays, so
    /// the data cannot end the part that it stands in.
    public static let urlComponent = Escape(
        code: 1, name: "URL component", rule: .percentEncoding(keeping: unreserved, keepingEncoded: false))

    /// For a value that is itself an absolute URL: what gives a URL its structure stays, and so does what is already
    /// encoded. What RFC 3986 does not allow in a URL is encoded, and the apostrophe too, so the value cannot end a
    /// quoted attribute or the text around it.
    public static let wholeURL = Escape(
        code: 2, name: "whole URL",
        rule: .percentEncoding(keeping: unreserved.union(ASCIISet(":/?#[]@!&()*+,;=")), keepingEncoded: true))

    static let plainCode: UInt8 = 0

    static let unreserved = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
