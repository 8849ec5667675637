import Foundation

/// What tests compare a payload with: each gives the differences in words.
enum Faults {
    /// A place without any markup shows the value as it is.
    static func plain(
        _ path: String, _ before: String = "", _ after: String = ""
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in difference(payload.text(path), before + filled.shown + after, path) }
    }

    /// A place that takes values and not their texts.
    static func identifier(
        _ path: String, _ before: String = "", _ after: String = ""
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in difference(payload.text(path), before + filled.value + after, path) }
    }

    /// Text with tags: exactly those that the template wrote, and the value shown between them, with full-width forms
    /// of what could have been markup.
    ///
    /// - Parameter words: the text between the tags, with `¤` for the value.
    static func markup(
        _ path: String, tags: [MarkupReading.Tag] = [], words: [String], dollars: Int? = nil
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            let reading = MarkupReading(text)
            var faults: [String] = []
            if reading.isBroken || reading.tags != tags { faults.append("'\(path)' has other tags: \(text)") }
            let expected = words.map { $0.replacing("¤", with: filled.shown).halfWidth }
            if !reading.words.map(\.halfWidth).isSame(as: expected) { faults.append("'\(path)' says \(text)") }
            if let dollars, text.unicodeScalars.count(where: { $0 == "$" }) != dollars {
                faults.append("'\(path)' names somebody: \(text)")
            }
            return faults
        }
    }

    /// Text in which `$userName=ID$` is read as a name, and nothing else is.
    static func translated(
        _ path: String, _ before: String = ""
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            return (text.contains("$") ? ["'\(path)' names somebody: \(text)"] : [])
                + difference(text.halfWidth, before + filled.shown.halfWidth, path)
        }
    }

    /// Text between two dollar signs of the author's, which make no name of it.
    ///
    /// - Parameter read: what a person sees of the text.
    static func betweenDollars(
        _ path: String, read: @escaping @Sendable (String) -> String = { $0 }
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            let isNamed = text.contains(/\$[A-Za-z]+=[^$]*\$/)
            return (isNamed ? ["'\(path)' names somebody: \(text)"] : [])
                + difference(read(text).halfWidth, "$" + filled.shown.halfWidth + "$", path)
        }
    }

    static func both(
        _ first: @escaping @Sendable (Payload, Place.Filled) -> [String],
        _ second: @escaping @Sendable (Payload, Place.Filled) -> [String]
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { first($0, $1) + second($0, $1) }
    }

    static func difference(_ found: String?, _ expected: String, _ what: String) -> [String] {
        guard let found else { return ["'\(what)' is missing"] }
        return [found].isSame(as: [expected]) ? [] : ["'\(what)' is \(found) instead of \(expected)"]
    }
}

extension Faults {
    /// `https://example.com/t/VALUE/end?z=1`.
    static func pathSegment(_ address: String?, _ filled: Place.Filled) -> [String] {
        guard let url = address.flatMap({ URLReading($0) }) else { return ["no address: \(address ?? "")"] }
        guard url.scheme == "https", url.authority == "example.com", url.query == ["z": "1"], url.fragment == nil,
            url.segments.count == 4, url.segments[0] == "", url.segments[1] == "t", url.segments[3] == "end"
        else { return ["another structure: \(address ?? "")"] }
        return same(url.segments[2], filled)
    }

    /// `https://example.com/t?q=VALUE&z=1#f`.
    static func queryValue(_ address: String?, _ filled: Place.Filled) -> [String] {
        guard let url = address.flatMap({ URLReading($0) }) else { return ["no address: \(address ?? "")"] }
        guard url.scheme == "https", url.authority == "example.com", url.segments == ["", "t"],
            url.query.keys.sorted() == ["q", "z"], url.query["z"] == "1", url.fragment == "f"
        else { return ["another structure: \(address ?? "")"] }
        return same(url.query["q"] ?? "", filled)
    }

    /// The whole address is the value. One that was no address before is none now, and cannot end what surrounds it.
    static func wholeAddress(_ address: String?, _ filled: Place.Filled) -> [String] {
        guard let address, let end = address.range(of: "://") else { return ["no address: \(address ?? "")"] }
        guard ["http", "https"].contains(address[..<end.lowerBound].lowercased()) else {
            return ["another scheme: \(address)"]
        }
        guard address.wholeMatch(of: /[A-Za-z0-9\-._~:\/?#\[\]@!&()*+,;=%]*/) != nil else {
            return ["other characters: \(address)"]
        }
        if let meant = URLReading(filled.value), URLReading(address)?.decoded != meant.decoded {
            return ["another structure: \(address)"]
        }
        return address.percentDecoded == filled.value.percentDecoded ? [] : ["another address: \(address)"]
    }

    /// In an attribute, what is not a whole address has no scheme.
    static func attribute(_ address: String?, _ filled: Place.Filled) -> [String] {
        guard let address, !address.contains(":") else { return wholeAddress(address, filled) }
        return same(address, filled)
    }

    /// `pages/t/index?q=VALUE&z=1`.
    static func pageQuery(_ page: String?, _ filled: Place.Filled) -> [String] {
        queryValue(page.map { "https://example.com/" + $0.replacing("pages/t/index", with: "t") + "#f" }, filled)
    }

    private static func same(_ encoded: String, _ filled: Place.Filled) -> [String] {
        encoded.percentDecoded == Array(filled.value.utf8) ? [] : ["another value: \(encoded)"]
    }
}

extension String {
    /// Full-width forms as the characters that they stand for.
    var halfWidth: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar {
                    case "＜": "<"
                    case "＞": ">"
                    case "＄": "$"
                    case "＝": "="
                    case "［": "["
                    case "］": "]"
                    case "（": "("
                    case "）": ")"
                    case "＊": "*"
                    case "｀": "`"
                    case "＃": "#"
                    case "＼": "\\"
                    default: scalar
                    }
                }))
    }
}

extension [String] {
    /// Scalar by scalar: Swift's own comparison takes composed characters for the same. Foundation loses U+FEFF when it
    /// reads JSON.
    func isSame(as other: [String]) -> Bool {
        count == other.count
            && zip(self, other).allSatisfy { one, two in
                one.unicodeScalars.filter { $0 != "\u{FEFF}" }.elementsEqual(
                    two.unicodeScalars.filter { $0 != "\u{FEFF}" })
            }
    }
}
