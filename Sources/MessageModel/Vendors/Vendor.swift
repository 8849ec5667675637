package import MessageRuntime
package import MessageSource

/// For whom messages are compiled: a folder in `MessageVendors`, and one line in its list.
package protocol Vendor: Sendable {
    /// What stands under the vendor's key in a template.
    associatedtype Section: Sendable
    /// What is sent.
    associatedtype Payload: Sendable

    /// The key under `vendors`.
    static var id: String { get }
    /// As people call it.
    static var name: String { get }
    /// What a payload is, and where it goes.
    static var summary: String { get }
    static var source: Source { get }
    static var section: Shape<Section> { get }
    static var payload: Shape<Payload> { get }

    /// The body that an author wrote in the vendor's own terms is there, and replaces the message.
    static func isNative(_ section: Section) -> Bool

    /// Puts the message and the section together. `message` is `nil` only where the section brings its own body.
    ///
    /// - Returns: `nil` where the vendor cannot carry the message, which is reported.
    static func lower(_ message: Message?, _ section: Section, _ lowering: inout Lowering) -> Payload?

    /// What the section would be that gives this payload: `lower` without a message, the other way round.
    static func section(of payload: Payload) -> Section

    /// The keys that lead to what was given as a payload, where a part of one will do: a card alone.
    static func place(of payload: Payload) -> [String]

    /// How the vendor's own answers call a place; `nil` where they do not.
    static func spelling(of path: [PathStep]) -> String?

    /// What becomes of a message of that kind.
    static func support(for kind: Message.Kind) -> Support

    /// The vendor is known to read a number in quotes, and the like, where it documents another type.
    static var takesOtherTypes: Bool { get }

    /// What else people have to know, beyond the messages and their limits: who may send, which clients show what.
    static var notes: [VendorNote] { get }

    /// Limits on what several parts of a payload hold together, or one part as a whole.
    static var totals: [Total] { get }

    /// Those of them that hold for a payload.
    static func totals(of payload: Payload) -> [Total]

    /// The vendor's own name of the type of message that a payload is.
    static func type(of payload: Payload) -> String

    /// How a filled payload looks to its reader.
    static func preview(of payload: Payload) -> Preview

    /// How a server is asked to deliver a payload; `nil` where a client program hands it over.
    static var request: MessageRequest? { get }

    /// The codes by which it refuses messages.
    static var answers: VendorAnswers { get }

    /// Whether what the whole payload says lets weaker escapes do, where an escape has one.
    static func takesWeakerEscapes(in payload: Payload) -> Bool

    /// All problems that only this vendor has, but for the rules below, sorted by code.
    static var problems: [any Problem.Type] { get }

    /// Advice that only this vendor needs, sorted by code.
    static var rules: [any DocumentRule.Type] { get }

    /// Examples, by code, of problems that are not this vendor's alone and yet need its fields to be shown.
    static var examples: [String: [Example]] { get }

    /// The smallest section that sends a message, for examples and starter templates: the lines below the key.
    static var exampleSection: [String] { get }
}

extension Vendor {
    package static var takesOtherTypes: Bool { false }
    package static func place(of payload: Payload) -> [String] { [] }
    package static func spelling(of path: [PathStep]) -> String? { nil }
    package static var notes: [VendorNote] { [] }
    package static var totals: [Total] { [] }
    package static func totals(of payload: Payload) -> [Total] { totals }
    package static var request: MessageRequest? { nil }
    package static var answers: VendorAnswers { .none }
    package static var rules: [any DocumentRule.Type] { [] }
    package static func takesWeakerEscapes(in payload: Payload) -> Bool { false }
}

extension Vendor where Section == Payload {
    package static func section(of payload: Payload) -> Section { payload }
}

/// A table of facts about a vendor, for `msgc vendors`.
package struct VendorNote: Sendable {
    package let title: String
    /// The heads of the columns.
    package let columns: [String]
    package let rows: [[String]]
    package let source: Source

    package init(_ title: String, columns: [String], rows: [[String]], _ source: Source) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.source = source
    }
}

/// How well a vendor carries a kind of message.
package enum Support: Sendable, Hashable {
    /// Everything arrives, as the vendor's message of that name.
    case carried(as: String)
    /// Some of it does not arrive, or not always; which parts, in words.
    case carriedWithLosses(as: String, String)
    /// There is no such message.
    case impossible

    package var isPossible: Bool { self != .impossible }
}

/// What lowering carries along.
package struct Lowering: Sendable {
    package var diagnostics: Diagnostics
    /// Where the vendor is named in the template, or the beginning of a payload.
    package let span: Span
    /// What is compiled. What a template holds in vain is left out; of a payload it can only be said.
    package let form: Form

    /// All of the section, or of the payload, could be read: what is not there is missing.
    package let isWhole: Bool
    /// The author has accepted that some of the message is lost.
    let acceptsLosses: Bool

    package mutating func report(_ problem: some Problem) {
        diagnostics.report(problem)
    }

    /// Reports what of the message does not arrive as it is meant, unless the author has accepted that.
    package mutating func report(loss problem: some Problem) {
        if !acceptsLosses { diagnostics.report(problem) }
    }
}
