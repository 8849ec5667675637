import MessageCompiler
import MessageLint
import MessageModel
import MessageOutput
import MessageSource
import MessageVendors
import Testing

/// Every problem has a page, which says all that its examples show.
struct PageTests {
    @Test(arguments: Problems.all.map { $0.code })
    func everyProblemHasAPage(code: String) throws {
        let problem = try #require(Problems.problem(code))
        let page = Problems.page(of: problem)
        let text = page.text(.plain)
        let isShown = ExampleTests.unshown[code] == nil
        #expect(text.hasPrefix("\(code)\n\n\(problem.summary)\n"))
        #expect(text.contains("\nFails:\n") == isShown)
        #expect(text.contains("[\(code)]\n") == isShown)
        #expect(page.severities.isEmpty != isShown)
        // Marks are for the tests.
        #expect(text.allSatisfy { $0 != "⟦" && $0 != "⟧" })
        #expect(!text.contains("\n\n\n") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        // A summary line belongs to a run.
        #expect(!text.contains(" in 1 file"))
        #expect(page.markdown.matches(of: /(?m)^```/).count.isMultiple(of: 2))
    }

    @Test func whatHoldsForOneVendorSaysSo() throws {
        let owned = Vendors.all.flatMap { vendor in vendor.ownProblems.map { (code: $0.code, vendor: vendor.id) } }
        #expect(!owned.isEmpty)
        for (code, vendor) in owned {
            let page = try Problems.page(of: #require(Problems.problem(code)))
            #expect(page.vendor == vendor)
            #expect(page.text(.plain).contains("It occurs with \(vendor) alone.\n"))
        }
        #expect(try Problems.page(of: #require(Problems.problem("duplicate-key"))).vendor == nil)
    }

    @Test(arguments: [
        ("exceed", ["may-exceed"]), ("duplicate-kye", ["duplicate-key"]), ("", []), ("xyzzy", []),
        ("may_exceed", ["may-exceed"]),
    ])
    func nearCodesAreSuggested(word: String, codes: [String]) {
        #expect(Problems.codes(near: word) == codes)
    }

    @Test func theReferenceHasEveryPageOnce() {
        let lines = Problems.reference.markdown.split(separator: "\n")
        let headings = lines.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        let links = lines.filter { $0.hasPrefix("- [") }.map {
            String($0.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" })
        }
        #expect(headings.sorted() == Problems.all.map { $0.code }.sorted())
        #expect(links == headings)
    }

    /// The table at the top holds what is never an error, and links to its page.
    @Test func adviceIsInOneTable() {
        let rows = Problems.reference.markdown.split(separator: "\n").filter { $0.hasPrefix("| [") }
        let codes = rows.map { String($0.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" }) }
        let advice = Problems.all.filter { problem in
            let severities = Problems.page(of: problem).severities
            return !severities.isEmpty && !severities.contains(.error)
        }
        #expect(Set(codes) == Set(advice.map { $0.code }) && codes.count == advice.count)
        #expect(Set(Rules.all.map { $0.code }).isSubset(of: codes))
        // A bar in a summary is no border.
        #expect(
            rows.allSatisfy { $0.replacing("\\|", with: "").split(separator: "|").count == 5 || $0.contains("|  |") })
    }
}
