import MessageModel
import MessageVendors
import Testing

/// The layers that the compiler does not enforce by itself.
struct LayerTests {
    /// Which targets of the package each target may import.
    private static let imports: [String: Set<String>] = [
        "MessageRuntime": [],
        "MessageSource": ["MessageRuntime"],
        "MessageSyntax": ["CLibYAML", "MessageSource"],
        "MessageModel": ["MessageRuntime", "MessageSource", "MessageSyntax"],
        "MessageVendors": ["MessageRuntime", "MessageSource", "MessageModel"],
        "MessageLint": ["MessageRuntime", "MessageSource", "MessageModel"],
        "MessageOutput": ["MessageRuntime", "MessageSource", "MessageModel"],
        "MessageCompiler": [
            "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageVendors", "MessageLint",
            "MessageOutput",
        ],
        // A command shows what the compiler gives, and sees the members of a type only where it imports its module.
        "msgc": [
            "ArgumentParser", "FlyingFox", "FlyingSocks", "MessageCompiler", "MessageRuntime", "MessageSource",
            "MessageSyntax", "MessageModel", "MessageVendors", "MessageOutput",
        ],
    ]
    private static let system: Set<String> = ["Darwin", "Glibc", "Musl", "Synchronization"]

    @Test func theSourcesAreFound() {
        #expect(Set(SourceTree.files.map(\.target)).isSuperset(of: Self.imports.keys))
    }

    @Test(arguments: SourceTree.files)
    func everyFileImportsOnlyWhatLiesBelowIt(file: SourceTree.File) throws {
        let allowed = try #require(Self.imports[file.target], "a new target needs a line in this test")
        #expect(Set(file.imports).subtracting(allowed).subtracting(Self.system).isEmpty, "\(file.path)")
    }

    @Test(arguments: SourceTree.files)
    func noFileImportsFoundation(file: SourceTree.File) {
        #expect(!file.imports.contains { $0.hasPrefix("Foundation") })
    }

    /// No stage can treat a vendor specially if it cannot name one.
    @Test(arguments: SourceTree.files.filter { !$0.belongsToVendors })
    func noVendorIsNamedOutsideItsFolders(file: SourceTree.File) {
        let names =
            Vendors.all.flatMap { [$0.id, $0.name] } + [
                "wecom", "企业微信", "wechat", "微信", "feishu", "飞书", "tencent", "腾讯", "youdu", "有度",
            ]
        for (number, line) in file.lines.enumerated() {
            // The list of the vendors' escapes, which are numbered in one place.
            if file.path == "MessageRuntime/Escaping/Escape.swift", line.contains(/^        \w+,?$/) { continue }
            let found = names.filter { line.lowercased().contains($0.lowercased()) }
            #expect(found.isEmpty, "\(file.path):\(number + 1): \(line)")
        }
    }

    /// A limit stands on the line of its field; who asks for a number elsewhere has a second source of truth. How many
    /// pictures stand in a row of a preview is no limit.
    @Test(arguments: SourceTree.files.filter { $0.target == "MessageVendors" && !$0.path.contains("Preview") })
    func noVendorAsksForALimit(file: SourceTree.File) {
        for (number, line) in file.code.enumerated() where line.contains(/\b(if|guard|while|where|case)\b/) {
            // The number that a case stands for is no question.
            if line.contains(/^\s*case \w+ = -?\d+$/) { continue }
            #expect(!line.contains(/(?:^|[^\w.])([2-9]|\d{2,})\b/), "\(file.path):\(number + 1): \(line)")
        }
    }
}

extension SourceTree.File {
    fileprivate var belongsToVendors: Bool {
        target == "MessageVendors"
            || Vendors.all.contains { vendor in
                let folder = path.split(separator: "/").dropLast().last ?? ""
                // A vendor with several names for its products has one folder.
                let name = vendor.name.prefix { $0 != " " }
                return target == "MessageRuntime" && name.lowercased() == folder.lowercased()
            }
    }
}
