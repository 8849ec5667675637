import MessageRuntime

extension JSONValue {
    /// UTF-8 without a line break at the end, for people to read: what fits on the rest of its line stays there, and
    /// anything longer has a line for each member or item, two spaces further in.
    ///
    /// - Parameter columns: how long a line may be, in bytes; texts are not broken.
    package func write(columns: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, lineStart: 0, indent: 0, columns: columns)
        return bytes
    }

    private func append(to bytes: inout [UInt8], lineStart: Int, indent: Int, columns: Int) {
        let start = bytes.count
        appendLine(to: &bytes)
        // A comma may follow.
        guard bytes.count - lineStart >= columns, let parts, !parts.isEmpty else { return }
        let brackets = (bytes[start], bytes[bytes.count - 1])
        bytes.removeSubrange(start...)
        bytes.append(brackets.0)
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            let lineStart = Self.breakLine(in: &bytes, indent: indent + 2)
            Self.append(name: part.name, to: &bytes)
            part.value.append(to: &bytes, lineStart: lineStart, indent: indent + 2, columns: columns)
        }
        _ = Self.breakLine(in: &bytes, indent: indent)
        bytes.append(brackets.1)
    }

    /// Everything on one line, with a blank behind each comma and colon.
    private func appendLine(to bytes: inout [UInt8]) {
        guard let parts else {
            bytes += write()
            return
        }
        let isObject = if case .object = self { true } else { false }
        bytes.append(UInt8(ascii: isObject ? "{" : "["))
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes += [UInt8(ascii: ","), UInt8(ascii: " ")] }
            Self.append(name: part.name, to: &bytes)
            part.value.appendLine(to: &bytes)
        }
        bytes.append(UInt8(ascii: isObject ? "}" : "]"))
    }

    /// Members with their names, or items; `nil` for what is neither an object nor an array.
    private var parts: [(name: String?, value: JSONValue)]? {
        switch self {
        case .object(let members): members.map { ($0.0, $0.1) }
        case .array(let items): items.map { (nil, $0) }
        case .string, .integer, .number, .boolean, .null: nil
        }
    }

    private static func append(name: String?, to bytes: inout [UInt8]) {
        guard let name else { return }
        JSONText.appendQuoted(name, to: &bytes)
        bytes += [UInt8(ascii: ":"), UInt8(ascii: " ")]
    }

    /// Where the new line begins.
    private static func breakLine(in bytes: inout [UInt8], indent: Int) -> Int {
        bytes.append(UInt8(ascii: "\n"))
        let start = bytes.count
        bytes += repeatElement(UInt8(ascii: " "), count: indent)
        return start
    }
}
