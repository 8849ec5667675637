package import MessageRuntime
package import MessageSource
package import MessageSyntax

/// One template, read and resolved: what stands between the source and the vendors.
package struct Template: Sendable {
    /// What stands under one key of `vendors`; the vendor itself reads it.
    package struct Section: Sendable {
        package let vendor: String
        package let keySpan: Span
        package let node: Node
    }

    /// A named set of values.
    package struct Sample: Sendable {
        package let name: String
        package let span: Span
        package let arguments: MessageArguments
    }

    /// A comment in the source.
    package struct Comment: Sendable {
        /// From the `#` to the end of the line.
        package let span: Span
        /// The unquoted text before it on its line, which YAML has cut off here; `nil` where nothing was cut.
        package let textBefore: Span?
        /// The offsets of what it is about, where it speaks to this program.
        package let reach: ClosedRange<Int>?
    }

    package let file: SourceFile
    package let name: String
    package let summary: Text?
    package let parameters: [Parameter]
    package let message: Message?
    /// A message is written and could not be read.
    let hasBrokenMessage: Bool
    package let sections: [Section]
    package let samples: [Sample]
    package let comments: [Comment]
    /// Where the name stands, or the beginning of the file.
    package let nameSpan: Span
    /// Parsing and reading it found no errors.
    package let isSound: Bool
    /// The ids of all vendors there are.
    let vendors: [String]
    let brokenNames: Set<String>
    /// How many origins and loops the reading has numbered so far.
    let numbered: Int
}

/// The top level of a template, before names are resolved.
struct TemplateFields: Sendable {
    let name: Text?
    let summary: Text?
    let parameters: Node?
    let message: Node?
    let vendors: Node
    let samples: Node?

    static let record = RecordShape<TemplateFields>("a template", "One message, for one or more vendors.") { f in
        TemplateFields(
            name: f.optional("name", \.name, .text(.kebabCase), "Its name in kebab-case; the file's name if left out."),
            summary: f.optional("summary", \.summary, .text(.plain), "One sentence that says what it is for."),
            parameters: f.optional(
                "parameters", \.parameters,
                .raw.described { .optional { .named { ParameterDeclaration.shape.description() } } },
                "What differs from send to send."),
            message: f.optional(
                "message", \.message, .raw.described { Message.shape.description() },
                "The message, once for all vendors."),
            vendors: f.required("vendors", \.vendors, .raw, "For whom it is compiled."),
            samples: f.optional(
                "samples", \.samples, .raw.described { .optional { .named { .optional { .named { .open } } } } },
                "Named sets of values."))
    }
}

extension Template {
    /// Reads a whole template except for what stands under each vendor. What could not be read is left out, so that
    /// the later stages report what they see; whether all is well, the findings tell.
    ///
    /// - Parameters:
    ///   - vendors: the ids of all vendors there are.
    ///   - before: how many findings there were before the file was parsed.
    package static func read(
        _ tree: SyntaxTree, vendors: [String], since before: Int, _ diagnostics: inout Diagnostics
    ) -> Template? {
        var top = Reading(diagnostics, parameters: [])
        guard let fields = TemplateFields.record.read(tree.root, &top) else {
            diagnostics = top.diagnostics
            return nil
        }
        let parameters = fields.parameters.flatMap { $0.isNull ? nil : top.declarations(in: $0) } ?? []
        var reading = Reading(top.diagnostics, parameters: parameters, vendors: vendors)
        reading.brokenNames = top.brokenNames
        defer { diagnostics = reading.diagnostics }
        let name = reading.name(fields.name, of: tree.file)
        let sections = reading.sections(fields.vendors)
        reading.field = "message"
        reading.goesOn = true
        let message = fields.message.flatMap { Message.shape.read($0, &reading) }
        let samples = fields.samples.flatMap { $0.isNull ? [] : reading.samples($0) } ?? []
        return Template(
            file: tree.file, name: name, summary: fields.summary, parameters: reading.parameters, message: message,
            hasBrokenMessage: fields.message != nil && message == nil, sections: sections, samples: samples,
            comments: Comment.all(of: tree),
            nameSpan: fields.name?.span ?? tree.file.start,
            isSound: reading.diagnostics.all[before...].allSatisfy { $0.severity != .error }, vendors: vendors,
            brokenNames: reading.brokenNames,
            numbered: reading.count)
    }
}

extension Template.Comment {
    /// Those of a file, in order.
    fileprivate static func all(of tree: SyntaxTree) -> [Template.Comment] {
        // Most files hold none that speaks to this program, and then nobody asks what they are about.
        let reaches = tree.comments.contains(where: \.span.isInstruction) ? tree.reaches : []
        return tree.comments.enumerated().map { index, comment in
            Template.Comment(
                span: comment.span, textBefore: comment.textBefore,
                reach: comment.span.isInstruction ? reaches[index] : nil)
        }
    }
}

extension Reading {
    fileprivate mutating func name(_ text: Text?, of file: SourceFile) -> String {
        let name = text.map { $0.literal ?? "" } ?? file.path.templateName
        if !name.isKebabCase {
            report(InvalidName(span: text?.span ?? file.start, name: name, isFileName: text == nil))
        }
        return name
    }

    fileprivate mutating func sections(_ node: Node) -> [Template.Section] {
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: "vendors", expected: .mapping(vendors), node: node))
            return []
        }
        // A key that is no text was reported, and is no entry.
        if node.span.text.allSatisfy({ $0 == "{" || $0 == "}" || $0.isWhitespace }) {
            report(MissingAlternative(span: node.span, owner: "'vendors'", keys: vendors))
        }
        return node.entries.compactMap { entry in
            let id = entry.key.string
            guard vendors.contains(id) else {
                report(UnknownVendor(span: entry.key.span, id: id, known: vendors))
                return nil
            }
            let node = entry.value.isNull ? Node.emptyMapping(at: entry.key.span) : entry.value
            return Template.Section(vendor: id, keySpan: entry.key.span, node: node)
        }
    }

    fileprivate mutating func samples(_ node: Node) -> [Template.Sample]? {
        guard node.kind == .mapping else {
            report(WrongType(span: node.span, field: "samples", expected: .mapping([]), node: node))
            return nil
        }
        return node.entries.compactMap { entry in
            let name = entry.key.string
            guard name.isParameterName else {
                report(InvalidSampleName(span: entry.key.span, name: name))
                return nil
            }
            field = name
            return arguments(entry.value, called: "sample '\(name)'").map {
                Template.Sample(name: name, span: entry.key.span, arguments: $0)
            }
        }
    }
}

extension Syntax {
    /// A template's name.
    package static let kebabCase = Syntax("kebab-case", .none, isProse: false)
}

extension String {
    /// The base name of a template's path, without `.msg.yaml`.
    package var templateName: String {
        let base = split(separator: "/").last.map(String.init) ?? self
        for suffix in [".msg.yaml", ".msg.yml", ".yaml", ".yml"] where base.hasSuffix(suffix) {
            return String(base.dropLast(suffix.count))
        }
        return base
    }

    /// `order-shipped`: small letters and digits in words with `-` between them, a letter first.
    package var isKebabCase: Bool {
        guard let first = unicodeScalars.first, ("a"..."z").contains(first) else { return false }
        let words = split(separator: "-", omittingEmptySubsequences: false)
        return words.allSatisfy { word in
            !word.isEmpty
                && word.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        }
    }
}
