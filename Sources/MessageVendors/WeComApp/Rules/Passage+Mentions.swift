import MessageModel

extension Passage {
    /// Where people are called in plain words: `@` and a name, an id, or the value that follows. Code, addresses and
    /// the many other uses of the sign are none of it.
    var mentions: [Range<Int>] {
        guard holds("@"), !mayHoldCode else { return [] }
        return ranges(of: "@").compactMap { sign in
            guard mayBeginMention(sign.lowerBound) else { return nil }
            if sign.upperBound == utf8.count { return endsBeforeValue ? sign : nil }
            guard let name = name(from: sign.upperBound) else { return nil }
            return sign.lowerBound..<name.upperBound
        }
    }

    /// Not so in the address of a mail or a page, in `<@id>`, in `x=@y`.
    private func mayBeginMention(_ offset: Int) -> Bool {
        // What stands before a passage that is not the first may be the name in an address.
        guard offset > 0 else { return isFirst }
        let before = utf8[offset - 1]
        return !before.isWordByte && !"<@/.-=&+#$%\"'\\".utf8.contains(before) && !isInAddress(offset)
    }

    private func isInAddress(_ offset: Int) -> Bool {
        let word = utf8[max(0, offset - 200)..<offset].reversed().prefix { $0 > 0x20 && $0 < 0x80 }
        return word.contains(UInt8(ascii: "/"))
    }

    private func name(from start: Int) -> Range<Int>? {
        for word in ["所有人", "全体成员"] where utf8[start...].starts(with: word.utf8) {
            return start..<start + word.utf8.count
        }
        let characters = String(decoding: utf8[start...].prefix(4 * Self.lengths.upperBound), as: UTF8.self)
        let ideographs = characters.unicodeScalars.prefix(while: \.isIdeograph)
        if !ideographs.isEmpty { return nameOfIdeographs(String(ideographs), from: start) }
        return nameOfLetters(from: start)
    }

    /// Most names have two or three; where more follow, nobody knows where it ends, and the sign alone is marked.
    private func nameOfIdeographs(_ words: String, from start: Int) -> Range<Int> {
        start..<start + (words.unicodeScalars.count <= 3 ? words.utf8.count : 0)
    }

    private func nameOfLetters(from start: Int) -> Range<Int>? {
        let id = utf8[start...].prefix { $0.isWordByte || $0 == UInt8(ascii: "-") }
        guard Self.lengths.contains(id.count), let first = id.first, first.isSmallLetter,
            id.allSatisfy({ $0.isSmallLetter || !$0.isLetter }), !isVersion(id)
        else { return nil }
        let word = String(decoding: id, as: UTF8.self)
        let behind = utf8[id.endIndex...]
        // `@scope/package`, `@example.com`, `@name(…)`.
        if let next = behind.first, "/@:=([{_".utf8.contains(next) { return nil }
        if behind.first == UInt8(ascii: "."), behind.dropFirst().first?.isWordByte ?? false { return nil }
        return Self.ofPrograms.contains(word) ? nil : start..<id.endIndex
    }

    /// `@v2`.
    private func isVersion(_ id: ArraySlice<UInt8>) -> Bool {
        id.first == UInt8(ascii: "v") && id.dropFirst().allSatisfy { $0 < UInt8(ascii: "a") && $0 != UInt8(ascii: "_") }
    }

    /// The text begins with it.
    private var isFirst: Bool { index == 0 }

    /// A value follows directly.
    private var endsBeforeValue: Bool {
        let pieces = text.text.pieces
        guard let index, index + 1 < pieces.count, case .hole = pieces[index + 1].content else { return false }
        return true
    }

    private var index: Int? { text.text.pieces.firstIndex { $0.span == span } }

    /// Of an id that is taken for one, in characters.
    private static let lengths = 2...40

    /// What style sheets, annotations and comments of programs begin with the sign.
    private static let ofPrograms: Set<String> = [
        "author", "available", "charset", "class", "classmethod", "component", "container", "dataclass", "deprecated",
        "description", "escaping", "everyone", "example", "export", "extend", "font-face", "here", "import", "include",
        "inject", "keyframes", "latest", "layer", "link", "main", "media", "mixin", "next", "objc", "override", "page",
        "param", "property", "pytest", "return", "returns", "see", "since", "staticmethod", "supports", "template",
        "throws", "todo", "type", "typedef", "types", "version",
    ]
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension Unicode.Scalar {
    fileprivate var isIdeograph: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
