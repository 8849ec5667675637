import MessageSource

/// A control character, which no text editor shows.
struct ForbiddenCharacter: Problem {
    static let code = "forbidden-character"
    static let summary = "A file holds a control character, which YAML forbids and nobody can see."
    static let examples = [
        Example("name: greeting\nmessage: {text: \"你⟦\u{1}⟧好\"}"),
        Example("name: greeting\nmessage: {text: \"你\\u0001好\"}"),
    ]

    let span: Span
    let scalar: Unicode.Scalar

    var message: String { "the control character '\(name)' stands in the text" }
    var help: String? { "remove it; where it is meant, write it as an escape in double quotes" }

    private var name: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
