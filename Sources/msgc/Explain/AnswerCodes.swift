import MessageModel
import MessageRuntime
import MessageVendors

/// Numbers of a vendor's answers as a user types them.
struct AnswerCodes {
    private let vendor: String
    private let answers: VendorAnswers

    /// - Parameter vendor: the id of one that exists.
    init(_ vendor: String) {
        self.vendor = vendor
        answers = Vendors.vendor(vendor)?.answers ?? .none
    }

    var isEmpty: Bool { answers.codes.isEmpty }

    /// Why a word is none of the vendor's codes, and what to do; `nil` for one that is.
    func fault(of word: String) -> String? {
        if isEmpty { return "'\(vendor)' answers in words, without codes" }
        guard let number = Int(word) else {
            return "'\(word)' is no number; 'msgc explain --vendor \(vendor)' lists the codes"
        }
        if answers.code(number) != nil { return nil }
        if number == 0 { return "0 says that the vendor has refused nothing" }
        let matter = answers.matter(of: number).map { range in
            " Numbers from \(range.numbers.lowerBound) to \(range.numbers.upperBound) are about \(range.matter)."
        }
        let near = answers.codes(near: number).map { "\($0.number) (\($0.facts.meaning))" }
        return "\(number) is not documented for \(vendor).\(matter ?? "") The nearest that are: "
            + near.joined(separator: " and ")
    }
}
