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
        var names: [[UInt8]: String] = [:]
        return linted.template.samples.compactMap { sample in
            let spelling = sample.arguments.spelling
            guard let other = names[spelling] else {
                names[spelling] = sample.name
                return nil
            }
            return EqualSamples(span: sample.span, name: sample.name, other: other)
        }
    }
}

extension MessageArguments {
    /// The same bytes for the same values, and for no others. Texts that look alike are told apart, as they are sent as
    /// they are written; to compare them as Unicode does would also cost more than all else that is done with a sample.
    fileprivate var spelling: [UInt8] {
        var bytes: [UInt8] = []
        for value in values { value.spell(to: &bytes) }
        return bytes
    }
}

extension MessageArgument {
    /// A letter for the case, and how much follows where that differs from value to value.
    fileprivate func spell(to bytes: inout [UInt8]) {
        func append(_ letter: Unicode.Scalar, _ number: Int) {
            bytes.append(UInt8(ascii: letter))
            withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
        }
        switch self {
        case .absent: append("a", 0)
        case .text(let text):
            append("t", text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        case .integer(let number): append("i", number)
        case .boolean(let isTrue): append("b", isTrue ? 1 : 0)
        case .choice(let position): append("c", position)
        case .list(let rows):
            append("l", rows.count)
            for row in rows {
                append("r", row.count)
                for field in row { field.spell(to: &bytes) }
            }
        }
    }
}
