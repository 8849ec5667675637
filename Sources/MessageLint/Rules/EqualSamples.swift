package import MessageModel
import MessageRuntime
package import MessageSource

/// Two samples of which one tries nothing.
package struct EqualSamples: TemplateRule {
    package static let code = "equal-samples"
    package static let summary =
        "Two samples give the same values, so that one of them shows and tries nothing of its own."
    package static let examples = [
        Example(
            """
            parameters: {order: {type: id, max: 16}}
            message: {text: '订单 {{order}} 已发货'}
            samples: {short: {order: SF1001}, ⟦long⟧: {order: SF1001}}

            """),
        Example(
            """
            parameters: {order: {type: id, max: 16}}
            message: {text: '订单 {{order}} 已发货'}
            samples: {short: {order: SF1001}, long: {order: SF10012345678901}}

            """),
    ]
    package let span: Span
    private let name: String
    private let other: String

    package var severity: Severity { .warning }
    package var message: String { "'\(name)' gives the same values as '\(other)'" }
    package var help: String? { "give it values that try something else, or leave it out" }

    package static func check(_ linted: LintedTemplate) -> [EqualSamples] {
        var names: [MessageArguments: String] = [:]
        return linted.template.samples.compactMap { sample in
            guard let other = names[sample.arguments] else {
                names[sample.arguments] = sample.name
                return nil
            }
            return EqualSamples(span: sample.span, name: sample.name, other: other)
        }
    }
}
