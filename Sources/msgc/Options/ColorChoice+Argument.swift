import ArgumentParser
import MessageOutput

/// What ArgumentParser has for enums makes a key path and an empty dictionary to find the same.
extension ColorChoice: ExpressibleByArgument {
    package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
    package static var allValueDescriptions: [String: String] { [:] }
}
