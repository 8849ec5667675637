package import MessageSource
package import MessageSyntax

/// What the reading of one template carries along: the findings, and the names that are in scope.
package struct Reading: Sendable {
    package var diagnostics: Diagnostics
    /// What holes may refer to.
    package let parameters: [Parameter]
    /// Names whose declarations could not be read. What refers to them is left out in silence: it was reported where
    /// they are declared.
    var brokenNames: Set<String> = []
    /// The ids of all vendors there are.
    package let vendors: [String]

    /// The enclosing `each`, outermost first.
    var loops: [Loop] = []
    /// The enclosing `when`.
    var conditions: [Condition] = []
    /// What is read: a template, or a payload that is ready to be sent.
    package let form: Form
    /// Of a payload: the vendor reads a scalar of another JSON type than it documents.
    let takesOtherTypes: Bool
    /// Of a payload: what no shape reads is kept by other means.
    let keepsUnknownKeys: Bool
    /// Whether what the author writes literally is the vendor's markup, as in native bodies.
    package var literalsAreMarkup = false
    /// Keys of a node that belong to what is around it: a list's `each` and `when`, the tag that named a variant.
    private var claimed: (node: Node, keys: [String])?
    /// Keys that were left out with a warning. Findings do not offer them as fields.
    var passedOver: Set<String> = []
    /// The field that is read may be left out.
    var isOptionalField = false
    /// The key under which the node that is read stands, for messages.
    package var field = ""
    /// Texts that stand for each other share an origin: showing one of them shows them all.
    private var sharedOrigin: Text.Origin?
    /// A record with a field that could not be read is given all the same, with a placeholder in that place, so that
    /// the rest of it is checked. What was reported keeps it from going out.
    var goesOn = false
    /// Such a record was given.
    var hasPlaceholders = false
    /// What `Shape.declaring` found: by namespace the names with their kinds.
    var declared: [String: [String: String]] = [:]
    /// How many origins and loops were numbered.
    private(set) var count = 0

    package init(_ diagnostics: Diagnostics, parameters: [Parameter], vendors: [String] = []) {
        self.diagnostics = diagnostics
        self.parameters = parameters
        self.vendors = vendors
        form = .template
        takesOtherTypes = false
        keepsUnknownKeys = false
    }

    /// Reads a vendor's ready payload.
    package init(payload diagnostics: Diagnostics, takingOtherTypes: Bool, keepingUnknownKeys: Bool) {
        self.diagnostics = diagnostics
        parameters = []
        vendors = []
        form = .payload
        takesOtherTypes = takingOtherTypes
        keepsUnknownKeys = keepingUnknownKeys
        literalsAreMarkup = true
        goesOn = true
    }

    /// Reads what is left of a template, so that no origin and no loop is numbered twice.
    package init(after template: Template, _ diagnostics: Diagnostics) {
        self.init(diagnostics, parameters: template.parameters, vendors: template.vendors)
        brokenNames = template.brokenNames
        count = template.numbered
        goesOn = true
    }

    package mutating func report(_ problem: some Problem) {
        diagnostics.report(problem)
    }

    /// Whether a text may be written and empty: a member of a vendor's own body that might be left out as well.
    var takesEmptyMember: Bool { literalsAreMarkup && isOptionalField }

    /// Says that some keys of a node are read already, and are nothing to the record that stands there.
    package mutating func claim(_ keys: [String], of node: Node) {
        claimed = (node, (claimed.flatMap { $0.node.isSame(as: node) ? $0.keys : nil } ?? []) + keys)
    }

    /// The keys that are not the record's own. What was claimed for another node is past.
    mutating func takeClaims(of node: Node) -> [String] {
        defer { claimed = nil }
        return claimed.flatMap { $0.node.isSame(as: node) ? $0.keys : nil } ?? []
    }

    mutating func nextOrigin() -> Text.Origin {
        if let sharedOrigin { return sharedOrigin }
        count += 1
        return Text.Origin(number: count)
    }

    mutating func nextLoopID() -> Loop.ID {
        count += 1
        return Loop.ID(number: count)
    }

    /// Reads texts of which a vendor shows one or the other.
    mutating func alternatives<Result>(_ read: (inout Reading) -> Result) -> Result {
        let outer = sharedOrigin
        sharedOrigin = nextOrigin()
        defer { sharedOrigin = outer }
        return read(&self)
    }

    /// Hands everything over, so that whoever reads on holds the only copy. What stays behind is not to be used until
    /// it is given back.
    package mutating func take() -> Reading {
        let taken = self
        self = Reading(Diagnostics(), parameters: [])
        return taken
    }
}
