import MessageRuntime
import MessageSource
import MessageSyntax

extension Shape where Value == Text {
    /// Something that exists only in the program that sends: a file that somebody chose, a message that arrived. An
    /// author names it, and the payload says `{"$runtime": "NAME"}` where the program puts it in.
    package static let runtimeObject = inForms(
        template: runtimeName,
        payload: .record("a run-time object", "What the program that sends puts in here.") { f in
            f.required("$runtime", \.self, runtimeName, "The name under which that program has it.")
        })

    /// The name alone: a word like a parameter's name, always written out.
    static let runtimeName = Shape(
        read: { node, reading in
            guard let text = reading.text(node) else { return nil }
            guard text.literal?.isParameterName ?? false else {
                reading.report(
                    RuntimeNameNotPlain(
                        span: text.holes.first?.span ?? node.span, field: reading.field,
                        parameter: text.holes.first?.name))
                return nil
            }
            return text
        },
        write: { text, writing in .text(DocumentText(text, .identifier, [], writing)) },
        placeholder: { .placeholder }, description: { .text(.identifier, [.notEmpty], .runtimeNames) })
}

/// A run-time object that no program could look up by its name.
struct RuntimeNameNotPlain: Problem {
    static let code = "runtime-name"
    static let summary =
        "What the sending program brings is named by a plain word of the author's: a letter, then letters, digits, _ or -."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let parameter: String?

    var message: String {
        parameter.map { "'\(field)' names a run-time object, and no parameter can: '\($0)'" }
            ?? "'\(field)' does not name a run-time object"
    }
    var help: String? {
        "write the name under which the sending program has it: a letter, then letters, digits, '_' or '-'"
    }
}

extension CharacterClass {
    fileprivate static let runtimeNames = CharacterClass(
        ranges: ["a"..."z", "A"..."Z", "0"..."9", "_"..."_", "-"..."-"])
}
