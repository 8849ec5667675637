import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource

/// Where `render` takes its values from.
enum Filling {
    case sample(Template.Sample)
    case data
    /// There are no parameters, or none that needs a value.
    case defaults

    init(_ template: Template, sample name: String?, hasData: Bool) throws {
        let samples = template.samples
        if hasData {
            self = .data
        } else if let name {
            guard let sample = samples.first(where: { $0.name == name }) else {
                throw UsageFailure("'\(template.name)' has no sample '\(name)'\(samples.map(\.name).advice(name))")
            }
            self = .sample(sample)
        } else if template.parameters.isEmpty {
            self = .defaults
        } else if let first = samples.first {
            if samples.count > 1 {
                let others = samples.dropFirst().map(\.name).quotedList
                Terminal.say("filled with sample '\(first.name)'; --sample can choose \(others) instead")
            }
            self = .sample(first)
        } else if template.parameters.allSatisfy({ !$0.isRequired }) {
            self = .defaults
        } else {
            throw UsageFailure("'\(template.name)' has no samples; bring its values with --data FILE")
        }
    }

    /// What findings call the values.
    var name: String? {
        switch self {
        case .sample(let sample): "sample '\(sample.name)'"
        case .data: "the given values"
        case .defaults: nil
        }
    }

    func arguments(
        of template: Template, _ values: SourceFile?, _ diagnostics: inout Diagnostics
    ) -> MessageArguments? {
        switch self {
        case .sample(let sample): return sample.arguments
        case .defaults: return MessageArguments(template.parameters.map { $0.defaultValue ?? .absent })
        case .data:
            return values.flatMap { file in
                Compiler().values(file, isJSON: file.path.hasSuffix(".json"), for: template, &diagnostics)
            }
        }
    }
}

extension [String] {
    fileprivate func advice(_ name: String) -> String {
        if isEmpty { return "; it has no samples" }
        return closest(to: name).map { "; did you mean '\($0)'?" } ?? "; its samples are \(quotedList)"
    }
}
