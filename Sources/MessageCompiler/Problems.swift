import MessageLint
import MessageModel
import MessageOutput
package import MessageSource
import MessageSyntax
import MessageVendors

/// Every problem there is, for the reference, and for the test that runs their examples.
package enum Problems {
    /// Stage by stage.
    package static let all: [any Problem.Type] =
        SyntaxProblems.all + MarkdownProblems.all + ModelProblems.all + Rules.all
        + Vendors.all.flatMap { $0.ownProblems } + OutputProblems.all + AllowProblems.all
        + [InvalidBaseline.self, NoValues.self, NotImported.self]

    /// The codes of all problems.
    package static let codes = all.map { $0.code }

    /// A finding of what is built that nothing else looks for.
    static func isFoundByBuilding(_ code: String) -> Bool { code == NoValues.code }

    /// The examples of a problem: its own, and those that need the fields of a vendor.
    package static func examples(of problem: any Problem.Type) -> [Example] {
        problem.examples + Vendors.all.flatMap { $0.examples[problem.code] ?? [] }
    }
}

extension Vendor {
    /// What can be wrong for this vendor alone, its rules among it.
    package static var ownProblems: [any Problem.Type] { problems + rules }
}
