package import MessageSource

/// A template whose name cannot become a type's.
struct InvalidName: Problem {
    static let code = "invalid-name"
    static let summary = "A template's name becomes a Swift type and a folder, so it is kebab-case with a letter first."
    static let examples = [
        Example("name: ⟦Order_Shipped⟧\nmessage: {text: 已发货}\n"),
        Example("name: order-shipped\nmessage: {text: 已发货}\n"),
    ]
    let span: Span
    let name: String
    let isFileName: Bool

    var message: String {
        isFileName ? "the file's name '\(name)' is no name for a template" : "'\(name)' is no name for a template"
    }
    var help: String? {
        "use small letters and digits in words with '-' between them, as in 'order-shipped'"
            + (isFileName ? "; rename the file or write 'name: …'" : "")
    }
}

/// A sample whose name cannot become part of a file's.
struct InvalidSampleName: Problem {
    static let code = "invalid-sample-name"
    static let summary = "A sample's name becomes part of a file's name: letters, digits, `_` and `-`, a letter first."
    static let examples = [
        Example("parameters: {a: {type: id, max: 9}}\nmessage: {text: '{{a}}'}\nsamples: {⟦a/b⟧: {a: x}}\n"),
        Example("parameters: {a: {type: id, max: 9}}\nmessage: {text: '{{a}}'}\nsamples: {short: {a: x}}\n"),
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' is no name for a sample" }
    var help: String? { "use ASCII letters, digits, '_' and '-', a letter first" }
}

/// A vendor that does not exist.
package struct UnknownVendor: Problem {
    package static let code = "unknown-vendor"
    package static let summary = "A vendor's id is misspelt, or the vendor is not supported."
    package static let examples = [
        Example("message: {text: 你好}\nvendors: {⟦we-com-app⟧: {}}\n"),
        Example("message: {text: 你好}\n"),
    ]
    package let span: Span
    let id: String
    let known: [String]

    package init(span: Span, id: String, known: [String]) {
        self.span = span
        self.id = id
        self.known = known
    }

    package var message: String { "there is no vendor '\(id)'" }
    package var help: String? {
        known.closest(to: id).map { "did you mean '\($0)'?" } ?? "the vendors are \(known.quotedList)"
    }
}

/// Two templates of one name in one run.
package struct RepeatedName: Problem {
    package static let code = "repeated-name"
    package static let summary =
        "Two templates of one run have the same name, so one would overwrite the other's files."
    package static let examples: [Example] = []
    package let span: Span
    let name: String
    /// The path of the other template.
    let other: String

    package init(span: Span, name: String, other: String) {
        self.span = span
        self.name = name
        self.other = other
    }

    package var message: String { "'\(other)' is called '\(name)' too" }
    package var help: String? { "give one of them another 'name'" }
}
