/// A value that a request to WeCom cannot take.
public struct WeComRequestError: Error, Sendable, Equatable {
    /// The request's member by the vendor's name: `userids`.
    public let member: String
    public let problem: Problem

    public enum Problem: Sendable, Equatable {
        case empty
        /// So many items, where at most `limit` fit.
        case tooMany(Int, limit: Int)
        /// The payload is no template card, or not JSON: a type of message, by the vendor's name.
        case notACard(type: String)
        /// The card has it already.
        case alreadyThere
    }

    init(_ member: String, _ problem: Problem) {
        self.member = member
        self.problem = problem
    }

    /// The id under which templates name the vendor.
    static let vendor = "wecom-app"
}

extension WeComRequestError: CustomStringConvertible {
    /// One line: `'userids' has 1001 items, and at most 1000 fit`.
    public var description: String {
        switch problem {
        case .empty: "'\(member)' is empty"
        case .tooMany(let count, let limit): "'\(member)' has \(count) items, and at most \(limit) fit"
        case .notACard(let type): "'\(member)' is to be a template card, and the payload is of type '\(type)'"
        case .alreadyThere: "'\(member)' is in the card already"
        }
    }
}
