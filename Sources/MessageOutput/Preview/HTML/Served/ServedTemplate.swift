package import MessageModel
package import MessageSource

/// A template as its page on the server shows it: a form for its values, what was found, and the messages.
package struct ServedTemplate: Sendable {
    private let path: String
    private let name: String
    private let summary: String?
    /// `nil` where the template cannot be read.
    private let form: ParameterForm?
    private let messages: [RenderedMessage]
    private let findings: ServedFindings
    /// Why there is nothing to show, where no finding says it: the file cannot be opened.
    private let trouble: String?
    private let generation: String

    /// - Parameters:
    ///   - path: below the folder that is served.
    ///   - template: `nil` where it cannot be read.
    ///   - messages: none where something is wrong.
    ///   - values: what was sent; `nil` where nothing was.
    ///   - generation: the state of the folder that is shown, as `ServedChange` counts them.
    package init(
        path: String, template: Template?, messages: [RenderedMessage], findings: [Diagnostic], values: SourceFile?,
        trouble: String? = nil, generation: String
    ) {
        self.path = path
        self.name = template?.name ?? messages.first?.template ?? path
        self.summary = template?.summary?.literal
        // Of one with errors nobody knows which parameters are missing.
        self.form = template.flatMap { $0.isSound ? ParameterForm($0) : nil }
        self.messages = messages
        self.findings = ServedFindings(diagnostics: findings, values: values)
        self.trouble = trouble
        self.generation = generation
    }

    /// The whole page.
    package var page: String {
        ServedPage(title: name, summary: summary ?? "", main: [desk]).text
    }

    /// What the page's script puts in the place of what is there.
    package var fragment: String {
        var text = ""
        desk.write(to: &text)
        return text
    }

    private var desk: HTML {
        HTML(
            .div, .classes("desk"), .of(.id, "desk"), .of(.dataPath, path), .of(.dataGeneration, generation),
            .of(.dataPreview, ServedPath.preview(of: path).text), .of(.dataTitle, name),
            .of(.dataSummary, summary ?? "")
        ) {
            HTML(.div, .classes("side"), .of(.id, "side")) { form?.html }
            HTML(.div, "view") {
                HTML(.section, .classes("report"), .of(.ariaLabelledBy, "report-name")) {
                    HTML(.h2, .of(.id, "report-name")) { "Findings" }
                    HTML(.p, .of(.id, "tally"), .of(.role, "status")) { trouble ?? findings.tally }
                    HTML(.ul, .classes("findings"), .of(.id, "findings")) { findings.html }
                }
                HTML(.section, .of(.ariaLabelledBy, "shown-name")) {
                    HTML(.h2, .of(.id, "shown-name")) { "Preview" }
                    HTML(.p, .classes("notice"), .of(.id, "stale"), .of(.role, "status")) {}
                    HTML(.div, .of(.id, "shown")) {
                        if messages.isEmpty {
                            HTML(.p, "hint") { "There is no preview until the errors are mended." }
                        } else {
                            MessageSets(messages: messages, id: "m", levels: (.h3, .h4)).html
                        }
                    }
                }
            }
        }
    }
}
