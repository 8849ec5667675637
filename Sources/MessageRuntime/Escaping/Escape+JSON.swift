// Source: RFC 8259, section 7.

extension Escape {
    /// For a value between the quotes of JSON that is itself the text of a field: it cannot end its string there.
    ///
    /// Quote, backslash and control characters become what JSON writes for them. They are escaped once more with the
    /// whole text, which is a JSON string as well.
    public static let jsonString = Escape(code: 27, name: "JSON in a string", rule: .replacing(signs))

    /// Those for text within text of other formats.
    static let nested: [Escape] = [.jsonString]

    private static let signs = JSONText.specials.map { byte in
        var json: [UInt8] = []
        [byte].withUnsafeBufferPointer { JSONText.append($0, to: &json) }
        return Replacement(Unicode.Scalar(byte), String(decoding: json, as: UTF8.self))
    }
}
