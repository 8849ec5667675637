import ArgumentParser
import MessageOutput

/// The name of one of the formats in the list.
struct FormatName: ExpressibleByArgument {
    let name: String

    static let text = FormatName(name: TextReport.name)

    init?(argument: String) {
        guard DiagnosticFormats.names.contains(argument) else { return nil }
        name = argument
    }

    private init(name: String) { self.name = name }

    static var allValueStrings: [String] { DiagnosticFormats.names }
    var defaultValueDescription: String { name }
}
