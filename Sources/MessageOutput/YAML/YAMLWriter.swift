/// One node of a YAML text, members in order.
package indirect enum YAMLValue: Sendable {
    case mapping([(String, YAMLValue)])
    case sequence([YAMLValue])
    /// Written so that a template reads no hole in it.
    case text(String)
    /// A number, `true`, `false` or `null`, printed as it is spelled.
    case bare(String)
}

extension YAMLValue {
    package init(_ value: JSONValue) {
        switch value {
        case .object(let members): self = .mapping(members.map { ($0, YAMLValue($1)) })
        case .array(let items): self = .sequence(items.map { YAMLValue($0) })
        case .string(let text): self = .text(text)
        case .integer(let number): self = .bare(String(number))
        case .number(let spelled): self = .bare(spelled)
        case .boolean(let flag): self = .bare(flag ? "true" : "false")
        case .null: self = .bare("null")
        }
    }

    /// The YAML as a person writes it in a template, with a line break at the end of every line: in block style, and
    /// within lists on one line what is short.
    ///
    /// - Parameter indent: the blanks before every line.
    package func write(indent: Int = 0) -> String {
        var writer = YAMLWriter(text: String(repeating: " ", count: indent))
        writer.append(self, at: indent)
        return writer.text
    }
}

/// The lines that are written so far.
private struct YAMLWriter {
    /// In columns of a terminal, the indentation included.
    private static let longestFlow = 80
    /// In members or items.
    private static let largestFlow = 4
    /// In scalar values, quotes included: with more before the colon, YAML sees no key.
    private static let longestKey = 1024

    private(set) var text: String
    /// Whether what is written is part of a list.
    private var isInList = false

    init(text: String) { self.text = text }

    /// Writes a value from the column on where the text has arrived, and ends its line.
    mutating func append(_ value: YAMLValue, at column: Int) {
        switch value {
        case .mapping(let members) where !members.isEmpty:
            for (index, (key, value)) in members.enumerated() {
                if index > 0 { indent(by: column) }
                append(value, of: key, at: column)
            }
        case .sequence(let items) where !items.isEmpty:
            let isInside = isInList
            isInList = true
            for (index, item) in items.enumerated() {
                if index > 0 { indent(by: column) }
                text += "- "
                if let line = shortLine(item, at: column + 2) {
                    text += "\(line)\n"
                } else if item.isNested {
                    append(item, at: column + 2)
                } else {
                    appendScalar(item, blockAt: column + 2)
                }
            }
            isInList = isInside
        default: appendScalar(value, blockAt: column + 2)
        }
    }

    /// Writes a member of a mapping that begins at a column.
    private mutating func append(_ value: YAMLValue, of key: String, at column: Int) {
        let key = YAMLScalar.line(key, isInFlow: true)
        if key.unicodeScalars.count > Self.longestKey {
            text += "? \(key)\n"
            indent(by: column)
            text += ":"
        } else {
            text += "\(key):"
        }
        if let line = shortLine(value, at: column + TerminalWidth.columns(of: key) + 2) {
            text += " \(line)\n"
        } else if value.isNested {
            text += "\n"
            indent(by: column + 2)
            append(value, at: column + 2)
        } else {
            text += " "
            appendScalar(value, blockAt: column + 2)
        }
    }

    /// Writes a scalar or an empty collection, and the lines of a block set in as far as the given column.
    private mutating func appendScalar(_ value: YAMLValue, blockAt column: Int) {
        guard case .text(let string) = value, let lines = YAMLScalar.blockLines(string.withoutHoles) else {
            text += value.line(isInFlow: false) + "\n"
            return
        }
        text += "|-\n"
        for line in lines {
            if !line.isEmpty { indent(by: column) }
            text += line + "\n"
        }
    }

    /// A collection in flow style; `nil` where it is written on several lines.
    ///
    /// - Parameter column: where it would begin.
    private func shortLine(_ value: YAMLValue, at column: Int) -> String? {
        guard isInList, value.isNested, value.holdsLines, value.count <= Self.largestFlow else { return nil }
        let line = value.line(isInFlow: true)
        return column + TerminalWidth.columns(of: line) <= Self.longestFlow ? line : nil
    }

    private mutating func indent(by columns: Int) { text += String(repeating: " ", count: columns) }
}

extension YAMLValue {
    /// The values of a collection.
    private var children: [YAMLValue] {
        switch self {
        case .mapping(let members): members.map(\.1)
        case .sequence(let items): items
        case .text, .bare: []
        }
    }

    fileprivate var count: Int { children.count }

    /// A collection with something in it.
    fileprivate var isNested: Bool { count > 0 }

    /// All values of a collection are scalars of one line.
    fileprivate var holdsLines: Bool {
        children.allSatisfy { value in
            switch value {
            case .text(let text): !text.contains("\n")
            case .bare: true
            case .mapping, .sequence: false
            }
        }
    }

    /// The value on one line, collections in flow style.
    fileprivate func line(isInFlow: Bool) -> String {
        switch self {
        case .mapping(let members):
            let members = members.map { "\(YAMLScalar.line($0, isInFlow: true)): \($1.line(isInFlow: true))" }
            return "{" + members.joined(separator: ", ") + "}"
        case .sequence(let items):
            return "[" + items.map { $0.line(isInFlow: true) }.joined(separator: ", ") + "]"
        case .text(let text): return YAMLScalar.line(text.withoutHoles, isInFlow: isInFlow)
        case .bare(let spelling): return spelling
        }
    }
}

extension String {
    /// The text as a template writes it, where two braces begin a hole and four stand for two.
    fileprivate var withoutHoles: String {
        // By scalar values: an accent may follow the second brace.
        String(unicodeScalars.replacing("{{".unicodeScalars, with: "{{{{".unicodeScalars))
    }
}
