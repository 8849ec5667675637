package import MessageModel
import MessageRuntime

/// A form for the values of a template, one field for each parameter. The page's script fills it and sends it.
package struct ParameterForm: Sendable {
    private let parameters: [Parameter]
    private let samples: [Template.Sample]

    package init(_ template: Template) {
        parameters = template.parameters
        samples = template.samples
    }

    /// What the script knows the form by.
    private static let id = "values"

    var html: HTML {
        HTML(
            .form, .classes("values"), .of(.id, Self.id), .flag(.novalidate), .of(.autocomplete, "off"),
            .of(.ariaLabelledBy, "values-name"), .of(.dataSamples, text(of: .array(samples.map(json(of:))))),
            .of(.dataDefaults, text(of: values(parameters.map { $0.defaultValue ?? .absent })))
        ) {
            HTML(.h2, .of(.id, "values-name")) { "Values" }
            if parameters.isEmpty { HTML(.p, "hint") { "The template has no parameters." } }
            chooser
            parameters.enumerated().map { index, parameter in
                ParameterField(parameter, id: "v\(index + 1)").html
            }
        }
    }

    /// Nothing to choose from where there are no samples, or no values.
    private var chooser: HTML? {
        guard !samples.isEmpty, !parameters.isEmpty else { return nil }
        return HTML(.div, "chooser") {
            HTML(.label, .of(.htmlFor, "sample")) { "Sample" }
            HTML(.select, .of(.id, "sample"), .of(.dataAction, "sample")) {
                samples.map { sample in HTML(.option, .of(.value, sample.name)) { sample.name } }
                HTML(.option, .of(.value, "")) { "(values of your own)" }
            }
        }
    }

    private func json(of sample: Template.Sample) -> JSONValue {
        .object([("name", .string(sample.name)), ("values", values(sample.arguments.values))])
    }

    private func values(_ arguments: [MessageArgument]) -> JSONValue {
        FormValues(parameters: parameters, arguments: arguments).json
    }

    private func text(of value: JSONValue) -> String { String(decoding: value.write(), as: UTF8.self) }
}
