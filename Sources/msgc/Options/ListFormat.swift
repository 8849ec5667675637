import ArgumentParser

/// What a listing is printed as.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
