import ArgumentParser
import MessageCompiler
import MessageModel

/// What `--emit` names: one format, or several with commas between them.
struct Emission: ExpressibleByArgument {
    let formats: Set<BuildFormat>

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        let formats = names.compactMap { BuildFormat(rawValue: String($0)) }
        guard formats.count == names.count else { return nil }
        self.formats = Set(formats)
    }

    static var allValueStrings: [String] { BuildFormat.allCases.map(\.rawValue) }
}

extension SwiftAccess: ExpressibleByArgument {}
