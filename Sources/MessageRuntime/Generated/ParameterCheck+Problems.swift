// What the compiler asks of samples and data is what generated code asks of its arguments.
extension ParameterCheck {
    package static func problem(
        inText text: String, min: Int, max: Int, characters: CharacterClass?
    ) -> MessageError.Problem? {
        if let problem = problem(inLengthOf: text, min: min, max: max) { return problem }
        if let characters, let other = text.unicodeScalars.first(where: { !characters.contains($0) }) {
            return .forbiddenCharacter(other)
        }
        return firstForbiddenControl(in: text).map { .controlCharacter($0) }
    }

    package static func problem(
        inID id: String, min: Int, max: Int, characters: CharacterClass?
    ) -> MessageError.Problem? {
        if let problem = problem(inLengthOf: id, min: min, max: max) { return problem }
        let other = id.unicodeScalars.first { !CharacterClass.id.contains($0) || characters?.contains($0) == false }
        return other.map { .forbiddenCharacter($0) }
    }

    package static func problem(inURL url: String, max: Int, schemes: [String]) -> MessageError.Problem? {
        if let problem = problem(inLengthOf: url, min: 0, max: max) { return problem }
        if let fault = fault(inSchemeOf: url, allowed: schemes) { return .invalidAddress(fault) }
        let blank = url.unicodeScalars.first { scalar in
            scalar.isASCII ? scalar == " " || scalar.isControl : scalar.properties.isWhitespace || scalar.isControl
        }
        return blank.map { .invalidAddress(.blank($0)) }
    }

    package static func problem(inInteger number: Int, min: Int, max: Int) -> MessageError.Problem? {
        number < min ? .tooSmall(number, limit: min) : number > max ? .tooLarge(number, limit: max) : nil
    }

    package static func problem(inCount count: Int, min: Int, max: Int) -> MessageError.Problem? {
        count < min
            ? .tooFew(count: count, limit: min, of: .items)
            : count > max ? .tooMany(count: count, limit: max, of: .items) : nil
    }

    private static func problem(inLengthOf text: String, min: Int, max: Int) -> MessageError.Problem? {
        // A character takes one to four bytes, and so most texts need not be counted.
        let bytes = text.utf8.count
        if bytes <= max, bytes / 4 >= min { return nil }
        var text = text
        let size = text.withUTF8 { Measure.characters(in: $0) }
        if size > max { return .tooLong(size: size, limit: max, unit: .characters) }
        return size < min ? .tooShort(size: size, limit: min, unit: .characters) : nil
    }

    private static func firstForbiddenControl(in text: String) -> Unicode.Scalar? {
        var text = text
        guard text.withUTF8({ mayHoldControl($0) }) else { return nil }
        return text.unicodeScalars.first(where: \.isForbiddenControl)
    }

    /// Whether one of the bytes begins a control character: U+0080 to U+009F begin with C2, as others do.
    private static func mayHoldControl(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = UnsafeRawBufferPointer(utf8)
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if word.bytes(below: 0x20) | word.bytes(equalTo: 0x7F) | word.bytes(equalTo: 0xC2) != 0 { return true }
            offset += 8
        }
        return bytes[offset...].contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }
    }

    private static func fault(inSchemeOf url: String, allowed: [String]) -> MessageError.AddressFault? {
        let scheme = url.utf8.prefix { $0 != UInt8(ascii: ":") }
        let rest = url.utf8[scheme.endIndex...]
        guard !scheme.isEmpty, rest.starts(with: "://".utf8), rest.dropFirst(3).first != nil else {
            return .notAbsolute(allowed: allowed)
        }
        let isAllowed = allowed.contains { name in
            name.utf8.count == scheme.count
                && zip(name.utf8, scheme).allSatisfy { $0 == $1 || $0 == $1 | 0x20 && $1.isUppercaseLetter }
        }
        return isAllowed ? nil : .scheme(String(scheme)?.lowercased() ?? "", allowed: allowed)
    }
}

extension UInt8 {
    fileprivate var isUppercaseLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
