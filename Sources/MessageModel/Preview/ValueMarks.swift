package import MessageRuntime

/// Follows values through filling and escaping into a preview, so that it can say what a parameter has brought in.
///
/// A value gets a character for private use before it, which stands for its parameter, and one behind it. No escape
/// and no markup knows these characters, so they arrive wherever the value arrives. A payload that holds them is never
/// sent.
package struct ValueMarks: Sendable {
    private let parameters: [Parameter]
    /// What the characters stand for: `buyer`, `parcel.title`.
    private var names: [String] = []
    private var numbers: [Reference: Int] = [:]

    private struct Reference: Hashable {
        let parameter: Int
        let field: Int
    }

    private static let first: UInt32 = 0x10_0000
    private static let end: UInt32 = 0x10_FFFD

    package init(_ parameters: [Parameter]) {
        self.parameters = parameters
        for (index, parameter) in parameters.enumerated() {
            let fields = if case .list(let list) = parameter.type { list.fields } else { [parameter] }
            for (number, field) in fields.enumerated() {
                numbers[Reference(parameter: index, field: number)] = names.count
                names.append(parameter.name(of: field))
            }
        }
    }

    /// The same values with marks, in texts and ids; other values say nothing that a reader would look for, or stand
    /// where nothing may be added to them.
    package func marked(_ arguments: MessageArguments) -> MessageArguments {
        MessageArguments(
            zip(arguments.values, parameters).enumerated().map { index, pair in
                let (value, parameter) = pair
                guard case .list(let list) = parameter.type, case .list(let rows) = value else {
                    return marked(value, parameter, Reference(parameter: index, field: 0))
                }
                return .list(
                    rows.map { row in
                        zip(row, list.fields).enumerated().map { number, cell in
                            marked(cell.0, cell.1, Reference(parameter: index, field: number))
                        }
                    })
            })
    }

    private func marked(_ value: MessageArgument, _ parameter: Parameter, _ reference: Reference) -> MessageArgument {
        // What is empty may be left out, and would not be with marks.
        guard case .text(let text) = value, !text.isEmpty, parameter.isMarked, let number = numbers[reference],
            let begin = Unicode.Scalar(Self.first + UInt32(number)), let end = Unicode.Scalar(Self.end)
        else { return value }
        return .text("\(begin)\(text)\(end)")
    }

    /// A preview that was made with marked values, with runs that say where they come from in place of the marks.
    package func resolved(_ preview: Preview) -> Preview {
        preview.changed(PreviewChange(text: resolved, address: Self.unmarked))
    }

    private func resolved(_ text: PreviewText) -> PreviewText {
        var copy = text
        // A value may go on over several lines and change its look in between.
        var parameter: String?
        copy.paragraphs = text.paragraphs.map { paragraph in
            var changed = paragraph
            changed.runs = paragraph.runs.flatMap { run in
                var parts: [PreviewRun] = []
                var part = run
                part.link = run.link.map(Self.unmarked)
                part.text = ""
                part.parameter = parameter
                for scalar in Self.decoded(run.text).unicodeScalars {
                    guard scalar.value >= Self.first else {
                        part.text.unicodeScalars.append(scalar)
                        continue
                    }
                    if !part.text.isEmpty { parts.append(part) }
                    let number = Int(scalar.value - Self.first)
                    parameter = names.indices.contains(number) ? names[number] : nil
                    part.text = ""
                    part.parameter = parameter
                }
                return part.text.isEmpty ? parts : parts + [part]
            }
            return changed
        }
        return copy
    }

    /// A text without marks.
    fileprivate static func unmarked(_ text: Text) -> String? { text.literal.map(unmarked) }

    /// An address, or a word that is to be compared, without marks.
    package static func unmarked(_ address: String) -> String {
        String(String.UnicodeScalarView(decoded(address).unicodeScalars.filter { $0.value < first }))
    }

    /// With marks as characters again, of which percent-encoding makes four steps that begin with `%F4`.
    private static func decoded(_ text: String) -> String {
        var rest = Substring(text)
        var decoded = ""
        while let mark = rest.firstRange(of: "%F4") {
            let steps = rest[mark.lowerBound...].prefix("%F4%80%80%80".count)
            let bytes = steps.split(separator: "%").compactMap { UInt8($0, radix: 16) }
            let character = bytes.count == 4 ? String(validating: bytes, as: UTF8.self) : nil
            decoded += rest[..<mark.lowerBound] + (character ?? String(steps))
            rest = rest[steps.endIndex...]
        }
        return decoded + rest
    }
}

extension Parameter {
    /// What a value of one of its fields is called. A list of single values has one field, without a name.
    fileprivate func name(of field: Parameter) -> String {
        field.name.isEmpty || field.name == name ? name : "\(name).\(field.name)"
    }

    fileprivate var isMarked: Bool {
        switch type {
        case .text, .id: true
        case .url, .integer, .boolean, .choice, .list: false
        }
    }
}

extension Text {
    /// Both say the same, whatever has brought it in.
    package func says(_ other: Text) -> Bool { ValueMarks.unmarked(self) == ValueMarks.unmarked(other) }
}
