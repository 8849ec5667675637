/// Reads JSON as RFC 8259 has it, which somebody else has written: any bytes may come, and none of them stops the
/// program. Bytes in texts that are not UTF-8 become U+FFFD, since servers cut messages between any two bytes.
struct JSONReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The one value that there is.
    mutating func read() throws(AnswerError) -> JSONTree {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        skipSpace()
        guard let first = next else { throw AnswerError(.empty, at: offset) }
        if first == UInt8(ascii: "<") { throw AnswerError(.markup, at: offset) }
        let tree = try value()
        skipSpace()
        guard next == nil else { throw failure }
        return tree
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// That something else stands here than JSON has here.
    private var failure: AnswerError { AnswerError(next == nil ? .endsEarly : .notJSON, at: offset) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        offset += 1
        return true
    }

    private mutating func value() throws(AnswerError) -> JSONTree {
        let start = offset
        let content: JSONTree.Content =
            switch next {
            case UInt8(ascii: "{"): .object(try members())
            case UInt8(ascii: "["): .array(try items())
            case UInt8(ascii: "\""): .string(try string())
            default: try literal()
            }
        return JSONTree(content: content, range: start..<offset)
    }

    private mutating func members() throws(AnswerError) -> [JSONTree.Member] {
        var members: [JSONTree.Member] = []
        try entries(closedBy: UInt8(ascii: "}")) { (reader: inout JSONReader) throws(AnswerError) in
            guard reader.next == UInt8(ascii: "\"") else { throw reader.failure }
            let key = try reader.string()
            reader.skipSpace()
            guard reader.take(UInt8(ascii: ":")) else { throw reader.failure }
            reader.skipSpace()
            members.append(JSONTree.Member(key: key, value: try reader.value()))
        }
        return members
    }

    private mutating func items() throws(AnswerError) -> [JSONTree] {
        var items: [JSONTree] = []
        try entries(closedBy: UInt8(ascii: "]")) { (reader: inout JSONReader) throws(AnswerError) in
            items.append(try reader.value())
        }
        return items
    }

    /// What stands between two brackets, separated by commas.
    private mutating func entries(
        closedBy close: UInt8, _ entry: (inout JSONReader) throws(AnswerError) -> Void
    ) throws(AnswerError) {
        guard depth < AnswerError.deepest else { throw AnswerError(.tooDeep, at: offset) }
        depth += 1
        offset += 1
        skipSpace()
        if !take(close) {
            repeat {
                skipSpace()
                try entry(&self)
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(close) else { throw failure }
        }
        depth -= 1
    }

    private mutating func string() throws(AnswerError) -> String {
        offset += 1
        let start = offset
        var hasEscapes = false
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw failure }
            offset += 1
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try skipEscape()
            }
        }
        let end = offset
        guard take(UInt8(ascii: "\"")) else { throw failure }
        guard hasEscapes else { return String(decoding: bytes[start..<end], as: UTF8.self) }
        return bytes[start..<end].withUnsafeBufferPointer { content in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: JSONScalars(content))
            return String(text)
        }
    }

    /// What follows a backslash.
    private mutating func skipEscape() throws(AnswerError) {
        guard let letter = next, "\"\\/bfnrtu".utf8.contains(letter) else { throw failure }
        offset += 1
        guard letter == UInt8(ascii: "u") else { return }
        for _ in 0..<4 {
            guard next?.hexValue != nil else { throw failure }
            offset += 1
        }
    }

    /// A number, `true`, `false` or `null`.
    private mutating func literal() throws(AnswerError) -> JSONTree.Content {
        if skip("true") { return .boolean(true) }
        if skip("false") { return .boolean(false) }
        if skip("null") { return .null }
        let start = offset
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try skipDigits() }
        if take(UInt8(ascii: ".")) { try skipDigits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            try skipDigits()
        }
        return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
    }

    private mutating func skip(_ word: StaticString) -> Bool {
        let found = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
        if found { offset += word.utf8CodeUnitCount }
        return found
    }

    /// At least one.
    private mutating func skipDigits() throws(AnswerError) {
        let start = offset
        while let byte = next, byte >= 0x30, byte <= 0x39 { offset += 1 }
        guard offset > start else { throw failure }
    }
}
