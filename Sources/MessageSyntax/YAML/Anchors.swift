import MessageSource

/// The anchors of a file so far. Aliases are followed, so what they add up to is counted and bounded.
struct Anchors {
    enum Resolution {
        case known(index: Int, height: Int)
        case unknown
        /// The alias stands inside what its anchor names.
        case open
        case tooDeep, tooMany
    }

    private struct Anchor {
        let index: Int
        /// What it stands for, aliases in it counted out; `nil` until its end has come.
        var size: Int?
        /// How many levels of collections it holds.
        var height = 0
    }

    /// How much aliases may add to a file.
    private static let mostAliased = 100_000

    /// How much something is, in nodes: a long text costs whoever reads it as much as many short ones.
    static func size(nodes: Int, bytes: Int) -> Int { nodes + bytes / 64 }

    private var anchors: [String: Anchor] = [:]
    /// The names of the anchored nodes whose end has not come, the innermost last.
    private var open: [String] = []
    /// How much aliases have added so far.
    private(set) var aliased = 0

    var names: [String] { anchors.keys.sorted() }

    /// Every anchored node that begins is finished later; those inside it first.
    mutating func begin(_ name: UnsafeMutablePointer<UInt8>, at index: Int) {
        let name = String(cString: name)
        anchors[name] = Anchor(index: index)
        open.append(name)
    }

    mutating func finish(at index: Int, size: Int, height: Int) {
        // An anchor may be given again, inside itself even; the later one counts.
        guard let name = open.popLast(), anchors[name]?.index == index else { return }
        anchors[name] = Anchor(index: index, size: size, height: height)
    }

    mutating func resolve(_ name: String, openLevels: Int) -> Resolution {
        guard let anchor = anchors[name] else { return .unknown }
        guard let size = anchor.size else { return .open }
        guard openLevels + anchor.height <= NestingTooDeep.deepest else { return .tooDeep }
        aliased += size
        guard aliased <= Self.mostAliased else { return .tooMany }
        return .known(index: anchor.index, height: anchor.height)
    }
}

/// An alias without its anchor.
struct UnknownAnchor: Problem {
    static let code = "unknown-anchor"
    static let summary = "An alias names an anchor that is not defined above it."
    static let examples = [
        Example("parameters:\n  buyer: ⟦*short⟧\n  order: {type: id, max: 16}\nmessage: {text: 你好}"),
        Example("parameters:\n  buyer: &short {type: text, max: 20}\n  carrier: *short\nmessage: {text: 你好}"),
    ]

    let span: Span
    let name: String
    let known: [String]

    var message: String { "there is no anchor '&\(name)' above this alias" }

    var help: String? {
        if let near = known.closest(to: name) { return "did you mean '*\(near)'?" }
        return "define it as '&\(name)' above, or put the text into quotes if it is no alias"
    }
}

/// An alias of what it stands in.
struct RecursiveAlias: Problem {
    static let code = "recursive-alias"
    static let summary = "An alias stands inside the node that its anchor names, so it would never end."
    static let examples = [
        Example("message:\n  card: &card\n    title: 你好\n    body: [⟦*card⟧]"),
        Example("message:\n  card:\n    title: &title 你好\n    body: [{text: *title}]"),
    ]

    let span: Span
    let name: String

    var message: String { "the alias '*\(name)' stands inside its own anchor" }
    var help: String? { "write out what is meant" }
}

/// Aliases of aliases that add up to more than any message needs.
struct TooManyAliases: Problem {
    static let code = "too-many-aliases"
    static let summary =
        "The aliases of a file stand for more than 100 000 nodes or 6 MB of text; written out, it would be enormous."
    static let examples = [
        Example(
            """
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: [*d, *d, *d, *d, *d, *d, *d, ⟦*d⟧]
            """),
        Example("message:\n  card:\n    title: &title 你好\n    subtitle: *title\n    body: [{text: *title}]"),
    ]

    let span: Span

    var message: String { "with this alias the file stands for too much" }
    var help: String? { "use fewer aliases of long texts, and of things that hold aliases themselves" }
}
