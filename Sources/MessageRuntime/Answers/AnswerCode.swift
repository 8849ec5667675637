/// The codes with which a vendor says why it refuses, each a case with the vendor's number for it.
///
/// Vendors add codes, and so will later versions: a `switch` over one needs a `default`.
public protocol AnswerCode: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == Int {
    /// What the vendor's documents say of the codes.
    static var table: CodeTable { get }
}

extension AnswerCode {
    /// What the vendor's documents say of the code.
    public var facts: CodeFacts { Self.table.facts(of: rawValue) }
}

/// What is known of one code.
public struct CodeFacts: Sendable, Equatable {
    /// What is true, in lower case and without a full stop.
    public let meaning: String
    /// Whether and when trying again helps; `nil` where the vendor does not say, so that the message may have arrived all
    /// the same, and arrives twice when it is sent again.
    public let retry: Retry?
    /// What to do about it, in the same form; empty where there is nothing to be done.
    public let change: String
    /// Where the meaning is documented.
    public let source: CodeSource
}

/// A page of a vendor's documents.
public struct CodeSource: Sendable, Hashable {
    /// As its readers call it.
    public let page: String
    public let url: String
    /// The day, or the month, on which the page read so.
    public let date: String
}

/// A vendor's no.
public struct Refusal<Code: AnswerCode>: Sendable, Equatable {
    /// The vendor's number, whatever it is.
    public let number: Int
    /// What the vendor says about it: for logs, since its wording changes.
    public let message: String

    init(_ number: Int, _ message: String) {
        self.number = number
        self.message = message
    }

    /// The code that has the number; `nil` where none of the documented ones does.
    public var code: Code? { Code(rawValue: number) }

    /// What is known of the code; `nil` where it is not documented.
    public var facts: CodeFacts? { code?.facts }

    /// Whether and when trying again helps; `nil` where that is not known, most often because the code is not documented.
    public var retry: Retry? { facts?.retry }
}

extension Refusal: CustomStringConvertible {
    /// For logs: the number, what it means, and the vendor's own words, which may hold anything.
    public var description: String {
        "error \(number), \(facts?.meaning ?? "which is not documented"): \(message)"
    }
}
