import MessageSource

/// A mistake that is too rare for words of its own.
struct InvalidYAML: Problem {
    static let code = "invalid-yaml"
    static let summary = "A file breaks a rule of YAML, so that what follows cannot be read."
    static let examples = [
        Example("name: greeting\nmessage: {card: {title: 你好, body: [⟦,⟧ divider]}}"),
        Example("⟦%FOO bar⟧\n---\nname: greeting\nmessage: {text: 你好}"),
        Example("name: greeting\nmessage: {card: {title: 你好, body: [divider]}}"),
    ]

    let span: Span
    /// The reason as the parser underneath gives it.
    let libyaml: String

    var message: String {
        switch libyaml {
        case "did not find expected node content": "a value is missing here"
        case "mapping values are not allowed in this context": "there is no key before this ':'"
        case "mapping keys are not allowed in this context": "a key is not allowed here"
        case "did not find expected key": "a key is expected here"
        case "did not find expected '-' indicator": "the next item with its '-' is expected here"
        case "did not find expected <document start>": "the document has ended before this"
        case "found an indentation indicator equal to 0": "a block cannot be indented by '0'"
        case "found unknown directive name", "could not find expected directive name": "YAML has no such directive"
        case "found incompatible YAML document": "YAML has no such version"
        case "found duplicate %YAML directive", "found duplicate %TAG directive": "the directive stands here twice"
        case "found unexpected end of stream": "the file ends too early"
        case "found unexpected document indicator": "the document ends too early"
        case "out of memory", "input is too long": "the file takes more memory than there is"
        default: "this is not YAML: \(libyaml)"
        }
    }

    var help: String? {
        span.text.hasPrefix("%")
            ? "remove the line: no template needs a directive" : "put the text into double quotes if it is one"
    }
}
