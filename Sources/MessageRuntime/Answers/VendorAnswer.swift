/// What a vendor has answered to a request.
///
/// Each vendor's answer has an `outcome` of its own kind: what was delivered, what was delivered in part, and what was
/// refused are different cases, so that nobody takes the second for the first.
public protocol VendorAnswer: Sendable, Equatable {
    associatedtype Code: AnswerCode

    /// Reads the body of an answer.
    ///
    /// - Parameter bytes: JSON in UTF-8. The status of HTTP says nothing about it: most vendors answer 200 when they
    ///   refuse.
    /// - Throws: where the bytes are no answer of the vendor's. It is not known then whether the message was delivered.
    init(decoding bytes: some Sequence<UInt8>) throws(AnswerError)

    /// Why the vendor has refused the message, or a part of the task; `nil` where it has not.
    var refusal: Refusal<Code>? { get }
}
