/// What tests compare Feishu's dialects with: what a person sees is the value itself.
extension Faults {
    /// A text in a dialect with exactly the marks that the author wrote, and the value seen between them.
    static func feishu(
        _ path: String, _ place: FeishuPlace, _ dialect: FeishuMarkdownReading.Dialect
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            return place.faults(
                of: text.withoutByteOrderMarks, in: dialect, filledWith: filled.shown.withoutByteOrderMarks)
        }
    }

    /// The same for portable markdown, which makes a link of an address among words.
    ///
    /// - Parameter address: the value, where it is one.
    static func feishuMessage(
        _ path: String, _ place: FeishuPlace, address: FeishuPlace, _ dialect: FeishuMarkdownReading.Dialect
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        let words = feishu(path, place, dialect)
        return { payload, filled in
            guard filled.kind == .url else { return words(payload, filled) }
            let text = (payload.text(path) ?? "").withoutByteOrderMarks
            let reading = FeishuMarkdownReading(text, dialect)
            let value = filled.value.withoutByteOrderMarks
            guard reading.marks.map(\.sign) == address.marks.map(\.sign) else {
                return ["other marks: \(reading.marks)"]
            }
            // A link of the author's leads where the author says, any other to the value.
            let addresses = zip(reading.marks, address.marks).flatMap { mark, expected -> [String] in
                guard expected.sign == "[]", expected.address == nil else {
                    return mark.address == expected.address ? [] : ["another address: \(mark)"]
                }
                return wholeAddress(mark.address, filled)
            }
            return addresses + difference(reading.seen, address.seen.replacing("¤", with: value), path)
        }
    }

    /// Code in JSON 2.0, where what could end it is seen in its full-width form.
    ///
    /// - Parameter sign: what the code stands between.
    static func feishuCode(
        _ path: String, sign: String, _ code: String
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            let marks = FeishuMarkdownReading(text, .markdown2).marks
            guard marks.map(\.sign) == [sign] else { return ["'\(path)' has other marks: \(text)"] }
            let shown = sign == "`" ? filled.shown.replacing("\n", with: " ") : filled.shown
            return difference(marks[0].text.inCode, code.replacing("¤", with: shown).inCode, path)
        }
    }

    /// One link, whose label holds no value; what is wrong with its address.
    static func feishuAddress(
        _ path: String, _ dialect: FeishuMarkdownReading.Dialect,
        _ check: @escaping @Sendable (String?, Place.Filled) -> [String]
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            let text = payload.text(path) ?? ""
            let reading = FeishuMarkdownReading(text, dialect)
            guard reading.marks.map(\.sign) == ["[]"], reading.seen == "甲看乙", let address = reading.marks[0].address
            else { return ["'\(path)' has other marks: \(text)"] }
            return check(address, filled)
        }
    }
}

extension String {
    /// Foundation loses U+FEFF when it reads JSON.
    fileprivate var withoutByteOrderMarks: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{FEFF}" }))
    }

    fileprivate var inCode: String { halfWidth.replacing("｜", with: "|").replacing("～", with: "~") }
}
