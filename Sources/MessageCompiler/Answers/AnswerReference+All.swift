package import MessageOutput
import MessageVendors

extension AnswerReference {
    /// That of every vendor whose answers have codes.
    package static let all = AnswerReference(Vendors.all)
}
