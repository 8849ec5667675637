import MessageModel
package import MessageOutput
package import MessageSource
import MessageVendors

extension Problems {
    package static func problem(_ code: String) -> (any Problem.Type)? { all.first { $0.code == code } }

    /// The page of a problem; its examples are compiled to make it.
    package static func page(of problem: any Problem.Type) -> ProblemPage {
        let owner = Vendors.all.first { vendor in vendor.ownProblems.contains { $0.code == problem.code } }
        let samples = examples(of: problem).map { example in
            let run = ExampleRun(example, of: problem)
            return ProblemPage.Sample(
                source: example.text, language: run.language,
                findings: run.findings.filter { $0.code == problem.code })
        }
        return ProblemPage(code: problem.code, summary: problem.summary, vendor: owner?.id, samples: samples)
    }

    /// The pages of all problems.
    package static var reference: ProblemReference {
        ProblemReference(all.map(page), vendors: Vendors.all.map { ($0.id, $0.name) })
    }

    /// The code and the summary of each.
    package static var listing: ProblemListing { ProblemListing(all.map { ($0.code, $0.summary) }) }

    /// Codes that somebody may have meant: those that hold the word, or else one that is spelled almost like it.
    package static func codes(near word: String) -> [String] {
        let codes = all.map { $0.code }
        let holding = word.isEmpty ? [] : codes.filter { $0.contains(word) }.sorted()
        return holding.isEmpty ? [codes.closest(to: word)].compactMap { $0 } : holding
    }
}
