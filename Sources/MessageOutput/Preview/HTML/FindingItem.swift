import MessageSource

/// One finding in a page.
struct FindingItem {
    let diagnostic: Diagnostic
    /// Where it is, in words or as an excerpt.
    let place: [HTML]

    var html: HTML {
        let vendor = diagnostic.vendor.map { " (for \($0))" } ?? ""
        return HTML(.li, .classes("finding \(diagnostic.severity.rawValue)"), .parameter(diagnostic.parameter)) {
            HTML(.b) { diagnostic.severity.rawValue }
            HTML(.span) { ": \(diagnostic.message)\(vendor) " }
            HTML(.code) { diagnostic.code }
            if let help = diagnostic.help { HTML(.div, "help") { help } }
            place
        }
    }
}

extension HTMLAttribute {
    /// The value that a finding is about: `parcels[0].title`; empty where it is about none.
    fileprivate static func parameter(_ path: String?) -> HTMLAttribute { .of(.dataParameter, path ?? "") }
}
