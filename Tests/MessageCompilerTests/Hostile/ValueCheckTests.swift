import Testing

/// Which values a type takes, said once more and independently.
struct ValueCheckTests {
    private static let text = Places.all.first { $0.name == "unchecked member" }
    private static let address = Places.all.first { $0.name == "whole url" }
    private static let key = Places.all.first { $0.name == "id, horizontal_content_list.0.media_id" }

    @Test(arguments: HostileValues.texts)
    func textsHoldNoControlCharacters(value: String) throws {
        let isControl: (Unicode.Scalar) -> Bool = {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
        }
        try expect(value, .text, in: try #require(Self.text), isTaken: !value.unicodeScalars.contains(where: isControl))
    }

    @Test(arguments: HostileValues.texts)
    func idsAreASCII(value: String) throws {
        let isID = value.wholeMatch(of: /[A-Za-z0-9_.@:\/\-]+/) != nil
        try expect(value, .id, in: try #require(Self.key), isTaken: isID)
    }

    @Test(arguments: HostileValues.texts)
    func addressesAreAbsolute(value: String) throws {
        let parts = value.unicodeScalars.split(separator: ":", maxSplits: 1).map { String($0) }
        let hasScheme = ["http", "https"].contains(parts.first?.lowercased() ?? "")
        let isAddress = hasScheme && parts.count == 2 && parts[1].hasPrefix("//") && parts[1].count > 2
        let isOneWord = !value.unicodeScalars.contains {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }
        try expect(value, .url, in: try #require(Self.address), isTaken: isAddress && isOneWord)
    }

    @Test(arguments: HostileValues.integers)
    func integersAreDigits(value: String) throws {
        let isInteger = value.wholeMatch(of: /0|-?[1-9][0-9]*/) != nil && Int(value) != nil
        try expect(value, .integer, in: try #require(Self.text), isTaken: isInteger)
    }

    /// JSON can spell what no text is.
    @Test(arguments: [
        #"{"p": "\ud800"}"#, #"{"p": "\udc00a"}"#, #"{"p": "a\ud83d"}"#, #"{"p": "a"#, #"{"p": 'a'}"#,
        "{\"p\": \"a\u{1}\"}", #"{"p": ["a"]}"#, #"{"p": {"a": 1}}"#, #"{"p": null}"#, #"{}"#,
        #"{"p": "a", "q": "b"}"#, #"{"p": "a", "p": "b"}"#, #"["a"]"#, #""a""#, "",
    ])
    func dataThatIsNoTextIsRefused(json: String) throws {
        let compiled = try CompiledPlace(try #require(Self.text), .text)
        guard case .refused(let codes) = compiled.fill(json: Array(json.utf8)) else {
            Issue.record("\(json) is taken")
            return
        }
        #expect(!codes.isEmpty)
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let compiled = try CompiledPlace(try #require(Self.text), .text)
        for bytes: [UInt8] in [[0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8]] {
            let json = Array("{\"p\": \"".utf8) + bytes + Array("\"}".utf8)
            guard case .refused(let codes) = compiled.fill(json: json) else {
                Issue.record("\(bytes) is taken")
                continue
            }
            #expect(codes == ["not-utf8"])
        }
    }

    private func expect(_ value: String, _ kind: Place.Kind, in place: Place, isTaken: Bool) throws {
        switch try CompiledPlace(place, kind).fill(value) {
        case .filled: #expect(isTaken, "'\(value.prefix(80))' is taken")
        case .refused(let codes):
            #expect(!isTaken || codes == ["text-too-long"], "'\(value.prefix(80))' is refused by \(codes)")
            if !isTaken { #expect(codes == ["refused-value"]) }
        }
    }
}
