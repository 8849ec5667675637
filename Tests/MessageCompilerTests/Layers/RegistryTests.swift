import MessageCompiler
import MessageLint
import MessageModel
import MessageOutput
import MessageSource
import MessageSyntax
import MessageVendors
import Testing

/// The lists of problems, rules and vendors are kept by hand; these tests say which line is missing.
struct RegistryTests {
    /// A type that the sources declare to be a problem.
    struct Declaration: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String

        var testDescription: String { name }
    }

    /// `Problem`, and the protocols that refine it.
    private static let protocols: Set<String> = {
        var known: Set<String> = ["Problem"]
        var count = 0
        while count < known.count {
            count = known.count
            for file in SourceTree.files {
                for line in file.code {
                    guard let match = line.firstMatch(of: /protocol (\w+)\s*:\s*([\w, &]+)/) else { continue }
                    if !known.isDisjoint(with: names(in: match.2)) { known.insert(String(match.1)) }
                }
            }
        }
        return known
    }()

    static let declarations = SourceTree.files.flatMap { file in
        file.code.compactMap { line -> Declaration? in
            guard let match = line.firstMatch(of: /(?:struct|enum|class) (\w+)\s*:\s*([\w, &]+)/),
                !protocols.isDisjoint(with: names(in: match.2))
            else { return nil }
            return Declaration(name: String(match.1), file: file.path)
        }
    }

    private static func names(in inheritance: Substring) -> [String] {
        inheritance.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    @Test(arguments: declarations)
    func everyProblemStandsInAList(declaration: Declaration) {
        let names = Problems.all.map { String(describing: $0) }
        #expect(
            names.contains(declaration.name),
            "add '\(declaration.name).self,' to the list of its target, as \(declaration.file) declares it")
    }

    @Test func everyListedProblemIsFoundInTheSources() {
        let names = Set(Self.declarations.map(\.name))
        #expect(Set(Problems.all.map { String(describing: $0) }).subtracting(names).isEmpty)
    }

    @Test func theListsAreSorted() {
        for list in [SyntaxProblems.all, MarkdownProblems.all, ModelProblems.all, OutputProblems.all] {
            let names = list.map { String(describing: $0) }
            #expect(names == names.sorted())
        }
        let rules = [Rules.ofTemplates.map { $0.code }, Rules.ofDocuments.map { $0.code }]
        let vendors = Vendors.all.flatMap { [$0.problems.map { $0.code }, $0.rules.map { $0.code }] }
        for codes in rules + vendors + [Vendors.ids] {
            #expect(codes == codes.sorted())
        }
    }

    @Test func everyCodeIsUsedOnce() {
        let repeated = Dictionary(grouping: Problems.all) { $0.code }.filter { $0.value.count > 1 }
        #expect(repeated.isEmpty, "\(repeated)")
    }

    @Test(arguments: Problems.all.map { ($0.code, $0.summary) })
    func everyProblemIsNamedAndDescribed(code: String, summary: String) {
        #expect(code.isKebabCase)
        #expect(summary.hasSuffix("."))
        #expect(!summary.contains("\n"))
    }

    /// An example of a code that does not exist would never be run.
    @Test func vendorsShowOnlyProblemsThatExist() {
        let codes = Set(Problems.all.map { $0.code })
        for vendor in Vendors.all {
            #expect(Set(vendor.examples.keys).subtracting(codes).isEmpty, "\(vendor.id)")
        }
    }

    @Test func everyVendorCanBeFound() {
        for vendor in Vendors.all {
            #expect(vendor.id.isKebabCase)
            #expect(Vendors.vendor(vendor.id)?.id == vendor.id)
            #expect(vendor.summary.hasSuffix("."))
        }
        #expect(Vendors.vendor("no-such-vendor") == nil)
    }
}
