/// Bytes that are no answer of a vendor's server: nothing is known of the message then, and it may have been delivered.
public struct AnswerError: Error, Sendable, Hashable {
    public let problem: Problem
    /// Where reading stopped: bytes from the beginning of what was read, counted from 0.
    public let offset: Int

    init(_ problem: Problem, at offset: Int = 0) {
        self.problem = problem
        self.offset = offset
    }

    public enum Problem: Sendable, Hashable {
        /// There is nothing but white space.
        case empty
        /// It begins with `<`: a page of HTML or XML, which a proxy may have sent in the server's place.
        case markup
        /// More bytes than any answer has: `AnswerError.mostBytes`.
        case tooLarge
        /// Brackets lie in each other deeper than in any answer: `AnswerError.deepest`.
        case tooDeep
        /// The JSON ends before it is complete.
        case endsEarly
        /// What stands here is not JSON, or something follows the JSON.
        case notJSON
        /// It is JSON, and no object.
        case notAnObject
        /// The vendor always sends a member, and it is not there.
        case missing(member: String)
        /// A member has another type than the vendor documents.
        case wrongType(member: String)
        /// A member stands there twice, so either may be meant.
        case repeated(member: String)
    }

    /// How many bytes are read at most.
    public static let mostBytes = 1 << 20
    /// How many brackets may lie in each other.
    public static let deepest = 32
}

extension AnswerError: CustomStringConvertible {
    /// One line: `the answer is no JSON at byte 17`.
    public var description: String {
        switch problem {
        case .empty: "the answer is empty"
        case .markup: "the answer is a page of HTML or XML, most likely a proxy's"
        case .tooLarge: "the answer has more than \(Self.mostBytes) bytes"
        case .tooDeep: "the answer has more than \(Self.deepest) levels of brackets at byte \(offset)"
        case .endsEarly: "the answer ends too early, at byte \(offset)"
        case .notJSON: "the answer is no JSON at byte \(offset)"
        case .notAnObject: "the answer is no JSON object"
        case .missing(let member): "the answer has no '\(member)'"
        case .wrongType(let member): "the answer's '\(member)' has another type than the vendor documents"
        case .repeated(let member): "the answer has '\(member)' twice"
        }
    }
}
