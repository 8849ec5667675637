/// What tests compare markdown and HTML with.
extension Faults {
    /// Markdown with exactly the marks that the template wrote, and the value in full between them, with full-width
    /// forms of what could have been a mark. A value of several lines may end the mark that it stands in, but nothing
    /// that begins anywhere begins with it.
    ///
    /// - Parameters:
    ///   - source: the whole text, with `¤` for the value.
    ///   - marks: those in it, with `¤` as well.
    static func markdown(
        _ path: String, _ source: String, marks: [MarkdownReading.Mark] = []
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            var faults = says(text, source, filled)
            let found = MarkdownReading(text).marks.map { normal($0, filled) }
            let expected = marks.map { mark in
                normal(
                    MarkdownReading.Mark(
                        mark.sign, mark.text.replacing("¤", with: filled.shown), to: mark.address), filled)
            }
            let isRight =
                filled.shown.unicodeScalars.contains("\n")
                ? found.map(\.outside).isSubsequence(of: expected.map(\.outside)) : found == expected
            if !isRight { faults.append("'\(path)' has other marks: \(text)") }
            return faults
        }
    }

    /// Markdown that is one link, whose label holds no value; what is wrong with its address.
    static func markdownAddress(
        _ path: String, before: String = "", label: String = "看", after: String = "",
        _ check: @escaping @Sendable (String?, Place.Filled) -> [String]
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            let text = payload.text(path) ?? ""
            let marks = MarkdownReading(text).marks
            guard marks.count == 1, let address = marks[0].address, text == "\(before)[\(label)](\(address))\(after)"
            else { return ["'\(path)' has other marks: \(text)"] }
            return check(address, filled)
        }
    }

    /// HTML with exactly the tags that the template wrote, and the value in full between them.
    ///
    /// - Parameter words: the text between the tags, with `¤` for the value.
    static func html(
        _ path: String, tags: [MarkupReading.Tag] = [], words: [String], isTranslated: Bool = false
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            let reading = HTMLReading(text)
            var faults: [String] = []
            if reading.isBroken || reading.tags != tags { faults.append("'\(path)' has other tags: \(text)") }
            if isTranslated, text.unicodeScalars.contains("$") { faults.append("'\(path)' names somebody: \(text)") }
            let expected = words.map { $0.replacing("¤", with: filled.shown) }
            let isSame =
                isTranslated
                ? reading.words.map(\.halfWidth).isSame(as: expected.map(\.halfWidth))
                : reading.words.isSame(as: expected)
            return isSame ? faults : faults + ["'\(path)' says \(text)"]
        }
    }

    /// Whether the text is the template with the value in it. An address is still one that can be opened.
    private static func says(_ text: String, _ source: String, _ filled: Place.Filled) -> [String] {
        let expected = source.replacing("¤", with: filled.shown)
        guard filled.kind == .url else { return difference(text.halfWidth, expected.halfWidth, "text") }
        let parts = source.split(separator: "¤", omittingEmptySubsequences: false)
        let count = parts.count - 1
        let fixed = source.replacing("¤", with: "").unicodeScalars.count
        let length = (text.unicodeScalars.count - fixed) / max(count, 1)
        let start = text.unicodeScalars.dropFirst(parts[0].unicodeScalars.count)
        let address = String(start.prefix(length))
        // Brackets among words could be those of a link.
        let value = filled.value.replacing("[", with: "%5B").replacing("]", with: "%5D")
        return difference(text.halfWidth, source.replacing("¤", with: address), "text")
            + wholeAddress(address, Place.Filled(shown: value, value: value, kind: .url))
    }

    /// In half-width forms; where the value is an address, decoded.
    private static func normal(_ mark: MarkdownReading.Mark, _ filled: Place.Filled) -> MarkdownReading.Mark {
        let text = filled.kind == .url ? String(decoding: mark.text.percentDecoded, as: UTF8.self) : mark.text
        // Foundation loses U+FEFF when it reads JSON.
        let kept = text.halfWidth.unicodeScalars.filter { $0 != "\u{FEFF}" }
        return MarkdownReading.Mark(mark.sign, String(String.UnicodeScalarView(kept)), to: mark.address)
    }
}

extension MarkdownReading.Mark {
    /// Without the text that it holds.
    fileprivate var outside: Self { Self(sign, "", to: address) }
}

extension [MarkdownReading.Mark] {
    /// Whether all of these occur in the other list in this order.
    fileprivate func isSubsequence(of other: Self) -> Bool {
        var rest = other[...]
        return allSatisfy { mark in
            guard let index = rest.firstIndex(of: mark) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}
